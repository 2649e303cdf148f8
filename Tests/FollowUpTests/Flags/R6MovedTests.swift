import Testing
import Text

@testable import FollowUp

@Suite("R6: date moved")
struct R6MovedTests {
  private func first(_ date: String = "2024-09-01") -> Fixture {
    var fixture = Fixture.answered()
    fixture.target(date, on: "2024-03-01")
    return fixture
  }

  private func moves(_ fixture: Fixture, on day: String = "2025-06-01") -> Finding.Moves? {
    guard case .moved(let moves) = fixture.flag(.r6, on: day)?.finding else { return nil }
    return moves
  }

  @Test("A first date is no move, one move is information, two are a warning, three are high")
  func counts() {
    var fixture = first()
    #expect(fixture.severity(.r6, on: "2024-04-01") == nil)
    fixture.target("2024-10-01", on: "2024-04-01")
    fixture.target("2024-11-01", on: "2024-05-01")
    fixture.target("2024-12-01", on: "2024-06-01")
    let days = ["2024-03-31", "2024-04-01", "2024-05-01", "2024-06-01"]
    #expect(fixture.ladder(.r6, days) == ["-", "info", "warn", "high"])
    let flag = fixture.flag(.r6, on: "2024-07-01")
    #expect(flag?.began == "2024-04-01")
    #expect(flag?.rose == "2024-06-01")
  }

  @Test("Twelve months of slip are high, eleven are not")
  func slip() {
    var short = first()
    short.target("2025-08-31", on: "2024-04-01")
    #expect(short.severity(.r6, on: "2024-05-01") == .info)
    #expect(moves(short)?.slip == 11)
    var long = first()
    long.target("2025-09-01", on: "2024-04-01")
    #expect(long.severity(.r6, on: "2024-05-01") == .high)
  }

  @Test("Without a reason it is high")
  func withoutReason() {
    var fixture = first()
    fixture.target("2024-10-01", reason: nil, on: "2024-04-01")
    #expect(fixture.severity(.r6, on: "2024-05-01") == .high)
    #expect(moves(fixture)?.isWithoutReason == true)
  }

  @Test("A34: on the old last day it is in time, the day after it is late and high")
  func late() {
    var fixture = first()
    fixture.target("2024-12-01", on: "2024-09-01")
    #expect(fixture.severity(.r6, on: "2024-10-01") == .info)
    var after = first()
    after.target("2024-12-01", on: "2024-09-02")
    #expect(after.severity(.r6, on: "2024-10-01") == .high)
    #expect(moves(after)?.isLate == true)
  }

  @Test("An earlier or an absent date is no move")
  func earlier() {
    var fixture = first()
    fixture.target("2024-08-01", on: "2024-04-01")
    fixture.target(nil, on: "2024-05-01")
    #expect(moves(fixture) == nil)
  }

  @Test("A34: each commitment is a row of its own, and the worst row counts")
  func rows() {
    var fixture = first()
    fixture.target("2024-10-01", on: "2024-04-01")
    fixture.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2024-06-01")
    fixture.add(
      .commitment("C1", .moved(partial("2024-07-01"), reason: nil)), to: "A-1", on: "2024-05-01")
    #expect(moves(fixture)?.count == 1)
    #expect(moves(fixture)?.isWithoutReason == true)
    #expect(fixture.severity(.r6, on: "2024-06-01") == .high)
  }

  @Test("All old dates stay in the count after a reopening")
  func reopened() {
    var fixture = first()
    fixture.target("2024-10-01", on: "2024-04-01")
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-05-01")
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-06-01")
    fixture.target("2024-12-01", on: "2024-06-02")
    #expect(moves(fixture)?.count == 2)
  }
}
