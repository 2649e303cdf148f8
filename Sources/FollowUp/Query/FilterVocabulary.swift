internal import Text

/// The values that a field knows by name, in both languages and as codes.
struct FilterVocabulary {
  struct Entry {
    /// The first is how the value is written back, the first two in Dutch and English.
    let names: [String]
    let condition: Condition
    fileprivate let keys: [[UInt8]]

    init(_ names: [String], _ condition: Condition) {
      self.names = names
      self.condition = condition
      self.keys = names.map(Fold.name)
    }
  }

  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// What the name stands for; nothing when it is no whole name.
  func exact(_ name: String) -> [Condition] {
    let key = Fold.name(name)
    return Self.distinct(entries.filter { $0.keys.contains(key) })
  }

  /// What the names stand for that begin like this, so that a filter works while it is typed.
  func beginning(_ name: String) -> [Condition] {
    let key = Fold.name(name)
    guard !key.isEmpty else { return [] }
    return Self.distinct(entries.filter { $0.keys.contains { $0.starts(with: key) } })
  }

  /// The name of a condition in the language.
  func name(of condition: Condition, _ language: Language) -> String? {
    guard let names = entries.first(where: { $0.condition == condition })?.names else { return nil }
    return language == .english && names.count > 1 ? names[1] : names.first
  }

  private static func distinct(_ entries: [Entry]) -> [Condition] {
    var found: [Condition] = []
    for entry in entries where !found.contains(entry.condition) { found.append(entry.condition) }
    return found
  }
}

extension FilterField {
  /// The names that it knows; nothing when its values are free.
  var vocabulary: FilterVocabulary? {
    switch self {
    case .state: .states
    case .flag: .flags
    case .answer: .answers
    case .move: .moves
    case .kind: .kinds
    case .commitment: .commitments
    case .severity: .severities
    case .certain: .certainties
    case .figure: .figures
    case .year, .report, .chain, .theme, .party, .age, .issued, .due, .since, .new, .worse,
      .cleared, .action:
      nil
    }
  }
}

extension FilterVocabulary {
  static let states = FilterVocabulary(
    [
      Entry(["open", "open"], .state(.open)),
      Entry(["afgesloten", "closed", "gesloten"], .state(.closed)),
      Entry(["niet beantwoord", "not answered", "unanswered"], .state(.unanswered)),
      Entry(["wacht op reactie", "awaiting response"], .state(.awaiting)),
    ] + State.allCases.map { Entry($0.filterNames, .state(.exactly($0))) })

  static let answers = FilterVocabulary([
    Entry(["ja", "full", "yes"], .answer(.full)),
    Entry(["deels", "partly"], .answer(.partly)),
    Entry(["niet", "none", "not", "no"], .answer(.none)),
    Entry(["?", "?", "onbekend", "unknown"], .answer(.unknown)),
  ])

  static let moves = FilterVocabulary([
    Entry(["inspectie", "inspectorate"], .move(.inspectorate)),
    Entry(["ministerie", "ministry"], .move(.ministry)),
    Entry(["partij", "party"], .move(.party)),
    Entry(["niemand", "nobody"], .move(.nobody)),
    Entry(["later punt", "later item"], .move(.laterItem)),
  ])

  static let kinds = FilterVocabulary([
    Entry(["aanbeveling", "recommendation", "aanbev."], .kind(.recommendation)),
    Entry(["oproep", "call"], .kind(.call)),
    Entry(["zorg", "concern"], .kind(.concern)),
    Entry(["bevinding", "finding", "bevind."], .kind(.finding)),
  ])

  static let commitments = FilterVocabulary(
    Commitment.State.allCases.map {
      Entry([$0.short.dutch, $0.short(.english)], .commitment(.state($0)))
    } + [
      Entry(["geen termijn", "undated", "no date"], .commitment(.undated)),
      Entry(["verschoven", "moved"], .commitment(.moved)),
    ])

  static let severities = FilterVocabulary([
    Entry(["hoog", "high"], .severity(.high)),
    Entry(["let op", "attention", "warn"], .severity(.warn)),
    Entry(["info", "info", "ter info", "information"], .severity(.info)),
  ])

  static let figures = FilterVocabulary(
    FigureChoice.allCases.map { Entry([$0.name.dutch, $0.name(.english)], .figure($0)) })

  static let certainties = FilterVocabulary([
    Entry(["ja", "yes"], .certain(true)),
    Entry(["nee", "no"], .certain(false)),
  ])

  /// Codes, then names; a name that only some flags of a code have stands for those alone.
  static let flags = FilterVocabulary(
    FlagCode.allCases.map { Entry([$0.rawValue], .flag(.code($0))) }
      + FlagCode.allCases.map { Entry([$0.short.dutch, $0.short(.english)], $0.named) }
      + FlagChoice.partial.map { Entry([$0.dutch, $0(.english)], .flag(.short($0.dutch))) })
}

extension FlagCode {
  fileprivate var named: Condition {
    self == .r2 || self == .r3 || self == .r13
      ? .flag(.short(short.dutch)) : .flag(.code(self))
  }
}

extension FlagChoice {
  /// The short forms of findings that are not that of their code.
  fileprivate static var partial: [Phrase] {
    let day = Day.first
    return [
      Finding.Missing.action.short, Finding.Missing.official.short, Finding.Missing.date.short,
      Finding.onlyYear(PartialDate(day)).short, Finding.notClosed(assessed: day, waiting: 0).short,
      Finding.effectUnknown(answered: day, months: 0).short,
    ]
  }
}

extension State {
  /// The code as well: it is what lists of other programs hold. O1 is told apart by whether a
  /// response exists, so it has its code alone.
  fileprivate var filterNames: [String] {
    self == .awaitingResponse ? [rawValue] : [short.dutch, short(.english), rawValue]
  }
}
