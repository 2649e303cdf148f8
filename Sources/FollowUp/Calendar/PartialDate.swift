/// A date as far as it is known: a year, a quarter, a month or a day.
///
/// Deadlines and ages use `latest` ("surely past"); two dates are in order only when the latest
/// day of the one lies before the earliest of the other.
package struct PartialDate: Hashable, Sendable {
  /// How much of the date is known.
  package enum Precision: Hashable, Sendable { case year, quarter, month, day }

  package let earliest: Day
  package let latest: Day
  package let precision: Precision

  package init(_ day: Day) {
    (earliest, latest, precision) = (day, day, .day)
  }

  /// A date written as `2015`, `2015-Q4`, `2015-11` or `2015-11-23`.
  ///
  /// A sentinel (empty, 0001-01-01, 1900-01-01, 1970-01-01, 9999-12-31) is no date: see
  /// ``isSentinel(_:)``.
  package init?(_ text: String) {
    let digits = text.utf8Span.span
    switch digits.count {
    case 4:
      guard let year = digits.number(0..<4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = digits.number(0..<4), digits.has("-", at: 4) else { return nil }
      if let month = digits.number(5..<7) {
        self.init(year: year, month: month)
      } else if digits.has("Q", at: 5), let quarter = digits.number(6..<7) {
        self.init(year: year, quarter: quarter)
      } else {
        return nil
      }
    default:
      guard let day = Day(text) else { return nil }
      self.init(day)
    }
  }

  package init?(year: Int) {
    guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return nil }
    (earliest, latest, precision) = (first, last, .year)
  }

  package init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter), let first = Day(year, quarter * 3 - 2, 1),
      let last = PartialDate(year: year, month: quarter * 3)
    else { return nil }
    (earliest, latest, precision) = (first, last.latest, .quarter)
  }

  package init?(year: Int, month: Int) {
    guard let first = Day(year, month, 1),
      let last = Day(year, month, Day.length(ofMonth: month, in: year))
    else { return nil }
    (earliest, latest, precision) = (first, last, .month)
  }

  /// Whether `text` stands for "no date" in registers that cannot leave one out.
  package static func isSentinel(_ text: String) -> Bool {
    ["", "0001-01-01", "1900-01-01", "1970-01-01", "9999-12-31"].contains(text)
  }

  /// The day, when it is known to the day.
  package var day: Day? { precision == .day ? earliest : nil }

  /// Whether this date surely lies before `other`.
  package func isBefore(_ other: PartialDate) -> Bool { latest < other.earliest }

  /// `2015`, `2015-Q4`, `2015-11` or `2015-11-23`.
  package var iso: String {
    switch precision {
    case .year: String(earliest.iso.prefix(4))
    case .quarter: "\(earliest.iso.prefix(4))-Q\((earliest.month + 2) / 3)"
    case .month: String(earliest.iso.prefix(7))
    case .day: earliest.iso
    }
  }
}
