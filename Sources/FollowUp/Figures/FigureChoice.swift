package import Text

/// What an item can be counted in (`cijfer:`): the parts and wholes of the figures (A38).
package enum FigureChoice: String, CaseIterable, Sendable {
  /// Issued and no parent: what lists and figures count.
  case listed
  /// In the rates: dated, and neither superseded nor withdrawn.
  case counted
  /// Has an answer, or should have: the term has ended.
  case expected
  /// Has a position on or before the due day.
  case onTime
  /// Implemented, by other means too, or judged resolved.
  case resolved
  /// Not resolved as far as is known, while a judgement may stand in what was not read in full.
  case perhapsJudged
  /// No answer found in time, while one may stand in what was not read in full.
  case perhapsAnswered
  /// Issued four to five years ago.
  case cohort
  /// Of those: closed as implemented within four years.
  case withinFourYears
  /// Of those: not, as far as is known, while a judgement may stand in what was not read in full.
  case perhapsWithinFourYears
  /// Came up in two or more reports.
  case repeated
  /// The same, by links that only the editors made.
  case repeatedByInference
  /// Closed as implemented.
  case done
  /// The same with evidence that is not the addressee's own.
  case proven
  /// The same without, while evidence may stand in what was not read in full.
  case perhapsProven

  /// How the filter language calls it.
  package var name: Phrase {
    switch self {
    case .listed: Phrase("op de lijst", "on the list")
    case .counted: Phrase("meegeteld", "counted")
    case .expected: Phrase("te beantwoorden", "to answer")
    case .onTime: Phrase("op tijd", "on time")
    case .resolved: Phrase("opgelost", "resolved")
    case .perhapsJudged: Phrase("oordeel niet gelezen", "judgement not read")
    case .perhapsAnswered: Phrase("antwoord niet gelezen", "answer not read")
    case .cohort: Phrase("vier jaar oud", "four years old")
    case .withinFourYears: Phrase("binnen vier jaar", "within four years")
    case .perhapsWithinFourYears: Phrase("mogelijk binnen vier jaar", "perhaps within four years")
    case .repeated: Phrase("herhaald", "repeated")
    case .repeatedByInference: Phrase("herhaald volgens afleiding", "repeated by inference")
    case .done: Phrase("gesloten als opgevolgd", "closed as done")
    case .proven: Phrase("gesloten met bewijs", "closed with evidence")
    case .perhapsProven: Phrase("bewijs niet gelezen", "evidence not read")
    }
  }
}

/// When they hold: the figures count with these, and filters list with these.
extension FigureChoice {
  /// `flags` gives the attenderingen of an item, as `board.flags(at:)` does; few of them ask.
  func holds(
    _ standing: Standing, on board: Board, flags: ((Int) -> [Flag])? = nil
  ) -> Bool {
    let item = FiguredItem(standing, on: board, flags ?? board.flags)
    return switch self {
    case .listed: item.isListed
    case .counted: item.isCounted
    case .expected: item.isExpected
    case .onTime: item.isExpected && item.isOnTime
    case .perhapsAnswered: item.isExpected && !item.isOnTime && item.doubts([.r1, .r4])
    case .resolved: item.isCounted && item.isResolved
    case .perhapsJudged: item.isCounted && !item.isResolved && item.doubts(Self.unjudged)
    case .cohort: item.isInCohort
    case .withinFourYears: item.isInCohort && item.isWithinFourYears
    case .perhapsWithinFourYears:
      item.isInCohort && !item.isWithinFourYears && item.doubts(Self.unjudged)
    case .repeated: item.isCounted && item.isRepeated
    case .repeatedByInference: item.isCounted && item.isRepeated && item.isInferred
    case .done: item.isCounted && item.isDone
    case .proven: item.isCounted && item.isDone && item.isProven
    case .perhapsProven: item.isCounted && item.isDone && !item.isProven && item.doubts([.c1])
    }
  }

  /// What rests on not finding a judgement.
  private static let unjudged: Set<FlagCode> = [.r2, .r9, .r13]
}

/// One item as the figures see it.
private struct FiguredItem {
  let standing: Standing
  let board: Board
  private let flagsOf: (Int) -> [Flag]

  init(_ standing: Standing, on board: Board, _ flags: @escaping (Int) -> [Flag]) {
    (self.standing, self.board, flagsOf) = (standing, board, flags)
  }

  private var issued: Day? { board.dossier.issued(at: standing.index)?.latest }

  var isListed: Bool {
    standing.state != .future && !board.dossier.catalogue.family.isParent(standing.index)
  }

  var isCounted: Bool {
    isListed && standing.state != .superseded && standing.state != .withdrawn && issued != nil
  }

  var isExpected: Bool {
    isCounted
      && (standing.answered != nil || standing.responseDue.map { board.day > $0 } ?? false)
  }

  var isOnTime: Bool {
    guard let answered = standing.answered, let due = standing.responseDue else { return false }
    return answered <= due
  }

  var isDone: Bool { Self.isDone(standing.state) }

  var isResolved: Bool { isDone || standing.state == .toBeClosed }

  /// Of a year's worth of items.
  var isInCohort: Bool {
    guard isCounted, let issued else { return false }
    return board.day.adding(years: -5) < issued && issued <= board.day.adding(years: -4)
  }

  var isWithinFourYears: Bool {
    guard let issued else { return false }
    return board.state(of: standing.index, on: issued.adding(years: 4)).map(Self.isDone) ?? false
  }

  var isRepeated: Bool { standing.times >= board.dossier.limits[.repeatWarn].value }

  var isInferred: Bool {
    flags.contains { flag in
      if case .repeated(_, _, let isInferred) = flag.finding { isInferred } else { false }
    }
  }

  var isProven: Bool { !flags.contains { $0.code == .c1 } }

  /// Whether one of these attenderingen rests on a document that was not read in full.
  func doubts(_ codes: Set<FlagCode>) -> Bool {
    flags.contains { codes.contains($0.code) && !$0.doubt.documents.isEmpty }
  }

  private var flags: [Flag] { flagsOf(standing.index) }

  private static func isDone(_ state: State) -> Bool {
    state == .implemented || state == .implementedOtherwise
  }
}
