internal import Text

/// A language, and how it says the days, numbers and names that the sentences of flags are made of.
struct Saying {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// The Dutch or the English one of two texts.
  func callAsFunction(_ dutch: @autoclosure () -> String, _ english: @autoclosure () -> String)
    -> String
  {
    language == .dutch ? dutch() : english()
  }

  func callAsFunction(_ phrase: Phrase) -> String { phrase(language) }

  /// `24 april 2025`.
  func date(_ day: Day) -> String { day.words(language) }

  /// As far as it is known: `2015`, `april 2025`, `24 april 2025`.
  func date(_ date: PartialDate) -> String { date.words(language) }

  func days(_ count: Int) -> String { Noun.day.counted(count, in: language) }

  /// `61 dagen geleden`; for none `vandaag`.
  func ago(_ count: Int) -> String {
    count == 0 ? self("vandaag", "today") : days(count) + self(" geleden", " ago")
  }

  func list(_ parts: [String]) -> String { Sentence.list(parts, in: language) }

  /// The text with a capital.
  func start(_ text: String) -> String { Sentence.start(text, in: language) }

  /// `60 dagen`, `6 maanden`, `10 jaar`; a count is a number alone.
  func value(of limit: Limit) -> String {
    switch limit.unit {
    case .days: Noun.day.counted(limit.value, in: language)
    case .months: Noun.month.counted(limit.value, in: language)
    case .years: Noun.year.counted(limit.value, in: language)
    case .count: Numeral.grouped(limit.value, in: language)
    }
  }

  /// `‘niet opgelost’`.
  func quoted(_ phrase: Phrase) -> String { self("‘", "“") + phrase(language) + self("’", "”") }
}
