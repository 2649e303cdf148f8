import Testing
import Text

@testable import FollowUp

@Suite("C4: without a reason")
struct C4NoReasonTests {
  @Test("Not implemented, no longer applicable and withdrawn need a reason")
  func closings() {
    for kind in [Closure.Kind.notImplemented, .obsolete, .withdrawn] {
      #expect(Fixture.closed(kind).flag(.c4, on: "2024-06-01")?.finding == .noReason(.closing))
    }
    #expect(Fixture.closed(.obsolete, reason: "weg").severity(.c4, on: "2024-06-01") == nil)
    #expect(Fixture.closed(.implemented).severity(.c4, on: "2024-06-01") == nil)
  }

  @Test("Not implemented needs somebody who carries the risk")
  func riskOwner() {
    let without = Fixture.closed(.notImplemented, reason: "geld")
    #expect(without.flag(.c4, on: "2024-06-01")?.finding == .noReason(.riskOwner))
    let with = Fixture.closed(.notImplemented, reason: "geld", riskOwner: "directeur")
    #expect(with.severity(.c4, on: "2024-06-01") == nil)
  }

  @Test("A refusal needs a reason; A36: partly only where the ministry itself refuses")
  func refusals() {
    func severity(_ position: Position) -> Severity? {
      Fixture.answered(position).severity(.c4, on: "2024-03-01")
    }
    #expect(severity(Position(.rejected)) == .warn)
    #expect(severity(Position(.rejected, reason: "geld")) == nil)
    #expect(severity(Position(.partly)) == nil)
    #expect(severity(Position(.partly, refusal: true)) == .warn)
  }
}
