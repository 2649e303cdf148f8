/// A calendar day in Europe/Amsterdam, without a time of day: the only clock the rules know.
///
/// Days run from 0001-01-01 to 9999-12-31 in the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// The day with these parts, or nothing when the calendar does not have it.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    number = Day.number(year, month, day)
  }

  /// The day written as `2025-04-24`: four, two and two ASCII digits, nothing else.
  package init?(_ iso: String) {
    let digits = iso.utf8Span.span
    guard digits.count == 10, digits.has("-", at: 4), digits.has("-", at: 7),
      let year = digits.number(0..<4), let month = digits.number(5..<7),
      let day = digits.number(8..<10)
    else { return nil }
    self.init(year, month, day)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  package static let first = Day(number: Day.number(1, 1, 1))
  package static let last = Day(number: Day.number(9999, 12, 31))
}

/// Year, month and day, and the way between them and a number.
extension Day {
  package var year: Int { parts.year }
  /// 1 to 12.
  package var month: Int { parts.month }
  /// 1 to 31.
  package var dayOfMonth: Int { parts.day }

  /// `2025-04-24`.
  package var iso: String {
    let parts = self.parts
    return "\(Day.padded(parts.year, 4))-\(Day.padded(parts.month, 2))-\(Day.padded(parts.day, 2))"
  }

  // The era arithmetic of Howard Hinnant's public-domain note "chrono-compatible low-level date
  // algorithms": years begin in March, so that the leap day is the last of its year.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month, 28 to 31.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
