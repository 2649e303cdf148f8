import Testing
import Text

@testable import FollowUp

@Suite("R13: answered but not resolved")
struct R13NoResultTests {
  @Test("Unknown: twelve months are on time, then a warning")
  func unknown() {
    let fixture = Fixture.answered()
    #expect(fixture.ladder(.r13, ["2025-03-01", "2025-03-02"]) == ["-", "warn"])
    #expect(
      fixture.flag(.r13, on: "2025-03-02")?.finding
        == .effectUnknown(answered: day("2024-03-01"), months: 12))
  }

  @Test("Confirmed by partly or intent, whenever that was judged since the answer")
  func confirmed() {
    for value in [Assessment.Value.partly, .intent] {
      var fixture = Fixture.answered()
      fixture.assess(value, on: "2024-03-01")
      #expect(fixture.ladder(.r13, ["2025-03-01", "2025-03-02"]) == ["-", "warn"])
      #expect(
        fixture.flag(.r13, on: "2025-03-02")?.finding
          == .noResult(answered: day("2024-03-01"), assessed: day("2024-03-01")))
    }
  }

  @Test(
    "C5: in not resolved the state says it, and at largely or better nothing is wrong",
    arguments: [
      Assessment.Value.notResolved, .largely, .resolved, .resolvedOther,
    ])
  func silent(_ value: Assessment.Value) {
    var fixture = Fixture.answered()
    fixture.assess(value, on: "2024-06-01")
    #expect(fixture.severity(.r13, on: "2026-01-01") == nil)
  }

  @Test("A14: said again it does not restart, a refusal breaks the row")
  func row() {
    var fixture = Fixture.answered()
    fixture.add(.position(Position(.acknowledged)), to: "A-1", on: "2024-09-01")
    #expect(fixture.severity(.r13, on: "2025-03-02") == .warn)
    fixture.add(.position(Position(.rejected, reason: "geld")), to: "A-1", on: "2024-10-01")
    fixture.add(.position(.complete), to: "A-1", on: "2024-11-01")
    #expect(fixture.ladder(.r13, ["2025-11-01", "2025-11-02"]) == ["-", "warn"])
  }

  @Test("B6: an unclassified position neither breaks a row nor begins one")
  func unclassifiedInRow() {
    var fixture = Fixture.answered()
    fixture.add(.position(Position(.unclassified)), to: "A-1", on: "2024-06-01")
    fixture.add(.position(.complete), to: "A-1", on: "2024-09-01")
    #expect(fixture.severity(.r13, on: "2025-03-02") == .warn)
  }

  @Test("C5: with an unclassified last position only what is confirmed counts")
  func unclassifiedLast() {
    var fixture = Fixture.answered()
    fixture.add(.position(Position(.unclassified)), to: "A-1", on: "2024-06-01")
    #expect(fixture.severity(.r13, on: "2025-03-02") == nil)
    fixture.assess(.partly, on: "2024-07-01")
    #expect(fixture.severity(.r13, on: "2025-03-02") == .warn)
  }

  @Test("A22: a measure stopped for more than sixty days is high, without the twelve months")
  func stopped() {
    var fixture = Fixture.answered()
    fixture.claim(.stopped, on: "2024-04-01")
    #expect(fixture.ladder(.r13, ["2024-05-31", "2024-06-01"]) == ["-", "high"])
    fixture.assess(.largely, on: "2024-04-01")
    #expect(fixture.severity(.r13, on: "2024-06-01") == nil)
  }

  @Test("A22: unable is no assessment here")
  func unable() {
    var fixture = Fixture.answered()
    fixture.assess(.unable, on: "2024-06-01")
    #expect(
      fixture.flag(.r13, on: "2025-03-02")?.finding
        == .effectUnknown(answered: day("2024-03-01"), months: 12))
  }

  @Test("A43: unknown is silent when a later report repeats it, confirmed is not")
  func repeated() {
    var fixture = Fixture.answered()
    fixture.report("B", issued: "2024-10-01")
    fixture.item("B-1", in: "B")
    fixture.link("B-1", .repeats, "A-1")
    #expect(fixture.severity(.r13, on: "2025-03-02") == nil)
    fixture.assess(.partly, on: "2024-07-01")
    #expect(fixture.severity(.r13, on: "2025-03-02") == .warn)
  }

  @Test("A6: after a reopening it runs from that day")
  func reopened() {
    var fixture = Fixture.answered()
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-05-01")
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r13, ["2025-06-01", "2025-06-02"]) == ["-", "warn"])
  }

  @Test("An answer from before the day of issue counts from that day")
  func anticipatory() {
    var fixture = Fixture.one()
    fixture.add(
      .position(Position(.accepted, anticipatory: true)), to: "A-1", on: "2023-06-01")
    #expect(fixture.ladder(.r13, ["2025-01-10", "2025-01-11"]) == ["-", "warn"])
  }
}
