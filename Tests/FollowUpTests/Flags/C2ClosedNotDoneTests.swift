import Testing
import Text

@testable import FollowUp

@Suite("C2: closed, not done")
struct C2ClosedNotDoneTests {
  @Test(
    "A24: closed while the last assessment is not resolved", arguments: Assessment.Value.allCases)
  func assessed(_ value: Assessment.Value) {
    var fixture = Fixture.closed(.implemented)
    fixture.assess(value, on: "2024-05-01")
    let isDone = value == .resolved || value == .resolvedOther
    #expect(fixture.severity(.c2, on: "2024-06-01") == (isDone ? nil : .high))
  }

  @Test("A closing taken over from another register has no history of judgement")
  func imported() {
    #expect(Fixture.closed(.implemented, imported: true).severity(.c2, on: "2024-06-01") == nil)
  }

  @Test("It is about what was closed as implemented only")
  func otherKinds() {
    #expect(Fixture.closed(.obsolete, reason: "weg").severity(.c2, on: "2024-06-01") == nil)
  }
}
