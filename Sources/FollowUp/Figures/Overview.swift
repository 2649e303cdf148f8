/// Everything that the first screen counts (*Overzicht*), each number with its door.
///
/// Screen, command and written overview show these values and count nothing themselves.
package struct Overview: Sendable {
  package let counts: OverviewCounts
  private let counter: FigureCounter
  /// The five numbers that are only shown together (A38).
  package let rates: [RateFigures]
  /// The attenderingen that there are, in the order of their codes.
  package let flags: [FlagFigures]
  package let changes: ChangeFigures
  /// Documents on which uncertain high attenderingen wait, those that hold up most first.
  package let unread: [D8DocumentToRead]

  /// `flags` is asked for every item. `since` is the day of the last stand-up; without one the
  /// changes are those since ``ChangeFigures/monthsWithoutStandup`` before the reference day.
  package init(
    of board: Board, in index: SearchIndex, since: Day? = nil, flags: FlagSource? = nil
  ) {
    let source = flags ?? FlagSource(board)
    counter = FigureCounter(board)
    let noted = FlagCounter(counter, source)
    counts = OverviewCounts(counter)
    rates = RateKind.allCases.map(noted.rate)
    self.flags = noted.flagFigures()
    changes = ChangeFigures(since, board, index, noted)
    unread = D8DocumentToRead.documents(behind: noted.allFlags)
  }
}

/// What of the overview needs no rules: states, answers and ages.
package struct OverviewCounts: Sendable {
  package let day: Day
  /// All items on the list, parts and not parents.
  package let items: Figure
  /// How many there are of each kind, in the order of the kinds.
  package let kinds: [(kind: Recommendation.Kind, figure: Figure)]
  /// By report, newest first, or by year where a person could not compare so many.
  package let lines: [ReportFigures]
  package let isByReport: Bool
  /// All of them together.
  package let together: ReportFigures
  /// What is open, by its own age.
  package let ageing: [(stretch: Ageing, figure: Figure)]

  /// With more than these there is a line for each year.
  package static let mostReports = 40

  package init(of board: Board) { self.init(FigureCounter(board)) }

  init(_ counter: FigureCounter) {
    day = counter.board.day
    items = counter.figure([])
    kinds = Recommendation.Kind.allCases.map { kind in (kind, counter.figure(of: kind)) }
    isByReport = counter.byReport.count <= Self.mostReports
    lines = isByReport ? counter.reports : counter.years
    together = counter.figures(of: .all, counter.listed.map(\.index))
    ageing = Ageing.allCases.map { stretch in (stretch, counter.figure(of: stretch)) }
  }
}

extension Overview {
  package var day: Day { counts.day }
  package var items: Figure { counts.items }
  package var kinds: [(kind: Recommendation.Kind, figure: Figure)] { counts.kinds }
  /// By report, newest first, however many; reports without items on the list are left out.
  package var reports: [ReportFigures] { counter.reports }
  package var together: ReportFigures { counts.together }
  package var ageing: [(stretch: Ageing, figure: Figure)] { counts.ageing }
}

/// The numbers of one report, of a year, or of all together.
package struct ReportFigures: Sendable {
  package enum Scope: Sendable {
    case report(Report)
    /// Nothing for what has no date of issue.
    case year(Int?)
    case all
  }

  package let scope: Scope
  package let items: Figure
  /// In the order of lists, without the states that nothing is in.
  package let states: [(state: ListedState, figure: Figure)]
  /// Yes, partly, not and not established, each of them.
  package let answers: [(answer: Answer, figure: Figure)]
  /// Since when the longest open line of them is open, and which items these are; nothing when
  /// none is open or no day is known.
  package let oldest: (since: Day, figure: Figure)?

  /// Nothing where they are not those of one report.
  package var report: Report? {
    if case .report(let report) = scope { report } else { nil }
  }

  /// How many are in a state.
  package func figure(of state: ListedState) -> Figure? {
    states.first { $0.state == state }?.figure
  }

  /// How many are in one of several states.
  package func figure(of several: [ListedState]) -> Figure {
    let found = states.filter { several.contains($0.state) }
    let choices = found.flatMap(\.figure.door.terms).flatMap(\.alternatives)
      .filter { $0.field == .state }
    return Figure(
      found.reduce(0) { $0 + $1.figure.count },
      Filter(items.door.terms + [Filter.Term(choices)]))
  }
}

/// One of the five numbers: with its whole, and with what of it is not known.
package struct RateFigures: Sendable {
  package let kind: RateKind
  package let part: Figure
  package let whole: Figure
  /// Outside the part as far as is known, while a source was not read in full; of *repeated* those
  /// inside it by links that only the editors made.
  package let unknown: Figure
}

/// The items that carry attenderingen of one code.
package struct FlagFigures: Sendable {
  package let code: FlagCode
  package let certain: Figure
  package let uncertain: Figure
}

/// What happened since a day (A37).
package struct ChangeFigures: Sendable {
  package let since: Day
  /// Whether that was the day of a stand-up; otherwise it is a day that nobody chose.
  package let isSinceStandup: Bool
  /// Items about which something happened.
  package let touched: Figure
  /// The answers that these have now, without those that none has.
  package let answers: [(answer: Answer, figure: Figure)]
  /// Items with an attendering that came, rose or went.
  package let flags: [(change: FlagChange, figure: Figure)]

  /// How far back one looks in a dossier without a stand-up.
  package static let monthsWithoutStandup = 3

  /// Whether anything happened.
  package var hasAny: Bool { touched.count > 0 || flags.contains { $0.figure.count > 0 } }

  init(_ standup: Day?, _ board: Board, _ index: SearchIndex, _ noted: FlagCounter) {
    let counter = noted.counter
    let since = standup ?? board.day.adding(months: -Self.monthsWithoutStandup)
    let rows = Filter([.since(since)]).rows(on: board, in: index)
    let standings = rows.compactMap { board.standings[$0] }.filter(counter.isListed)
    let changes = FlagChanges(of: board, since: since, noted.source)
    (self.since, isSinceStandup) = (since, standup != nil)
    touched = Figure(standings.count, counter.door(.since(since)))
    answers = Answer.allCases.map { answer in
      let count = standings.count { ($0.answer ?? .unknown) == answer }
      return (answer, Figure(count, counter.door(.since(since), .answer(answer))))
    }.filter { $0.figure.count > 0 }
    let changed = counter.listed.map { changes.kinds(at: $0.index) }
    flags = FlagChange.allCases.map { change in
      let count = changed.count { $0.contains(change) }
      return (change, Figure(count, counter.door(.change(change, since: since))))
    }
  }
}
