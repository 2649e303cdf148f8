import Testing
import Text

@testable import FollowUp

@Suite("R11: back after closing")
struct R11CameBackTests {
  private func back(_ kind: Closure.Kind, on day: String?) -> Fixture {
    var fixture = Fixture.line([2015, 2019])
    fixture.add(.closure(Closure(kind, reason: "af")), to: "R2015", on: day)
    return fixture
  }

  @Test(
    "High on both, from the day the later one was issued",
    arguments: [
      Closure.Kind.implemented, .otherMeans, .obsolete,
    ])
  func both(_ kind: Closure.Kind) {
    let fixture = back(kind, on: "2017-01-01")
    for item in ["R2015", "R2019"] {
      let days = ["2019-02-28", "2019-03-01"]
      #expect(fixture.ladder(.r11, days, of: Recommendation.ID(item)) == ["-", "high"])
    }
  }

  @Test(
    "Not implemented, superseded or withdrawn is no coming back",
    arguments: [
      Closure.Kind.notImplemented, .superseded, .withdrawn,
    ])
  func otherKinds(_ kind: Closure.Kind) {
    #expect(back(kind, on: "2017-01-01").severity(.r11, on: "2020-01-01", of: "R2019") == nil)
  }

  @Test("A27: it must have stood closed on the day before, with a date")
  func dayBefore() {
    #expect(
      back(.implemented, on: "2019-02-28").severity(.r11, on: "2020-01-01", of: "R2019") == .high)
    #expect(
      back(.implemented, on: "2019-03-01").severity(.r11, on: "2020-01-01", of: "R2019") == nil)
    #expect(back(.implemented, on: nil).severity(.r11, on: "2020-01-01", of: "R2019") == nil)
    var reopened = back(.implemented, on: "2017-01-01")
    reopened.add(.reopen(reason: "terug"), to: "R2015", on: "2018-01-01")
    #expect(reopened.severity(.r11, on: "2020-01-01", of: "R2019") == nil)
  }
}
