import Testing
import Text

@testable import FollowUp

@Suite("R12c: more than one lead")
struct R12cSeveralLeadsTests {
  @Test("Two leads are one too many")
  func two() {
    let fixture = Fixture.one(to: [.lead(Fixture.minister), .lead("politie")])
    let flag = fixture.flag(.r12c, on: "2024-01-10")
    #expect(flag?.finding == .severalLeads(["minister", "politie"]))
    #expect(flag?.severity == .warn)
    #expect(Fixture.one().severity(.r12c, on: "2024-06-01") == nil)
  }
}
