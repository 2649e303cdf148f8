/// How old what is open is: half-open stretches by the calendar.
package enum Ageing: Int, CaseIterable, Sendable {
  case underSixMonths, sixToTwelveMonths, oneToTwoYears, twoToFourYears, fourToTenYears
  case tenYearsOrMore
  /// The date of issue is not known.
  case unknown

  /// The stretch of what was issued on `issued`, on the day `day`.
  package init(issued: Day?, on day: Day) {
    guard let issued else {
      self = .unknown
      return
    }
    self =
      switch issued.wholeMonths(to: day) {
      case ..<6: .underSixMonths
      case ..<12: .sixToTwelveMonths
      case ..<24: .oneToTwoYears
      case ..<48: .twoToFourYears
      case ..<120: .fourToTenYears
      default: .tenYearsOrMore
      }
  }
}
