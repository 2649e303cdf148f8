import FollowUp
import Testing

@Suite("Terms are counted by the calendar")
struct ArithmeticTests {
  @Test(
    "Months keep the day, cut to the end of the month",
    arguments: [
      ("2024-08-31", 6, "2025-02-28"), ("2023-08-31", 6, "2024-02-29"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2025-01-31", 1, "2025-02-28"), ("2025-01-31", 2, "2025-03-31"),
      ("2025-03-03", 6, "2025-09-03"), ("2025-03-31", -1, "2025-02-28"),
    ])
  func months(start: String, count: Int, end: String) {
    #expect(day(start).adding(months: count) == day(end))
  }

  @Test(
    "Days are just counted",
    arguments: [
      ("2025-04-24", 60, "2025-06-23"), ("2025-01-01", 180, "2025-06-30"),
      ("2024-02-28", 1, "2024-02-29"), ("2025-03-01", -1, "2025-02-28"),
    ])
  func days(start: String, count: Int, end: String) {
    #expect(day(start).adding(days: count) == day(end))
    #expect(day(start).days(to: day(end)) == count)
  }

  @Test(
    "A year is whole on its anniversary, and in common years on 28 February",
    arguments: [
      ("2015-03-27", "2025-03-26", 9), ("2015-03-27", "2025-03-27", 10),
      ("1988-02-29", "2023-02-27", 34), ("1988-02-29", "2023-02-28", 35),
    ])
  func years(start: String, end: String, count: Int) {
    #expect(day(start).wholeYears(to: day(end)) == count)
  }

  @Test("Two months fit between the last of December and the last of February")
  func wholeMonths() {
    #expect(day("2021-12-31").wholeMonths(to: day("2022-02-28")) == 2)
  }

  @Test("A report known by its year is surely nine and possibly ten years old")
  func yearOnly() throws {
    let issued = try #require(partial("2015"))
    #expect(issued.latest.wholeYears(to: day("2025-04-24")) == 9)
    #expect(issued.earliest.wholeYears(to: day("2025-04-24")) == 10)
  }

  @Test("Whole months agree with adding months, on every pair of days of five years")
  func wholeMonthsAgree() {
    let start = day("2023-08-25")
    for first in stride(from: 0, to: 400, by: 7) {
      let from = start.adding(days: first)
      for span in stride(from: 0, to: 1800, by: 13) {
        let to = from.adding(days: span)
        let months = from.wholeMonths(to: to)
        #expect(from.adding(months: months) <= to)
        #expect(from.adding(months: months + 1) > to)
      }
    }
  }

  @Test("Every day of nine thousand years reads back as itself")
  func roundTrip() {
    for number in stride(from: Day.first.number, through: Day.last.number, by: 97) {
      let day = Day(number: number)
      #expect(Day(day.iso) == day)
    }
  }

  @Test("The calendar ends at both sides without falling off")
  func edges() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.last.adding(months: 1) == .last)
    #expect(Day.first.adding(months: -1) == .first)
    #expect(Day.first.adding(days: -1) == .first)
  }

  @Test(
    "Days that no calendar has are none",
    arguments: ["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "25-01-01", "2025-01-01 "])
  func noDay(text: String) { #expect(Day(text) == nil) }
}
