import Testing
import Text

@testable import FollowUp

@Suite("R2: assessment overdue")
struct R2AssessmentOverdueTests {
  @Test("Sixty days are on time, a hundred and eighty are not yet high")
  func boundaries() {
    let days = ["2024-04-30", "2024-05-01", "2024-08-28", "2024-08-29"]
    #expect(Fixture.answered().ladder(.r2, days) == ["-", "warn", "warn", "high"])
    let flag = Fixture.answered().flag(.r2, on: "2024-08-29")
    #expect(flag?.finding == .answerNotAssessed(answered: day("2024-03-01"), waiting: 181))
    #expect(flag?.began == "2024-05-01")
    #expect(flag?.rose == "2024-08-29")
  }

  @Test("A3: an assessment on the day of the answer ends it, an older one does not")
  func assessed() {
    var fixture = Fixture.answered()
    fixture.assess(.partly, on: "2024-02-01")
    #expect(fixture.severity(.r2, on: "2024-05-01") == .warn)
    fixture.assess(.partly, on: "2024-03-01")
    #expect(fixture.severity(.r2, on: "2024-05-01") == nil)
  }

  @Test("B8: a position said again or changed does not restart the clock")
  func restated() {
    var fixture = Fixture.answered()
    fixture.add(.position(.complete), to: "A-1", on: "2024-04-20")
    fixture.add(.position(Position(.rejected, reason: "geld")), to: "A-1", on: "2024-04-25")
    #expect(fixture.flag(.r2, on: "2024-05-01")?.began == "2024-05-01")
  }

  @Test("After an assessment a restatement starts no clock, a changed position does")
  func changedAfterAssessment() {
    var fixture = Fixture.answered()
    fixture.assess(.partly, on: "2024-04-01")
    fixture.add(.position(.complete), to: "A-1", on: "2024-05-01")
    #expect(fixture.severity(.r2, on: "2024-12-31") == nil)
    fixture.add(.position(Position(.rejected, reason: "geld")), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r2, ["2024-07-31", "2024-08-01"]) == ["-", "warn"])
  }

  @Test("A43, C7: a later report of the same body that repeats it has judged it, unless withdrawn")
  func repeated() {
    var fixture = Fixture.answered()
    fixture.report("B", issued: "2024-06-01")
    fixture.item("B-1", in: "B")
    fixture.link("B-1", .repeats, "A-1")
    #expect(fixture.ladder(.r2, ["2024-05-31", "2024-06-01"]) == ["warn", "-"])
    fixture.add(.closure(Closure(.withdrawn, reason: "fout")), to: "B-1", on: "2024-07-01")
    #expect(fixture.ladder(.r2, ["2024-06-30", "2024-07-01"]) == ["-", "warn"])
  }

  @Test("A45, B13: resolved and not closed, sixty days after the first of the last row")
  func notClosed() {
    var fixture = Fixture.answered()
    fixture.assess(.resolved, on: "2024-04-01")
    fixture.assess(.resolvedOther, on: "2024-05-15")
    #expect(fixture.ladder(.r2, ["2024-05-31", "2024-06-01"]) == ["-", "warn"])
    let flag = fixture.flag(.r2, on: "2024-06-01")
    #expect(flag?.finding == .notClosed(assessed: day("2024-04-01"), waiting: 61))
  }

  @Test("A45, B13: after unable it returns after 180 days and is high after 300")
  func unable() {
    var fixture = Fixture.answered()
    fixture.assess(.unable, on: "2024-04-01")
    let days = ["2024-09-28", "2024-09-29", "2025-01-26", "2025-01-27"]
    #expect(fixture.ladder(.r2, days) == ["-", "warn", "warn", "high"])
  }

  @Test("A6: after a reopening it runs from that day")
  func reopened() {
    var fixture = Fixture.answered()
    fixture.assess(.resolved, on: "2024-03-15")
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-04-01")
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r2, ["2024-07-31", "2024-08-01"]) == ["-", "warn"])
  }

  @Test("A closed item has none")
  func closed() {
    var fixture = Fixture.answered()
    fixture.add(.closure(Closure(.obsolete, reason: "weg")), to: "A-1", on: "2024-05-10")
    #expect(fixture.ladder(.r2, ["2024-05-09", "2024-05-10"]) == ["warn", "-"])
  }
}
