import FollowUp
import Testing
import Text

@testable import Interface

@Suite("One form for several items")
struct BulkTests {
  @Test("Two get the same at once, from three on it is asked")
  func asked() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space e n
      see 2 gemarkeerd
      see R2025-6 Private en publieke belangen
      hide Gevraagd
      type samen besproken
      press Esc o
      see Opgeslagen: 2 punten.
      press Space e n
      see 3 gemarkeerd
      type nog eens
      press Esc o
      see 3 punten krijgen hetzelfde. Doorgaan? j ja, n nee
      press n
      see nog eens
      press Esc o j
      see Opgeslagen: 3 punten.
      """)
    #expect(journey.recorded.count == 5)
  }

  @Test("Everything without a filter is refused; with one it is asked")
  func everything() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press * e n
      type alles
      press Esc o
      see Alle punten zijn gemarkeerd en er is geen filter.
      """)
    #expect(journey.recorded.isEmpty)
    var filtered = try Staff.journey(Staff.official)
    try filtered.walk(
      """
      press /
      type keten:1
      press Enter * e n
      type de keten
      press Esc o
      see 8 punten krijgen hetzelfde.
      press j
      see Opgeslagen: 8 punten.
      """)
    #expect(filtered.recorded.count == 8)
  }

  @Test("Undone, it is undone as one")
  func undone() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space e n
      type samen
      press Esc o u
      see Ongedaan maken: 2 vermeldingen
      press Enter
      """)
    #expect(journey.workplace.store.fold.events.count { $0.id.text.hasPrefix("00") } == 4)
  }

  @Test("A commitment on several items is one")
  func commitment() throws {
    var journey = try Staff.journey(Staff.official)
    try journey.walk(
      """
      press Space Space e z
      type plan naar de Kamer
      press Esc o
      see Opgeslagen.
      """)
    guard case .addition(.commitment(let made)) = journey.last?.content else {
      Issue.record("no commitment")
      return
    }
    #expect(made.recommendations == ["R2025-3", "R2025-6"])
    #expect(made.id.text.hasPrefix("C2025-"))
  }
}
