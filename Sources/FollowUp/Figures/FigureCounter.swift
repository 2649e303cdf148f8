/// Counts the items of a board, and makes the door of each number.
struct FigureCounter {
  let board: Board
  let listed: [Standing]
  let byReport: [(report: Report, rows: [Int])]
  private let listsMore: Bool

  init(_ board: Board) {
    self.board = board
    listed = board.listed
    byReport = board.byReport(listed)
    listsMore = board.listsMore(than: listed)
  }

  func isListed(_ standing: Standing) -> Bool {
    FigureChoice.listed.holds(standing, on: board)
  }

  /// The filter in which all of these hold, for what figures count.
  func door(_ conditions: Condition...) -> Filter { door(conditions) }

  func door(_ conditions: [Condition]) -> Filter {
    let saysListed = conditions.contains { $0.field == .figure }
    return Filter(conditions + (listsMore && !saysListed ? [.figure(.listed)] : []))
  }

  func figure(_ conditions: [Condition], _ counts: (Standing) -> Bool = { _ in true }) -> Figure {
    Figure(listed.count(where: counts), door(conditions))
  }
}

extension Filter {
  /// All of these hold.
  init(_ conditions: [Condition]) { self.init(conditions.map { Term([$0]) }) }
}

/// Counts by what an item is.
extension FigureCounter {
  func figure(of kind: Recommendation.Kind) -> Figure {
    figure([.kind(kind)]) { board.dossier.recommendations[$0.index].kind == kind }
  }

  func figure(of stretch: Ageing) -> Figure {
    figure([.state(.open)] + stretch.conditions) { standing in
      let issued = board.dossier.issued(at: standing.index)?.latest
      return standing.state.isOpen && Ageing(issued: issued, on: board.day) == stretch
    }
  }
}

/// Counts what needs the attenderingen of the items; these are made once.
struct FlagCounter {
  let counter: FigureCounter
  let source: FlagSource
  private let rowsOfFlags: [[Flag]]

  init(_ counter: FigureCounter, _ source: FlagSource) {
    let rows = counter.listed.map { source.now($0.index) }
    let places = Dictionary(
      uniqueKeysWithValues: counter.listed.enumerated().map { ($0.element.index, $0.offset) })
    self.counter = counter
    rowsOfFlags = rows
    self.source = FlagSource(
      now: { row in places[row].map { rows[$0] } ?? [] }, then: source.then,
      isStopped: source.isStopped)
  }

  var allFlags: [Flag] { rowsOfFlags.flatMap(\.self) }

  func rate(of kind: RateKind) -> RateFigures {
    func figure(_ choice: FigureChoice) -> Figure {
      counter.figure([.figure(choice)]) {
        choice.holds($0, on: counter.board, flags: source.now)
      }
    }
    return RateFigures(
      kind: kind, part: figure(kind.part), whole: figure(kind.whole), unknown: figure(kind.unknown))
  }

  /// Those that there are.
  func flagFigures() -> [FlagFigures] {
    var counts: [Mark: Int] = [:]
    for flags in rowsOfFlags {
      for mark in Set(flags.map { Mark(code: $0.code, isCertain: $0.isCertain) }) {
        counts[mark, default: 0] += 1
      }
    }
    return FlagCode.allCases.map { code in
      FlagFigures(
        code: code, certain: figure(Mark(code: code, isCertain: true), counts),
        uncertain: figure(Mark(code: code, isCertain: false), counts))
    }.filter { $0.certain.count + $0.uncertain.count > 0 }
  }

  private struct Mark: Hashable {
    let code: FlagCode
    let isCertain: Bool
  }

  private func figure(_ mark: Mark, _ counts: [Mark: Int]) -> Figure {
    Figure(
      counts[mark] ?? 0, counter.door(.flag(.code(mark.code)), .certain(mark.isCertain)))
  }
}

/// Counts of a report.
extension FigureCounter {
  /// By report, newest first; reports without items on the list are left out.
  var reports: [ReportFigures] {
    byReport.map { figures(of: .report($0.report), $0.rows) }
  }

  /// By year of issue, newest first; at the end what has none.
  var years: [ReportFigures] {
    let years = Dictionary(grouping: listed.map(\.index)) {
      board.dossier.issued(at: $0)?.latest.year
    }
    let order = years.keys.sorted { ($0 ?? .min) > ($1 ?? .min) }
    return order.map { figures(of: .year($0), years[$0] ?? []) }
  }

  func figures(of scope: ReportFigures.Scope, _ rows: [Int]) -> ReportFigures {
    let standings = rows.compactMap { board.standings[$0] }
    let own = scope.conditions
    return ReportFigures(
      scope: scope, items: Figure(rows.count, door(own)),
      states: StateCounts(rows, on: board).counts.map { state, count in
        (state, Figure(count, door(own + [.state(state.choice)])))
      },
      answers: Answer.allCases.map { answer in
        let count = standings.count { ($0.answer ?? .unknown) == answer }
        return (answer, Figure(count, door(own + [.answer(answer)])))
      },
      oldest: oldest(standings.filter(\.state.isOpen), own))
  }

  private func oldest(
    _ open: [Standing], _ own: [Condition]
  ) -> (since: Day, figure: Figure)? {
    guard let since = open.compactMap(\.openSince).min() else { return nil }
    let age = Span.measured(.equal, since.days(to: board.day), .days)
    let door = door(own + [.state(.open), .age(age)])
    return (since, Figure(open.count { $0.openSince == since }, door))
  }
}

extension ReportFigures.Scope {
  /// The same as conditions of a filter.
  fileprivate var conditions: [Condition] {
    switch self {
    case .report(let report): [.report(report.id.text)]
    case .year(let year?): [.year(.equal, year)]
    case .year(nil): [.issued(.unknown)]
    case .all: []
    }
  }
}

extension Ageing {
  /// The same stretch as conditions of a filter.
  fileprivate var conditions: [Condition] {
    func least(_ count: Int, _ unit: Span.Unit) -> Condition {
      .issued(.measured(.atLeast, count, unit))
    }
    func below(_ count: Int, _ unit: Span.Unit) -> Condition {
      .issued(.measured(.less, count, unit))
    }
    return switch self {
    case .underSixMonths: [below(6, .months)]
    case .sixToTwelveMonths: [least(6, .months), below(1, .years)]
    case .oneToTwoYears: [least(1, .years), below(2, .years)]
    case .twoToFourYears: [least(2, .years), below(4, .years)]
    case .fourToTenYears: [least(4, .years), below(10, .years)]
    case .tenYearsOrMore: [least(10, .years)]
    case .unknown: [.issued(.unknown)]
    }
  }
}

extension ListedState {
  /// How the filter language asks for it.
  fileprivate var choice: StateChoice {
    switch self {
    case .unanswered: .unanswered
    case .awaiting: .awaiting
    case .reportedComplete: .exactly(.reportedComplete)
    case .toBeAssessed: .exactly(.toBeAssessed)
    case .notResolved: .exactly(.notResolved)
    case .partlyResolved: .exactly(.partlyResolved)
    case .onCourse: .exactly(.onCourse)
    case .toBeClosed: .exactly(.toBeClosed)
    case .closed: .closed
    case .future: .exactly(.future)
    }
  }
}
