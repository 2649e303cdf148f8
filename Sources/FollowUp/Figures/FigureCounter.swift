/// Counts the items of a board, and makes the door of each number.
struct FigureCounter {
  let listed: [Standing]
  private let board: Board
  private let rowsOfFlags: [[Flag]]
  private let places: [Int: Int]
  private let listsMore: Bool

  init(_ board: Board, _ flags: (Int) -> [Flag]) {
    self.board = board
    let listed = board.listed
    self.listed = listed
    rowsOfFlags = listed.map { flags($0.index) }
    places = Dictionary(
      uniqueKeysWithValues: listed.enumerated().map { ($0.element.index, $0.offset) })
    listsMore = board.listsMore
  }

  var allFlags: [Flag] { rowsOfFlags.flatMap(\.self) }

  /// The attenderingen of an item that is counted; they were made once.
  func flags(at row: Int) -> [Flag] { places[row].map { rowsOfFlags[$0] } ?? [] }

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

  func rate(of kind: RateKind) -> RateFigures {
    func figure(_ choice: FigureChoice) -> Figure {
      self.figure([.figure(choice)]) { choice.holds($0, on: board, flags: flags(at:)) }
    }
    return RateFigures(
      kind: kind, part: figure(kind.part), whole: figure(kind.whole), unknown: figure(kind.unknown))
  }

  func flagFigures() -> [FlagFigures] {
    FlagCode.allCases.map { code in
      FlagFigures(
        code: code, certain: figure(of: code, isCertain: true),
        uncertain: figure(of: code, isCertain: false))
    }.filter { $0.certain.count + $0.uncertain.count > 0 }
  }

  private func figure(of code: FlagCode, isCertain: Bool) -> Figure {
    let count = rowsOfFlags.count { $0.contains { $0.code == code && $0.isCertain == isCertain } }
    return Figure(count, door(.flag(.code(code)), .certain(isCertain)))
  }
}

/// Counts of a report.
extension FigureCounter {
  func figures(of report: Report?, _ rows: [Int]) -> ReportFigures {
    let standings = rows.compactMap { board.standings[$0] }
    let own = report.map { [Condition.report($0.id.text)] } ?? []
    return ReportFigures(
      report: report, items: Figure(rows.count, door(own)),
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
