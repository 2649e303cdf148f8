internal import Text

/// A date as people type it, in Dutch or English: `24-4-2025`, `april 2025`, `Q4 2025`, `2025`,
/// `over 3 maanden`, `vandaag`.
///
/// Days go before months, as in the Netherlands; a year has four digits. Nothing is guessed: what
/// has two readings is refused.
package enum DateEntry {
  /// What was typed, counted from `today` where it says `over 3 maanden`.
  ///
  /// - Throws: Why it is no date, in words for whoever typed it.
  package static func read(_ typed: String, today: Day) throws(DateRefusal) -> PartialDate {
    let folded = String(decoding: Fold.bytes(of: typed), as: UTF8.self)
    let text = folded.split(separator: " ").joined(separator: " ")
    guard !PartialDate.isSentinel(text) else { throw .notADate(typed) }
    if let day = named(text, today) ?? relative(text, today) { return PartialDate(day) }
    let words = text.split { " -/.,".contains($0) }
    if let date = quarter(words) ?? month(words) { return date }
    if let parts = dayParts(words) {
      return try day(parts, typed)
    }
    guard words.count == 1, let year = year(text[...]), let date = PartialDate(year: year) else {
      throw .notADate(typed)
    }
    return date
  }
}

/// What each form looks like.
extension DateEntry {
  private typealias Parts = (year: Int, month: Int, day: Int)

  private static func named(_ text: String, _ today: Day) -> Day? {
    switch text {
    case "vandaag", "today": today
    case "morgen", "tomorrow": today.adding(days: 1)
    case "gisteren", "yesterday": today.adding(days: -1)
    default: nil
    }
  }

  /// `over 3 maanden`, `in 3 months`, `3 weken geleden`, `3 weeks ago`.
  private static func relative(_ text: String, _ today: Day) -> Day? {
    let words = text.split(separator: " ")
    guard words.count == 3 else { return nil }
    if words[0] == "over" || words[0] == "in" {
      return count(words[1]).flatMap { moved(today, by: $0, words[2]) }
    }
    guard words[2] == "geleden" || words[2] == "ago" else { return nil }
    return count(words[0]).flatMap { moved(today, by: -$0, words[1]) }
  }

  private static func moved(_ day: Day, by count: Int, _ unit: Substring) -> Day? {
    switch unit {
    case "dag", "dagen", "day", "days": day.adding(days: count)
    case "week", "weken", "weeks": day.adding(days: 7 * count)
    case "maand", "maanden", "month", "months": day.adding(months: count)
    case "jaar", "jaren", "year", "years": day.adding(years: count)
    default: nil
    }
  }

  private static func count(_ word: Substring) -> Int? {
    ["een", "a", "an", "one"].contains(word) ? 1 : number(word, digits: 1...4)
  }

  /// `q4 2025`, `2025 q4`, `4e kwartaal 2025`, `vierde kwartaal 2025`, `fourth quarter of 2025`.
  private static func quarter(_ words: [Substring]) -> PartialDate? {
    let words = words.filter { $0 != "of" && $0 != "van" }
    switch words.count {
    case 2:
      let (name, other) = words[0].first == "q" ? (words[0], words[1]) : (words[1], words[0])
      guard name.first == "q", let year = year(other) else { return nil }
      return number(name.dropFirst(), digits: 1...1).flatMap {
        PartialDate(year: year, quarter: $0)
      }
    case 3:
      guard words[1] == "kwartaal" || words[1] == "quarter", let year = year(words[2]),
        let number = (1...4).first(where: { ordinals($0).contains(String(words[0])) })
      else { return nil }
      return PartialDate(year: year, quarter: number)
    default: return nil
    }
  }

  private static func ordinals(_ number: Int) -> [String] {
    [
      "\(number)e", ["1ste", "2de", "3de", "4de"][number - 1],
      ["1st", "2nd", "3rd", "4th"][number - 1],
    ]
      + Language.allCases.map { Ordinal.word(number, in: $0) }
  }

  /// `april 2025`, `2025 april`, `4-2025`, `2025-4`.
  private static func month(_ words: [Substring]) -> PartialDate? {
    guard words.count == 2 else { return nil }
    let (name, other) = year(words[0]) == nil ? (words[0], words[1]) : (words[1], words[0])
    guard let year = year(other), let month = monthNumber(name) else { return nil }
    return PartialDate(year: year, month: month)
  }

  /// `24-4-2025`, `24 april 2025`, `april 24, 2025`; with the year in front month and day follow.
  private static func dayParts(_ words: [Substring]) -> Parts? {
    guard words.count == 3 else { return nil }
    if let year = year(words[0]) {
      return parts(year, words[1], words[2])
    }
    guard let year = year(words[2]) else { return nil }
    if let month = DateWords.month(named: String(words[0])) {
      return number(words[1], digits: 1...2).map { (year, month, $0) }
    }
    return parts(year, words[1], words[0])
  }

  private static func parts(_ year: Int, _ month: Substring, _ day: Substring) -> Parts? {
    guard let month = monthNumber(month), let day = number(day, digits: 1...2) else { return nil }
    return (year, month, day)
  }

  private static func day(_ parts: Parts, _ typed: String) throws(DateRefusal) -> PartialDate {
    if let day = Day(parts.year, parts.month, parts.day) { return PartialDate(day) }
    guard (1...12).contains(parts.month), parts.day > 0 else { throw .notADate(typed) }
    throw .noSuchDay(typed, year: parts.year, month: parts.month)
  }

  private static func monthNumber(_ word: Substring) -> Int? {
    number(word, digits: 1...2) ?? DateWords.month(named: String(word))
  }

  private static func year(_ word: Substring) -> Int? { number(word, digits: 4...4) }

  private static func number(_ word: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(word)
  }
}
