/// The numbers of a board that are only shown together (A38): one of them alone misleads.
///
/// Parts are counted, not parents. What has no date of issue, was superseded or was withdrawn
/// stands in `counts` and `ageing` only, and what is issued later nowhere.
package struct Figures: Sendable {
  /// All items on the list, parts and not parents.
  package let counts: StateCounts
  /// The same by report, newest first; reports without items on the list are left out.
  package let reports: [(report: Report, counts: StateCounts)]
  /// How many there are of each kind, in the order of the kinds.
  package let kinds: [(kind: Recommendation.Kind, count: Int)]
  /// Of what has an answer or should have: a position on or before the due day.
  package let onTime: Rate
  /// Implemented, by other means too, or judged resolved; of all.
  package let resolved: Rate
  /// Of what was issued four to five years ago: implemented within four years.
  package let withinFourYears: Rate
  /// Came up in two or more reports; of all.
  package let repeated: Rate
  /// Of what was closed as implemented: with evidence that is not the addressee's own.
  package let independent: Rate
  /// What is open, by its own age.
  package let ageing: [(stretch: Ageing, count: Int)]

  package init(of board: Board) {
    let listed = board.listed
    let rates = Rates(listed, board)
    counts = StateCounts(listed.map(\.index), on: board)
    reports = board.listedByReport.map { ($0.report, StateCounts($0.rows, on: board)) }
    kinds = Figures.byKind(listed, board)
    onTime = rates.rate(of: .onTime)
    resolved = rates.rate(of: .resolved)
    withinFourYears = rates.rate(of: .withinFourYears)
    repeated = rates.rate(of: .repeated)
    independent = rates.rate(of: .independent)
    ageing = Figures.ageing(listed.filter(\.state.isOpen), board)
  }
}

extension Board {
  /// What is on the list: parts, not parents, and nothing that is still to be issued.
  var listed: [Standing] {
    standings.compactMap { $0 }.filter { FigureChoice.listed.holds($0, on: self) }
  }

  /// Whether lists show more than figures count: parents, or what is still to be issued.
  var listsMore: Bool { standings.count { $0 != nil } > listed.count }

  /// The same by report, newest first; what has no report is left out.
  package var listedByReport: [(report: Report, rows: [Int])] {
    var rows = [[Int]](repeating: [], count: dossier.reports.count)
    for standing in listed {
      if let report = dossier.catalogue.reports[standing.index] {
        rows[report].append(standing.index)
      }
    }
    let order = rows.indices.filter { !rows[$0].isEmpty }.sorted { left, right in
      let (one, other) = (dossier.reports[left], dossier.reports[right])
      let days = (one.issued?.latest ?? .beforeAll, other.issued?.latest ?? .beforeAll)
      return days.0 == days.1 ? left < right : days.0 > days.1
    }
    return order.map { (dossier.reports[$0], rows[$0]) }
  }
}

extension Figures {
  private static func byKind(
    _ standings: [Standing], _ board: Board
  ) -> [(kind: Recommendation.Kind, count: Int)] {
    Recommendation.Kind.allCases.map { kind in
      (kind, standings.count { board.dossier.recommendations[$0.index].kind == kind })
    }
  }

  private static func ageing(
    _ standings: [Standing], _ board: Board
  ) -> [(stretch: Ageing, count: Int)] {
    var counts = [Int](repeating: 0, count: Ageing.allCases.count)
    for standing in standings {
      let issued = board.dossier.issued(at: standing.index)
      counts[Ageing(issued: issued?.latest, on: board.day).rawValue] += 1
    }
    return Ageing.allCases.map { ($0, counts[$0.rawValue]) }
  }
}

/// The five numbers: what each counts, of what, and what of it is not known.
package enum RateKind: String, CaseIterable, Sendable {
  case onTime, resolved, withinFourYears, repeated, independent

  var part: FigureChoice {
    switch self {
    case .onTime: .onTime
    case .resolved: .resolved
    case .withinFourYears: .withinFourYears
    case .repeated: .repeated
    case .independent: .proven
    }
  }

  var whole: FigureChoice {
    switch self {
    case .onTime: .expected
    case .resolved, .repeated: .counted
    case .withinFourYears: .cohort
    case .independent: .done
    }
  }

  /// What could belong to the part, or not, for want of a source.
  var unknown: FigureChoice {
    switch self {
    case .onTime: .perhapsAnswered
    case .resolved: .perhapsJudged
    case .withinFourYears: .perhapsWithinFourYears
    case .repeated: .repeatedByInference
    case .independent: .perhapsProven
    }
  }
}

/// Counts the items of a board in the rates.
struct Rates {
  private let standings: [Standing]
  private let board: Board

  init(_ standings: [Standing], _ board: Board) {
    self.standings = standings
    self.board = board
  }

  func rate(of kind: RateKind) -> Rate {
    Rate(part: count(kind.part), whole: count(kind.whole))
  }

  func count(_ choice: FigureChoice) -> Int {
    standings.count { choice.holds($0, on: board) }
  }
}
