/// A thing that is counted, so that "1 punt" and "2 punten" come from one place.
package struct Noun: Hashable, Sendable {
  package let one: Phrase
  package let many: Phrase

  package init(_ one: String, _ many: String, english: String, _ englishMany: String) {
    self.one = Phrase(one, english)
    self.many = Phrase(many, englishMany)
  }

  /// `1 punt`, `2 punten`, `0 punten`.
  package func counted(_ count: Int, in language: Language) -> String {
    "\(Numeral.grouped(count, in: language)) \(word(for: count, in: language))"
  }

  /// `3 van 8 partijen`.
  package func counted(_ count: Int, of total: Int, in language: Language) -> String {
    let of = language == .dutch ? "van" : "of"
    return "\(Numeral.grouped(count, in: language)) \(of) \(counted(total, in: language))"
  }

  /// Both languages at once, for a `Phrase` that is shown later.
  package func counted(_ count: Int) -> Phrase {
    Phrase(counted(count, in: .dutch), counted(count, in: .english))
  }

  /// The word alone: `punt` for one, else `punten`.
  package func word(for count: Int, in language: Language) -> String {
    (count.magnitude == 1 ? one : many)(language)
  }

  // After a number Dutch keeps "jaar" and "keer" in the singular.
  package static let day = Noun("dag", "dagen", english: "day", "days")
  package static let month = Noun("maand", "maanden", english: "month", "months")
  package static let year = Noun("jaar", "jaar", english: "year", "years")
  package static let time = Noun("keer", "keer", english: "time", "times")
}
