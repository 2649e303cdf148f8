import Testing
import Text

@testable import FollowUp

@Suite("R12f: no addressee")
struct R12fNoAddresseeTests {
  @Test("A19: information, from the day of issue")
  func none() {
    let fixture = Fixture.one(to: [])
    #expect(fixture.ladder(.r12f, ["2024-01-09", "2024-01-10"]) == ["-", "info"])
    #expect(Fixture.one().severity(.r12f, on: "2024-06-01") == nil)
  }
}
