import Testing
import Text

@testable import FollowUp

@Suite("R1s: response due soon")
struct R1sResponseSoonTests {
  @Test("From thirty days before the due day up to and including it")
  func boundaries() {
    let days = ["2024-06-09", "2024-06-10", "2024-07-10", "2024-07-11"]
    #expect(Fixture.one().ladder(.r1Soon, days) == ["-", "info", "info", "-"])
    let flag = Fixture.one().flag(.r1Soon, on: "2024-07-10")
    #expect(flag?.finding == .responseSoon(due: day("2024-07-10"), left: 0))
    #expect(flag?.began == "2024-06-10")
  }

  @Test("A position ends it")
  func answered() {
    var fixture = Fixture.one()
    fixture.add(.position(Position(.acknowledged)), to: "A-1", on: "2024-06-20")
    #expect(fixture.ladder(.r1Soon, ["2024-06-19", "2024-06-20"]) == ["info", "-"])
  }

  @Test("A20: it is silent where a response passed the item over")
  func silentWithR4() {
    var fixture = Fixture.one()
    fixture.response("brief", to: "A", on: "2024-05-01")
    #expect(fixture.severity(.r1Soon, on: "2024-07-01") == nil)
  }

  @Test("A11: not before the day of issue, however short the term")
  func shortTerm() {
    let fixture = Fixture.one(responseDue: "2024-01-20")
    #expect(fixture.flag(.r1Soon, on: "2024-01-15")?.began == "2024-01-10")
  }
}
