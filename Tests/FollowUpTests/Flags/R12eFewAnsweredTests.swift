import Testing
import Text

@testable import FollowUp

@Suite("R12e: not everybody answered")
struct R12eFewAnsweredTests {
  private func three() -> Fixture {
    var fixture = Fixture.one(to: [
      .lead(Fixture.minister), .contributing("politie", expected: true),
      .contributing("regio", expected: true), .contributing("overig"),
    ])
    for party in ["politie", "regio", "overig"] { fixture.party(Party.ID(party)) }
    return fixture
  }

  @Test("Once the response term has passed, with how many of those expected answered")
  func boundaries() {
    var fixture = three()
    fixture.add(.position(Position(.accepted)), to: "A-1", on: "2024-03-01", party: "politie")
    #expect(fixture.ladder(.r12e, ["2024-07-10", "2024-07-11"]) == ["-", "warn"])
    #expect(
      fixture.flag(.r12e, on: "2024-07-11")?.finding == .fewAnswered(answered: 1, of: 3))
  }

  @Test("A9: an answer by somebody else does not count")
  func bySomebodyElse() {
    var fixture = three()
    for party in ["minister", "politie", "regio"] {
      fixture.add(
        .position(Position(.accepted)), to: "A-1", on: "2024-03-01", party: Party.ID(party),
        speaker: Fixture.minister)
    }
    #expect(
      fixture.flag(.r12e, on: "2024-07-11")?.finding == .fewAnswered(answered: 1, of: 3))
  }

  @Test("B9: it needs two who are expected to answer")
  func oneExpected() {
    #expect(Fixture.askedOfMany().severity(.r12e, on: "2025-06-01") == nil)
    #expect(Fixture.one().severity(.r12e, on: "2025-06-01") == nil)
  }
}
