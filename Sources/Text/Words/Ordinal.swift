/// "Third", in words up to twelve and in figures after that.
package enum Ordinal {
  private static let dutch = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
    "tiende", "elfde", "twaalfde",
  ]
  private static let english = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  /// `derde`, `third`; `13e`, `13th`.
  package static func word(_ number: Int, in language: Language) -> String {
    guard (1...12).contains(number) else { return short(number, in: language) }
    switch language {
    case .dutch: return dutch[number - 1]
    case .english: return english[number - 1]
    }
  }

  /// `3e`, `3rd`.
  package static func short(_ number: Int, in language: Language) -> String {
    switch language {
    case .dutch: "\(number)e"
    case .english: "\(number)\(suffix(number))"
    }
  }

  private static func suffix(_ number: Int) -> String {
    let tens = Int(number.magnitude % 100)
    if (11...13).contains(tens) { return "th" }
    return switch tens % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
