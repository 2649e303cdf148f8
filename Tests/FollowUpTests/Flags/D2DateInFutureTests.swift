import Testing
import Text

@testable import FollowUp

@Suite("D2: date in the future")
struct D2DateInFutureTests {
  @Test("A10: written down as having happened on a day still to come, until that day")
  func event() {
    var fixture = Fixture.one()
    fixture.add(.claim(Claim(.complete)), to: "A-1", on: "2024-09-01", recorded: "2024-06-01")
    let days = ["2024-05-31", "2024-06-01", "2024-08-31", "2024-09-01"]
    #expect(fixture.ladder(.d2, days) == ["-", "warn", "warn", "-"])
    #expect(fixture.flag(.d2, on: "2024-07-01")?.began == "2024-06-01")
  }

  @Test("A10: a planned date is no happened-date")
  func planned() {
    var fixture = Fixture.answered()
    fixture.target("2030-01-01", on: "2024-03-01")
    #expect(fixture.severity(.d2, on: "2024-06-01") == nil)
  }
}
