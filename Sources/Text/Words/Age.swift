/// How long ago, in the largest unit that still says enough; whole units, rounded down.
///
/// Less than three months in days, less than two years in months, then in years, because "2 mnd"
/// hides whether a limit of 60 days has passed and "1 j" whether it is 12 months or 23.
package struct Age: Hashable, Sendable {
  private let count: Int
  private let unit: Unit

  private enum Unit { case day, month, year }

  /// An age of `days`, which the calendar counts as `months` whole months.
  package init(days: Int, months: Int) {
    if months < 3 {
      (count, unit) = (days, .day)
    } else if months < 24 {
      (count, unit) = (months, .month)
    } else {
      (count, unit) = (months / 12, .year)
    }
  }

  private init(_ count: Int, _ unit: Unit) { (self.count, self.unit) = (count, unit) }

  package static func days(_ count: Int) -> Age { Age(count, .day) }
  package static func months(_ count: Int) -> Age { Age(count, .month) }
  package static func years(_ count: Int) -> Age { Age(count, .year) }

  /// For a column: `61 dgn`, `3 mnd`, `10 j`; `61 d`, `3 mo`, `10 y`.
  package func short(in language: Language) -> String {
    switch (unit, language) {
    case (.day, .dutch): count.magnitude == 1 ? "\(count) dag" : "\(count) dgn"
    case (.day, .english): "\(count) d"
    case (.month, .dutch): "\(count) mnd"
    case (.month, .english): "\(count) mo"
    case (.year, .dutch): "\(count) j"
    case (.year, .english): "\(count) y"
    }
  }

  /// For a sentence: `61 dagen`, `3 maanden`, `10 jaar`.
  package func long(in language: Language) -> String {
    switch unit {
    case .day: Noun.day.counted(count, in: language)
    case .month: Noun.month.counted(count, in: language)
    case .year: Noun.year.counted(count, in: language)
    }
  }
}
