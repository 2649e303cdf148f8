package import Text

/// What a person asks to see: a text of the filter language as a tree.
///
/// All terms must hold; of the alternatives within a term one is enough.
package struct Filter: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    package let isNegated: Bool
    /// At least one; all of one field.
    package let alternatives: [Condition]

    package init(_ alternatives: [Condition], isNegated: Bool = false) {
      self.alternatives = alternatives
      self.isNegated = isNegated
    }
  }

  package let terms: [Term]

  package init(_ terms: [Term] = []) { self.terms = terms }

  /// Everything.
  package static let all = Filter()

  package var isEmpty: Bool { terms.isEmpty }

  /// Whether it asks for attenderingen, which cost a run of the rules for every item.
  package var needsFlags: Bool {
    terms.contains { $0.alternatives.contains { $0.field?.isAboutFlags ?? false } }
  }

  /// Whether it asks for plain words, which are looked for in all texts.
  var searchesWords: Bool {
    terms.contains { $0.alternatives.contains { $0.field == nil } }
  }

  /// The filter as text in the language: reading it gives the same filter.
  package func text(_ language: Language) -> String {
    terms.map { $0.text(language) }.joined(separator: " ")
  }
}

/// One thing that an item can meet.
package enum Condition: Hashable, Sendable {
  /// Occurs in the text, the number, the parties or the documents.
  case words(String)
  case state(StateChoice)
  case flag(FlagChoice)
  case answer(Answer)
  case move(MoveChoice)
  case year(Comparison, Int)
  /// Part of the id or title of a report.
  case report(String)
  case chain(ChainChoice)
  /// Part of a theme's name.
  case theme(String)
  case kind(Recommendation.Kind)
  /// Part of a name of a party that was asked to act, or all of it.
  case party(String)
  /// No addressee was established.
  case nobodyAsked
  case commitment(CommitmentChoice)
  case severity(Severity)
  case certain(Bool)
  /// The age of the oldest item of the line.
  case age(Span)
  /// The days until a date that was promised, set or expected; less than 0 when it has passed.
  case due(Span)
  /// Something happened after the day.
  case since(Day)
  /// The age of the item itself, from the last day on which it can have been issued.
  case issued(Span)
  /// It is counted in a figure.
  case figure(FigureChoice)
  /// An attendering came, rose or went since the day.
  case change(FlagChange, since: Day)

  /// The field that asks for it; nothing for plain words.
  package var field: FilterField? {
    switch self {
    case .words: nil
    case .state: .state
    case .flag: .flag
    case .answer: .answer
    case .move: .move
    case .year: .year
    case .report: .report
    case .chain: .chain
    case .theme: .theme
    case .kind: .kind
    case .party, .nobodyAsked: .party
    case .commitment: .commitment
    case .severity: .severity
    case .certain: .certain
    case .age: .age
    case .due: .due
    case .since: .since
    case .issued: .issued
    case .figure: .figure
    case .change(.new, _): .new
    case .change(.worse, _): .worse
    case .change(.cleared, _): .cleared
    }
  }
}

package enum StateChoice: Hashable, Sendable {
  case open, closed
  /// O1 while a response exists that passes the item over.
  case unanswered
  /// O1 without any response.
  case awaiting
  case exactly(State)
}

package enum FlagChoice: Hashable, Sendable {
  case code(FlagCode)
  /// A short form that names only some of the flags of its code, in Dutch without `?`.
  case short(String)
}

package enum MoveChoice: Hashable, Sendable {
  case inspectorate
  /// An addressee that is a ministry.
  case ministry
  /// An addressee that is no ministry.
  case party
  case nobody
  case laterItem
}

package enum ChainChoice: Hashable, Sendable {
  case number(Int)
  case titled(String)
  /// Stands alone.
  case none
}

package enum CommitmentChoice: Hashable, Sendable {
  case state(Commitment.State)
  case undated
  case moved
}

package enum Comparison: String, CaseIterable, Hashable, Sendable {
  case equal = ""
  case atLeast = ">="
  case atMost = "<="
  case more = ">"
  case less = "<"

  package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .atLeast: left >= right
    case .atMost: left <= right
    case .more: left > right
    case .less: left < right
    }
  }
}

/// An amount of time to compare with: `>4j`.
package enum Span: Hashable, Sendable {
  package enum Unit: CaseIterable, Hashable, Sendable { case days, weeks, months, years }

  case measured(Comparison, Int, Unit)
  /// There is no date to count from.
  case unknown
}
