import FollowUp
import Testing
import Text

@testable import Interface

@Suite("Two people at once")
struct StaleTests {
  /// An official types a note while an inspector records one on the same item.
  private func journey(_ columns: Int = 80, _ rows: Int = 24) throws -> Journey {
    var journey = try Staff.journey(Staff.official, columns, rows)
    try journey.walk(
      """
      press e n
      type mijn tekst
      """)
    journey.hear([.note(by: Staff.inspector, on: "R2025-3", "gebeld met de regio")])
    return journey
  }

  @Test("News does not disturb a form; it is told")
  func waits() throws {
    var journey = try journey()
    try journey.walk(
      """
      see 1 nieuw bericht van anderen; in beeld zodra u klaar bent.
      see mijn tekst
      """)
    #expect(journey.model.world.unread == 1)
    try journey.walk("press Esc w")
    #expect(journey.model.world.unread == 0)
  }

  @Test("A form in which nothing was typed yet takes the news in, and is not stale afterwards")
  func untouched() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk("press e n")
    journey.hear([.note(by: Staff.inspector, on: "R2025-3", "gebeld met de regio")])
    #expect(journey.model.world.unread == 0)
    try journey.walk(
      """
      type mijn tekst
      press Esc o
      see Opgeslagen.
      """)
    #expect(journey.recorded.count == 2)
  }

  @Test("News that came while one typed is in sight as soon as one passes over the item")
  func skipped() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk("press Space Space e v Tab Right Space")
    journey.hear([.note(by: Staff.inspector, on: "R2025-6", "gebeld")])
    #expect(journey.model.world.unread == 1)
    try journey.walk(
      """
      press Esc n
      see 2 van 2
      press Tab Right Space Esc o
      see Opgeslagen.
      """)
  }

  @Test("A stale saving shows both, and nothing typed is lost", arguments: [(80, 24), (132, 43)])
  func shown(_ columns: Int, _ rows: Int) throws {
    var journey = try journey(columns, rows)
    try journey.walk(
      """
      press Esc o
      see M. de Boer wijzigde R2025-3 om 14:00.
      see gebeld met de regio
      see Van u, niet opgeslagen
      see mijn tekst
      see bekijken
      see alsnog toepassen
      see vervallen
      press x
      see kies b, t of w
      press Esc
      see mijn tekst
      see Notitie
      """)
    #expect(journey.recorded == ["Notitie"])
  }

  @Test("On forty columns both stand below each other")
  func narrow() throws {
    var journey = try journey(40, 10)
    try journey.walk(
      """
      press Esc o
      see M. de Boer wijzigde R2025-3
      see gebeld met de regio
      see Van u, niet opgeslagen
      see mijn tekst
      """)
  }

  @Test("Applied after all, it stands on top of the other's")
  func applied() throws {
    var journey = try journey()
    try journey.walk(
      """
      press Esc o t
      see Opgeslagen.
      see 37 punten
      """)
    #expect(journey.recorded == ["Notitie", "Notitie"])
    #expect(journey.last?.text?.dutch == "mijn tekst")
    #expect(journey.last?.seen != nil)
  }

  @Test("Looked at first, it is there when one comes back")
  func looked() throws {
    var journey = try journey()
    try journey.walk(
      """
      press Esc o b
      see R2025-3 · zorg
      press e
      see er staat nog een formulier open; Esc gaat ernaar terug
      press Esc
      see Van u, niet opgeslagen
      """)
  }

  @Test("Dropped, it is gone and the other's stands")
  func dropped() throws {
    var journey = try journey()
    try journey.walk(
      """
      press Esc o w
      see Gewist; er is niets opgeslagen.
      """)
    #expect(journey.recorded == ["Notitie"])
    #expect(journey.workplace.drafts.isEmpty)
  }

  @Test("Any other failure leaves the form with its text and says why, in red")
  func failed() throws {
    var journey = try Staff.journey(Staff.official)
    let full = Obstacle(.full, Phrase("de schijf is vol", "the disk is full"))
    journey.workplace.failure = .notSaved(full, draft: "/tmp/x")
    try journey.walk(
      """
      press e n
      type mijn tekst
      press Esc o
      see Niet opgeslagen: de schijf is vol. Uw tekst staat in het concept /tmp/x.
      see mijn tekst
      press Tab
      see Niet opgeslagen: de schijf is vol.
      """)
    journey.workplace.failure = nil
    try journey.walk(
      """
      press Esc o
      see Opgeslagen.
      """)
  }

  @Test("A walk goes on after what was stale is applied after all")
  func walk() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk("press Space Space e v Tab Right Space")
    journey.hear([.note(by: Staff.inspector, on: "R2025-3", "gebeld")])
    try journey.walk(
      """
      press Esc v
      see M. de Boer wijzigde R2025-3
      press t
      see Opgeslagen.
      see 2 van 2 gemarkeerd
      """)
  }

  @Test("One form for several items is stale when one of them changed, and nothing is saved")
  func bulk() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk("press Space Space e n\ntype samen")
    journey.hear([.note(by: Staff.inspector, on: "R2025-6", "gebeld")])
    try journey.walk(
      """
      press Esc o
      see gebeld
      press t
      see Opgeslagen: 2 punten.
      """)
    #expect(journey.recorded.count == 3)
  }

  @Test("What others made impossible is refused, and the text stays")
  func overtaken() throws {
    var journey = try Staff.journey(Staff.inspector)
    try journey.open("a", on: "R2021-5")
    try journey.walk(
      """
      press Right Right Right Space Tab
      type R2025-1
      press Enter
      type gaat daarin op
      """)
    journey.hear([
      Submission(
        .happening(.closure(Closure(.superseded, successor: "R2025-4"))),
        by: Author(member: Staff.colleague.id, role: .inspector), on: "R2021-5",
        date: PartialDate("2025-06-24"))
    ])
    try journey.walk(
      """
      press Esc o
      see P. Kok wijzigde R2021-5
      press t
      see het punt is al afgesloten
      see gaat daarin op
      """)
    #expect(journey.recorded.count == 1)
  }
}
