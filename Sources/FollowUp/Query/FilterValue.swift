internal import Text

/// Reads the value of a field that has no fixed names: a year, a time, a day or a part of a name.
struct FilterValue {
  let field: FilterField
  let piece: FilterToken.Piece

  private var text: String { piece.text }

  func condition() throws(FilterFault) -> Condition {
    switch field {
    case .year: try year()
    case .report: .report(text)
    case .chain: chain
    case .theme: .theme(text)
    case .party: Self.isNone(text) ? .nobodyAsked : .party(text)
    case .age: .age(try span())
    case .due: .due(try span())
    case .issued: .issued(try span())
    case .since: .since(try day())
    case .new: .change(.new, since: try day())
    case .worse: .change(.worse, since: try day())
    case .cleared: .change(.cleared, since: try day())
    case .action: throw fault(.noStandup(.action))
    case .state, .flag, .answer, .move, .kind, .commitment, .severity, .certain, .figure:
      throw fault(.unknownValue(field, text))
    }
  }

  private func year() throws(FilterFault) -> Condition {
    let (comparison, rest) = Self.comparison(text)
    guard rest.utf8.count == 4, let year = Int(rest) else { throw fault(.noYear(text)) }
    return .year(comparison, year)
  }

  private var chain: Condition {
    if let number = Int(text) { return .chain(.number(number)) }
    return .chain(Self.isNone(text) ? .none : .titled(text))
  }

  private static func isNone(_ word: String) -> Bool { means(word, ["geen", "none"]) }

  private func day() throws(FilterFault) -> Day {
    if Self.means(text, ["overleg", "standup"]) { throw fault(.noStandup(field)) }
    guard let day = Day(text) else { throw fault(.noDay(text)) }
    return day
  }

  /// `>4j`, `<30d`, `4j+`: the plus stands for `>=`, because a shell takes `>` for itself.
  private func span() throws(FilterFault) -> Span {
    if Self.means(text, ["onbekend", "unknown", "geen", "none"]) { return .unknown }
    var (comparison, rest) = Self.comparison(text)
    if comparison == .equal, rest.hasSuffix("+") {
      comparison = .atLeast
      rest = rest.dropLast()
    }
    let digits = rest.prefix { $0 == "-" || ("0"..."9").contains($0) }
    guard let count = Int(digits), let unit = Self.unit(String(rest[digits.endIndex...])),
      abs(count) <= Self.greatestCount
    else { throw fault(.noSpan(field, text)) }
    return .measured(comparison, count, unit)
  }

  /// More than the years of the calendar in days.
  private static let greatestCount = 4_000_000

  private func fault(_ kind: FilterFault.Kind) -> FilterFault {
    FilterFault(kind, column: piece.column)
  }

  private static func comparison(_ text: String) -> (Comparison, Substring) {
    for comparison in [Comparison.atLeast, .atMost, .more, .less]
    where text.hasPrefix(comparison.rawValue) {
      return (comparison, text.dropFirst(comparison.rawValue.count))
    }
    return (.equal, text[...])
  }

  private static func unit(_ word: String) -> Span.Unit? {
    Span.Unit.allCases.first { means(word, $0.names) }
  }

  private static func means(_ word: String, _ names: [String]) -> Bool {
    let key = Fold.name(word)
    return names.contains { Fold.name($0) == key }
  }
}

extension Span.Unit {
  /// How it may be written; the first in Dutch and the second in English is how it is written back.
  var names: [String] {
    switch self {
    case .days: ["d", "d", "dg", "dgn", "dag", "dagen", "day", "days"]
    case .weeks: ["w", "w", "wk", "week", "weken", "weeks"]
    case .months: ["mnd", "mo", "m", "maand", "maanden", "month", "months"]
    case .years: ["j", "y", "jr", "jaar", "jaren", "yr", "yrs", "year", "years"]
    }
  }
}
