import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Parties: who was asked, and who answered")
struct PartiesScreenTests {
  @Test("An official finds what is asked of the ministry and by when")
  func official() throws {
    let member = Member(id: "sv", name: "S. Visser", role: .caseHolder)
    var journey = try Journey.shipped(member: member)
    try journey.walk(
      """
      press 6
      see [6 Partijen]
      see 1 van 54
      see eerste termijn 03-09-2025
      press Enter
      see / partij:minister-jenv
      see 14 van 37 punten
      press /
      type  termijn:<90d
      press Enter
      see 4 van 37 punten
      cursor R2025-3
      press Enter
      see Niemand bevoegd in te grijpen
      press Esc Esc Esc
      see [6 Partijen]
      press /
      type ministerie van justitie
      see 1 van 8 partijen
      press Enter Enter
      see / partij:min-jenv
      cursor R2022-
      press Esc
      see ministerie van justitie
      press Esc
      see Wie is wat gevraagd
      """)
  }

  @Test("The list behind a party has as many items as the party was asked, for every party")
  func counts() throws {
    var journey = try Journey.shipped(132, 43)
    try journey.walk("press 6")
    let table = journey.model.world.board.partyTable(in: journey.model.world.index)
    for row in table.rows {
      journey.press(.enter)
      #expect(journey.found == row.rows.count, "\(row.name.dutch)")
      try journey.walk("press Esc j")
    }
  }

  @Test("Rows are sorted by every column and back, and who the party is opens beside or above")
  func sorting() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 6
      cursor Minister van
      press s
      see Volgorde: trekker.
      press s s s s
      see Volgorde: naam.
      cursor ▸Bestuur van de meldkamers
      press S
      see omgekeerd
      press s
      see Volgorde: gevraagd.
      press g d
      see Minister van Justitie en Veiligheid
      see ook genaamd
      press Esc
      see [6 Partijen]
      size 132x43
      see │
      see ook genaamd
      """)
  }

  @Test("The 54 stand in both compositions with their sources, and at 40 by 10 what matters stays")
  func groups() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 6 G
      see Hoeveel partijen, volgens welke bron
      see 25 veiligheidsregio's, 25 RAV's, KMar
      see alinea 3
      size 40x10
      press g
      see 10 van 14
      see Partijen
      """)
  }

  @Test("What was not established has no details, and says so")
  func unknown() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press 6 G
      cursor Niet vastgesteld
      press d
      see d doet hier niets: hier is geen partij vastgesteld
      press Enter
      see / partij:geen
      """)
  }
}

@Suite("Documents and their texts")
struct DocumentScreenTests {
  private static let sum = String(repeating: "a", count: 64)

  private func journey(_ columns: Int = 80, _ rows: Int = 24) throws -> Journey {
    let member = Member(id: "mdb", name: "M. de Boer", role: .inspector)
    var journey = try Journey(
      Shipped.dossier(with: [member]), on: "2025-06-24", size: Size(columns: columns, rows: rows),
      .dutch, member: member)
    let attachment = Attachment(document: "insp-2025-03-03", name: "brief.pdf", sum: Self.sum)
    journey.hear([
      Submission(
        .addition(.attachment(attachment)), by: Author(member: "mdb", role: .inspector), on: nil)
    ])
    return journey
  }

  private func open(_ journey: inout Journey) throws {
    try journey.walk(
      """
      press D /
      type met tekst
      press Enter Enter
      see In dit dossier
      press /
      type brief.pdf
      press Enter Enter
      """)
  }

  @Test("The text of a letter opens beside its record, is searched, and is left again")
  func text() throws {
    var journey = try journey(132, 43)
    let lines = (1...200).map { Clean($0 == 150 ? "hier staat doorzettingsmacht" : "regel \($0)") }
    journey.workplace.texts[Self.sum] = .lines(lines, isCut: false)
    try open(&journey)
    try journey.walk(
      """
      see regel 1
      see Aangehaald bij
      see van 200
      press /
      type DOORZETTINGSMACHT
      press Enter
      see hier staat doorzettingsmacht
      see regel 1 van 1
      size 40x10
      see regel
      hide Aangehaald
      press G
      see regel 200
      press Esc
      see Inrichting
      """)
  }

  @Test("What cannot be read says why")
  func unreadable() throws {
    var journey = try journey()
    journey.workplace.texts[Self.sum] = .unreadable(
      Phrase("pdftotext is er niet.", "No pdftotext."))
    try open(&journey)
    try journey.walk(
      """
      see pdftotext is er niet.
      press j
      see j doet hier niets: er is geen tekst
      """)
  }

  @Test("The list tells what was read of each and is exported")
  func list() throws {
    var journey = try Journey.shipped()
    try journey.walk(
      """
      press D
      see 55 stukken: 13 volledig, 31 deels en 11 niet zelf gelezen
      see deels gelezen
      see bij 15 punten
      press x
      see Bestand  stukken-2025-06-24.txt
      press Esc
      """)
  }
}
