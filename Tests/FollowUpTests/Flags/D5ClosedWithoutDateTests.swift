import Testing
import Text

@testable import FollowUp

@Suite("D5: state and closing date")
struct D5ClosedWithoutDateTests {
  @Test("Closed without a closing date")
  func undated() {
    var fixture = Fixture.one()
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: nil)
    #expect(fixture.severity(.d5, on: "2024-06-01") == .warn)
    var dated = Fixture.one()
    dated.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-05-01")
    #expect(dated.severity(.d5, on: "2024-06-01") == nil)
  }
}
