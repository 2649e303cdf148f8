import Testing
import Text

@testable import FollowUp

@Suite("R12d: the lead is a forum")
struct R12dLeadIsForumTests {
  @Test("A consultative body as lead, also as the only addressee")
  func forum() {
    for role in [Addressee.lead("smb"), .contributing("smb")] {
      var fixture = Fixture.one(to: [role])
      fixture.party("smb", kind: .consultativeBody)
      #expect(fixture.severity(.r12d, on: "2024-01-10") == .warn)
    }
    #expect(Fixture.one().severity(.r12d, on: "2024-06-01") == nil)
  }
}
