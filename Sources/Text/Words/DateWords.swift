/// Dates in words and figures. Months and days that no calendar has are shown as their number.
package enum DateWords {
  /// `24 april 2025`, `24 April 2025`.
  package static func long(_ year: Int, _ month: Int, _ day: Int, in language: Language) -> String {
    "\(day) \(monthName(month, in: language)) \(year)"
  }

  /// `24-04-2025` in both languages, always ten cells.
  package static func short(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(digits(day, 2))-\(digits(month, 2))-\(digits(year, 4))"
  }

  /// `april 2025`.
  package static func month(_ year: Int, _ month: Int, in language: Language) -> String {
    "\(monthName(month, in: language)) \(year)"
  }

  /// `vierde kwartaal 2025`, `fourth quarter of 2025`.
  package static func quarter(_ year: Int, _ quarter: Int, in language: Language) -> String {
    let ordinal = Ordinal.word(quarter, in: language)
    switch language {
    case .dutch: return "\(ordinal) kwartaal \(year)"
    case .english: return "\(ordinal) quarter of \(year)"
    }
  }

  /// `Q4 2025` in both languages.
  package static func shortQuarter(_ year: Int, _ quarter: Int) -> String { "Q\(quarter) \(year)" }

  /// `april`, `April`; 1 is January.
  package static func monthName(_ month: Int, in language: Language) -> String {
    name(month, of: months, in: language)
  }

  /// `donderdag`, `Thursday`; 1 is Monday, as in ISO 8601.
  package static func weekdayName(_ weekday: Int, in language: Language) -> String {
    name(weekday, of: weekdays, in: language)
  }

  /// The month that `word` names in either language, in full or by its first three letters or
  /// more, without regard to case; 1 is January.
  package static func month(named word: String) -> Int? {
    let typed = Fold.bytes(of: word)
    if typed == Array("mrt".utf8) { return 3 }
    guard typed.count >= 3 else { return nil }
    let found = months.firstIndex { month in
      Language.allCases.contains { Fold.bytes(of: month($0)).starts(with: typed) }
    }
    return found.map { $0 + 1 }
  }

  private static let months = [
    Phrase("januari", "January"), Phrase("februari", "February"), Phrase("maart", "March"),
    Phrase("april", "April"), Phrase("mei", "May"), Phrase("juni", "June"),
    Phrase("juli", "July"), Phrase("augustus", "August"), Phrase("september", "September"),
    Phrase("oktober", "October"), Phrase("november", "November"), Phrase("december", "December"),
  ]

  private static let weekdays = [
    Phrase("maandag", "Monday"), Phrase("dinsdag", "Tuesday"), Phrase("woensdag", "Wednesday"),
    Phrase("donderdag", "Thursday"), Phrase("vrijdag", "Friday"), Phrase("zaterdag", "Saturday"),
    Phrase("zondag", "Sunday"),
  ]

  private static func name(_ number: Int, of names: [Phrase], in language: Language) -> String {
    guard (1...names.count).contains(number) else { return String(number) }
    return names[number - 1](language)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
