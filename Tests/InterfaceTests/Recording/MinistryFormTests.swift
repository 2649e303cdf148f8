import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What the ministry records")
struct MinistryFormTests {
  @Test("A position is proposed, with a reason where it refuses")
  func position() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("s", on: "R2025-3")
    try journey.walk(
      """
      see ( ) zorg gedeeld
      press Right Right Right Space Esc o
      see Dit standpunt heeft een reden nodig.
      cursor Reden
      type geen bevoegdheid van dit ministerie
      see Een voorstel: telt pas als een mandaathouder het vaststelt.
      press Esc o
      see Het telt als een mandaathouder het vaststelt.
      """)
    #expect(journey.recorded == ["Voorstel: standpunt: niet overgenomen"])
  }

  @Test("Booked from a letter it counts at once")
  func booked() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("s", on: "R2025-3")
    try journey.walk("press Space PgDn\ntype beleidsreactie\npress Enter")
    #expect(journey.text.contains("Vindplaats"))
    try journey.walk("press Esc o\nsee Opgeslagen.")
    #expect(journey.recorded == ["Standpunt: overgenomen"])
    #expect(journey.last?.source?.document != nil)
  }

  @Test("What a letter says can be a promise, about the whole report, and somebody else's words")
  func marks() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("s", on: "R2025-3")
    try journey.walk("press Space PgDn\ntype beleidsreactie\npress Enter Tab\ntype politie")
    try journey.walk(
      """
      press Enter Space Enter Enter Space
      see (•) er wordt iets beloofd
      see (•) over het rapport als geheel
      press Esc o
      see Opgeslagen.
      """)
    guard case .happening(.position(let position)) = journey.last?.content else {
      Issue.record("no position")
      return
    }
    #expect(position.promise && position.general)
    #expect(!position.anticipatory && !position.refusal)
    #expect(journey.last?.speaker == "politie")
  }

  @Test("A due date that is there already is no due date")
  func target() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("t", on: "R2025-3")
    try journey.walk(
      """
      type Q4 2025
      press Esc o
      see Opgeslagen.
      press e t
      see nu: vierde kwartaal 2025
      type Q4 2025
      press Esc o
      see Dit is de termijn die er al staat.
      """)
    #expect(journey.recorded == ["Termijn: vierde kwartaal 2025"])
  }

  @Test("A response term is extended by one to three months, with a reason")
  func termExtension() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("r", on: "R2025-3")
    try journey.walk(
      """
      press Right Space Tab
      see Noem de reden.
      type overleg met de regio
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded == ["Reactietermijn verlengd: 2 maanden"])
  }

  @Test("What became of a commitment: what only the inspectorate judges is dim")
  func outcome() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("u", on: "R2025-1")
    try journey.walk(
      """
      type C2025-1
      press Enter
      see alleen de Inspectie
      press Right Space Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded.first?.contains("C2025-1") == true)
  }

  @Test("A commitment without a date is moved to one")
  func moved() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("u", on: "R2025-1")
    try journey.walk(
      """
      type C2025-1
      press Enter Up
      press Down Down Down Down Down Space Tab
      """)
    #expect(journey.text.contains("Uitkomst"))
  }

  @Test("Evidence is a document of the dossier with its place")
  func evidence() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("b", on: "R2025-3")
    try journey.walk(
      """
      see Kies waar het bewijs staat: bestand, document of adres.
      press Right Space Tab
      type beleidsreactie
      press Enter
      type alinea 10
      press Esc o
      see Opgeslagen.
      """)
    let evidence = try #require(journey.last?.evidence.first)
    #expect(evidence.document != nil)
    #expect(evidence.locator == "alinea 10")
  }

  @Test("A file that is not there is said, and nothing is saved")
  func noFile() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("b", on: "R2025-3")
    try journey.walk(
      """
      press Space Tab
      type verslag.pdf
      press Esc o
      see verslag.pdf is niet gekopieerd: er is geen bestand. Er is niets opgeslagen.
      cursor Bestand
      """)
    #expect(journey.recorded.isEmpty)
  }

  @Test("An official is named at the party that speaks for the item")
  func official() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("w", on: "R2025-3")
    try journey.walk(
      """
      type directeur X
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.last?.party == "minister-jenv")
  }

  @Test("An earlier entry of one's own is corrected: what is filled in changes")
  func correction() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.open("n", on: "R2025-3")
    try journey.walk(
      """
      type gebelt
      press Esc o e c
      see nu: gebelt
      press Esc
      press e c
      """)
    try journey.walk("press PgDn\ntype gebeld\npress Esc o\nsee Opgeslagen.")
    #expect(journey.last?.correctionOf != nil)
    #expect(journey.last?.text?.dutch == "gebeld")
  }
}
