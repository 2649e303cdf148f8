import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What is recorded elsewhere while somebody looks")
struct OthersTests {
  private static let members = [
    Member(id: "bos", name: "M. Bos", role: .inspector),
    Member(id: "kok", name: "A. Kok", role: .coordinator),
    Member(id: "vos", name: "S. Vos", role: .caseHolder),
    Member(id: "baas", name: "D. Baas", role: .mandateHolder),
  ]

  private func journey(as name: String) throws -> Journey {
    let dossier = try Shipped.dossier(with: Self.members)
    return try Journey(
      dossier, on: "2025-06-24", size: Size(columns: 80, rows: 24), .dutch,
      member: Self.members.first { $0.id.text == name })
  }

  private func claim(on item: Recommendation.ID, _ value: Claim.Value) -> Submission {
    Submission(
      .happening(.claim(Claim(value))), by: Author(member: "vos", role: .caseHolder), on: item,
      date: Day("2025-06-24").map { PartialDate($0) }, text: Phrase("besproken in het SMB", nil))
  }

  @Test("It appears by itself, and is told in one sentence")
  func appears() throws {
    var journey = try journey(as: "bos")
    try journey.walk("press /\ntype R2025-3\npress Enter Enter")
    journey.hear([claim(on: "R2025-3", .inProgress)])
    try journey.walk(
      """
      see Nieuw van S. Vos, 14:00: R2025-3: Melding: in uitvoering.
      press G
      see S. Vos, dossierhouder, 24-06-2025 14:00
      """)
  }

  @Test("Undo asks first, takes back, tells it, and redo puts it back")
  func undo() throws {
    var journey = try journey(as: "vos")
    try journey.walk("press u\nsee U hebt niets vastgelegd dat ongedaan kan worden gemaakt.")
    journey.record([claim(on: "R2025-3", .inProgress)])
    try journey.walk(
      """
      press u
      see Ongedaan maken: ‘Melding: in uitvoering’ bij R2025-3 van 24-06-2025 14:00.
      press n
      hide Ongedaan maken:
      press u Enter
      see Ongedaan gemaakt.
      press u
      see U hebt niets vastgelegd dat ongedaan kan worden gemaakt.
      press C-r
      see Opnieuw: ‘Melding: in uitvoering’ bij R2025-3
      press j
      see Opnieuw vastgelegd.
      """)
    #expect(journey.workplace.store.refused.isEmpty)
  }

  @Test("Who may not record is told why, also for undoing")
  func readers() throws {
    var reader = try journey(as: "niemand")
    try reader.walk("press u\nsee u staat niet in de ledenlijst van dit dossier")
    var elsewhere = try journey(as: "vos")
    try elsewhere.walk("press [ u\nsee u ziet het dossier van een andere dag")
  }

  @Test("A proposal waits for the second person, who is told of it and finds it")
  func proposals() throws {
    var journey = try journey(as: "baas")
    journey.hear([
      Submission(
        .happening(.proposal(.position(Position(.accepted)))),
        by: Author(member: "vos", role: .caseHolder), on: "R2025-3",
        date: Day("2025-06-24").map { PartialDate($0) })
    ])
    try journey.walk(
      """
      press p
      see Voorstellen die wachten
      see R2025-3   Voorgesteld: standpunt
      see wacht op u
      see Voorgesteld door S. Vos op 24 juni 2025.
      press v
      see Vaststellen of teruggeven
      see S. Vos
      cursor Besluit
      """)
  }

  @Test("Marks and the focus stay on their items when another dossier comes")
  func places() throws {
    var journey = try journey(as: "bos")
    try journey.walk("press j Space\ncursor R2025-7")
    let before = journey.cursorRow
    journey.hear([claim(on: "R2025-9", .inProgress)])
    #expect(journey.cursorRow == before)
    try journey.walk("press y\ncopied R2025-")
  }

  @Test("A journal out of reach is told, what was in sight stays, and it is told when it is back")
  func reach() throws {
    var journey = try journey(as: "bos")
    let obstacle = Obstacle(
      .gone, Phrase("de map is er niet meer", "the folder is gone"))
    journey.send(.unreachable(obstacle))
    try journey.walk("see Het dossier is nu niet te lezen: de map is er niet meer.\nsee 37 punten")
    journey.send(.unreachable(nil))
    try journey.walk("see Het dossier is weer te lezen.")
  }

  @Test("What was not saved stays in sight, whatever is told in passing; the next key clears it")
  func refusedStays() throws {
    var journey = try journey(as: "vos")
    let full = Obstacle(.full, Phrase("de schijf is vol", "the disk is full"))
    journey.workplace.failure = .notSaved(full, draft: "/tmp/x")
    try journey.walk("press e n\ntype tekst\npress Esc o\nsee Niet opgeslagen: de schijf is vol.")
    let gone = Obstacle(.gone, Phrase("de map is er niet meer", "the folder is gone"))
    journey.send(.unreachable(gone))
    journey.hear([claim(on: "R2025-9", .inProgress)])
    #expect(journey.model.notice?.sentence.dutch.hasPrefix("Niet opgeslagen") == true)
    try journey.walk("press Tab")
    journey.send(.unreachable(nil))
    try journey.walk("see Het dossier is weer te lezen.")
  }
}
