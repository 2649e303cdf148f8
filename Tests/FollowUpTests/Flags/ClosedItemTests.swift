import Testing
import Text

@testable import FollowUp

@Suite("Closed items have C and D flags, and R10 and R11 through their chain")
struct ClosedItemTests {
  @Test("No other rule speaks of a closed item", arguments: Closure.Kind.allCases)
  func noOthers(_ kind: Closure.Kind) {
    let codes = Fixture.closed(kind).flags(on: "2040-01-01").map(\.code.rawValue)
    #expect(codes.allSatisfy { $0.hasPrefix("C") || $0.hasPrefix("D") }, "\(codes)")
  }
}
