/// The arithmetic of terms: months and years keep the day of the month, days are just counted.
///
/// Always from the original anchor, never step by step: 31 January plus two months is 31 March.
extension Day {
  /// The day `count` days later (earlier when negative), held within years 1 to 9999.
  package func adding(days count: Int) -> Day {
    let sum = Int(number) + count
    return Day(number: Int32(min(max(sum, Int(Day.first.number)), Int(Day.last.number))))
  }

  /// The same day `count` months later, cut to the last day of that month.
  package func adding(months count: Int) -> Day {
    let (year, month, day) = parts
    let months = year * 12 + (month - 1) + count
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    guard months >= 12, newYear <= 9999 else { return count < 0 ? .first : .last }
    let newDay = min(day, Day.length(ofMonth: newMonth, in: newYear))
    return Day(newYear, newMonth, newDay) ?? .last
  }

  /// The same day `count` years later; 29 February becomes the 28th in a common year.
  package func adding(years count: Int) -> Day { adding(months: 12 * count) }

  /// The days from this day to `other`; negative when that is earlier.
  package func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// The greatest n for which this day plus n months is not after `other`.
  package func wholeMonths(to other: Day) -> Int {
    let (from, to) = (parts, other.parts)
    let estimate = (to.year - from.year) * 12 + (to.month - from.month)
    return adding(months: estimate) <= other ? estimate : estimate - 1
  }

  /// Whole months divided by twelve, rounded down.
  package func wholeYears(to other: Day) -> Int {
    let months = wholeMonths(to: other)
    return months >= 0 ? months / 12 : (months - 11) / 12
  }
}
