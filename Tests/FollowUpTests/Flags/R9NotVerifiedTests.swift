import Testing
import Text

@testable import FollowUp

@Suite("R9: a report waits to be verified")
struct R9NotVerifiedTests {
  private func claimed(_ value: Claim.Value = .largely) -> Fixture {
    var fixture = Fixture.answered()
    fixture.claim(value, on: "2024-04-01")
    return fixture
  }

  @Test("Sixty days are on time, a hundred and eighty are not yet high")
  func boundaries() {
    let days = ["2024-05-31", "2024-06-01", "2024-09-28", "2024-09-29"]
    #expect(claimed().ladder(.r9, days) == ["-", "warn", "warn", "high"])
  }

  @Test(
    "Only largely and complete wait",
    arguments: zip(Claim.Value.allCases, [false, false, true, true, false]))
  func values(_ value: Claim.Value, _ fires: Bool) {
    #expect((claimed(value).severity(.r9, on: "2024-06-01") != nil) == fires)
  }

  @Test("Where the inspectorate judged not resolved, every newer report waits")
  func notResolved() {
    var fixture = Fixture.answered()
    fixture.assess(.notResolved, on: "2024-03-15")
    fixture.claim(.inProgress, on: "2024-04-01")
    #expect(fixture.ladder(.r9, ["2024-05-31", "2024-06-01"]) == ["-", "warn"])
  }

  @Test("A13: a new report does not lower it, a later lower one ends the row")
  func row() {
    var fixture = claimed()
    fixture.claim(.complete, on: "2024-05-15")
    #expect(fixture.flag(.r9, on: "2024-06-01")?.began == "2024-06-01")
    fixture.claim(.inProgress, on: "2024-06-10")
    #expect(fixture.ladder(.r9, ["2024-06-09", "2024-06-10"]) == ["warn", "-"])
  }

  @Test("A13: an assessment on the day of the report ends it, unable does not")
  func assessed() {
    var fixture = claimed()
    fixture.assess(.unable, on: "2024-05-01")
    #expect(fixture.severity(.r9, on: "2024-06-01") == .warn)
    fixture.assess(.largely, on: "2024-04-01")
    #expect(fixture.severity(.r9, on: "2024-06-01") == nil)
  }

  @Test("A6: after a reopening older reports are seen, with the clock from that day")
  func reopened() {
    var fixture = claimed()
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-05-01")
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r9, ["2024-07-31", "2024-08-01"]) == ["-", "warn"])
  }
}
