internal import FollowUp
internal import Text

/// The reference day as people type it: of a date that is known in part, the last day.
enum DayEntry {
  static func read(_ text: String, on today: Day) throws(DateRefusal) -> Day {
    try DateEntry.read(text, today: today).latest
  }
}

extension Day {
  /// `dinsdag 24 juni 2025`.
  var weekdayPhrase: Phrase {
    // 1 January 1970 was a Thursday, the fourth day of its week.
    let weekday = ((Int(number) + 3) % 7 + 7) % 7 + 1
    func said(_ language: Language) -> String {
      "\(DateWords.weekdayName(weekday, in: language)) \(words(language))"
    }
    return Phrase(said(.dutch), said(.english))
  }
}
