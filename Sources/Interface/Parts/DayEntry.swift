internal import FollowUp
internal import Text

/// The reference day as people type it.
enum DayEntry {
  /// The last day of the date that is meant; nothing when it is no date.
  static func read(_ text: String, on today: Day) -> Day? {
    PartialDate(text)?.latest
  }

  static func refusal(of text: String) -> Phrase {
    Phrase(
      "‘\(text)’ is geen datum. Voorbeelden: 24-4-2025, april 2025, Q4 2025, 2025.",
      "‘\(text)’ is not a date. Examples: 24-4-2025, April 2025, Q4 2025, 2025.")
  }
}

extension Day {
  /// `dinsdag 24 juni 2025`.
  var weekdayPhrase: Phrase {
    // 1 January 1970 was a Thursday, the fourth day of its week.
    let weekday = ((Int(number) + 3) % 7 + 7) % 7 + 1
    func said(_ language: Language) -> String {
      let name = DateWords.weekdayName(weekday, in: language)
      return "\(name) \(DateWords.long(year, month, dayOfMonth, in: language))"
    }
    return Phrase(said(.dutch), said(.english))
  }

  /// `24 juni 2025`.
  var longPhrase: Phrase {
    Phrase(
      DateWords.long(year, month, dayOfMonth, in: .dutch),
      DateWords.long(year, month, dayOfMonth, in: .english))
  }

  /// `24-06-2025`.
  var short: String { DateWords.short(year, month, dayOfMonth) }
}
