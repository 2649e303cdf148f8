import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What concerns the dossier as a whole")
struct DossierFormTests {
  @Test("A document, then the response that it is, then what it answers point by point")
  func response() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press e d
      see Document boeken
      type 6400001
      press Tab
      type Tweede reactie
      press Tab
      type 20-6-2025
      press Tab Right Space Tab
      type Minister van JenV
      press Esc o
      see Opgeslagen.
      press e y
      type 6400001
      press Enter
      type R2025
      press Enter
      type Minister van JenV
      press Tab Tab
      type neemt twee punten over
      press Esc o
      see Welk antwoord de brief geeft
      see 1 van 11
      press Tab Space Tab
      type noemt een datum
      press Esc v
      see 2 van 11
      """)
    #expect(journey.recorded.count == 3)
    #expect(journey.recorded.last == "Antwoord: ja")
  }

  @Test("A report, then its items one after another")
  func report() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press e f
      type R2026
      press Tab
      type Meldkamers in 2026
      press Tab
      type insp-2025
      press Enter
      type insp
      press Enter
      type 20-6-2025
      press Esc o
      see Punt van een rapport boeken
      see anders: R2026-1
      press Tab Tab Space Tab
      type Een titel die veel te lang is voor een lijst
      press Tab
      type Leg vast wie mag ingrijpen.
      press PgDn BackTab
      type minister-jenv
      press Enter Esc o
      see De titel is langer dan 29 tekens.
      press C-u
      type Regel de escalatie
      press Esc v
      see Opgeslagen.
      see anders: R2026-2
      """)
    #expect(journey.model.world.dossier.recommendations.contains { $0.id == "R2026-1" })
  }

  @Test("A party, or another name for one")
  func party() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press e P Right Space Tab
      type minister-jenv
      press Enter
      type de minister
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded.count == 1)
  }

  @Test("A name that is in use is refused before anything is written")
  func taken() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.walk(
      """
      press e P Space Tab
      type Nieuwe partij
      press Tab Tab Tab
      type minister-jenv
      press Esc o
      see de naam minister-jenv is al in gebruik
      """)
    #expect(journey.recorded.isEmpty)
  }

  @Test("In a dossier without members one first says who one is, and goes on")
  func first() throws {
    var journey = try Journey(
      Staff.dossier(members: []), on: "2025-06-24", size: Size(columns: 80, rows: 24), .dutch,
      member: nil)
    try journey.walk(
      """
      press e
      see Wie u bent
      type m.deboer
      press Tab
      type M. de Boer
      press Tab Space Esc o
      see Opgeslagen.
      """)
    #expect(journey.model.world.dossier.members.map(\.name) == ["M. de Boer"])
  }
}
