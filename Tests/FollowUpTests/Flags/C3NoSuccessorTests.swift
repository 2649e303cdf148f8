import Testing
import Text

@testable import FollowUp

@Suite("C3: superseded by nothing")
struct C3NoSuccessorTests {
  private func superseded(by successor: Recommendation.ID?) -> Fixture {
    var fixture = Fixture.answered()
    fixture.report("B", issued: "2024-05-01")
    fixture.item("B-1", in: "B")
    fixture.add(
      .closure(Closure(.superseded, successor: successor)), to: "A-1", on: "2024-06-01")
    return fixture
  }

  @Test("A26: without a successor, or with one that is withdrawn")
  func successors() {
    #expect(superseded(by: nil).severity(.c3, on: "2024-06-01") == .warn)
    #expect(superseded(by: "onbekend").severity(.c3, on: "2024-06-01") == .warn)
    var fixture = superseded(by: "B-1")
    #expect(fixture.severity(.c3, on: "2024-06-01") == nil)
    fixture.add(.closure(Closure(.withdrawn, reason: "fout")), to: "B-1", on: "2024-09-01")
    #expect(fixture.ladder(.c3, ["2024-08-31", "2024-09-01"]) == ["-", "warn"])
    #expect(fixture.flag(.c3, on: "2024-10-01")?.began == "2024-09-01")
  }
}
