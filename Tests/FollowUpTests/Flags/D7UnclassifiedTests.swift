import Testing
import Text

@testable import FollowUp

@Suite("D7: to be classified")
struct D7UnclassifiedTests {
  @Test("A45, B13: information, and attention sixty days after the first of the last row")
  func boundaries() {
    var fixture = Fixture.answered(Position(.unclassified))
    fixture.add(.position(Position(.unclassified)), to: "A-1", on: "2024-04-15")
    let days = ["2024-03-01", "2024-04-30", "2024-05-01"]
    #expect(fixture.ladder(.d7, days) == ["info", "info", "warn"])
    fixture.add(.position(Position(.accepted)), to: "A-1", on: "2024-06-01")
    #expect(fixture.severity(.d7, on: "2024-06-01") == nil)
  }
}
