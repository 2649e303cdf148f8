import Testing
import Text

@testable import FollowUp

@Suite("D6: unknown party")
struct D6UnknownPartyTests {
  @Test("An addressee that is no party of the list")
  func unknown() {
    let fixture = Fixture.one(to: [Addressee(party: nil, name: "LMO", role: .lead)])
    #expect(fixture.flag(.d6, on: "2024-06-01")?.finding == .unknownParty("LMO"))
    #expect(Fixture.one().severity(.d6, on: "2024-06-01") == nil)
  }
}
