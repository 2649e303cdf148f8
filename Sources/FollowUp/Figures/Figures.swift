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
    let listed = Figures.listed(on: board)
    let counting = listed.filter { Figures.isCounting($0, board) }
    counts = StateCounts(listed.map(\.index), on: board)
    reports = Figures.byReport(listed, board)
    kinds = Figures.byKind(listed, board)
    onTime = Figures.onTime(counting, board.day)
    resolved = Rate(part: counting.count { Figures.isResolved($0.state) }, whole: counting.count)
    withinFourYears = Figures.withinFourYears(counting, board)
    let times = board.dossier.limits[.repeatWarn].value
    repeated = Rate(part: counting.count { $0.times >= times }, whole: counting.count)
    independent = Figures.independent(counting, board)
    ageing = Figures.ageing(listed.filter(\.state.isOpen), board)
  }
}

extension Figures {
  /// What is on the list: parts, not parents, and nothing that is still to be issued.
  private static func listed(on board: Board) -> [Standing] {
    let family = board.dossier.catalogue.family
    return board.standings.compactMap { $0 }
      .filter { $0.state != .future && !family.isParent($0.index) }
  }

  private static func isCounting(_ standing: Standing, _ board: Board) -> Bool {
    standing.state != .superseded && standing.state != .withdrawn
      && board.dossier.issued(at: standing.index) != nil
  }

  private static func byReport(
    _ standings: [Standing], _ board: Board
  ) -> [(report: Report, counts: StateCounts)] {
    let catalogue = board.dossier.catalogue
    var rows = [[Int]](repeating: [], count: board.dossier.reports.count)
    for standing in standings {
      if let report = catalogue.reports[standing.index] { rows[report].append(standing.index) }
    }
    let order = rows.indices.filter { !rows[$0].isEmpty }.sorted { left, right in
      let (one, other) = (board.dossier.reports[left], board.dossier.reports[right])
      let days = (one.issued?.latest ?? .beforeAll, other.issued?.latest ?? .beforeAll)
      return days.0 == days.1 ? left < right : days.0 > days.1
    }
    return order.map { (board.dossier.reports[$0], StateCounts(rows[$0], on: board)) }
  }

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

/// The five rates.
extension Figures {
  private static func isResolved(_ state: State) -> Bool {
    isImplemented(state) || state == .toBeClosed
  }

  private static func isImplemented(_ state: State) -> Bool {
    state == .implemented || state == .implementedOtherwise
  }

  private static func onTime(_ standings: [Standing], _ day: Day) -> Rate {
    let asked = standings.filter { standing in
      standing.answered != nil || standing.responseDue.map { day > $0 } ?? false
    }
    let punctual = asked.count { standing in
      guard let answered = standing.answered, let due = standing.responseDue else { return false }
      return answered <= due
    }
    return Rate(part: punctual, whole: asked.count)
  }

  /// Of a year's worth of items, how many were closed as implemented four years after.
  private static func withinFourYears(_ standings: [Standing], _ board: Board) -> Rate {
    let (start, end) = (board.day.adding(years: -5), board.day.adding(years: -4))
    var cohort = 0
    var implemented = 0
    for standing in standings {
      guard let issued = board.dossier.issued(at: standing.index)?.latest, start < issued,
        issued <= end
      else { continue }
      cohort += 1
      let state = board.state(of: standing.index, on: issued.adding(years: 4))
      if state.map(isImplemented) ?? false { implemented += 1 }
    }
    return Rate(part: implemented, whole: cohort)
  }

  private static func independent(_ standings: [Standing], _ board: Board) -> Rate {
    let closed = standings.filter { isImplemented($0.state) }
    let proven = closed.count { standing in
      !board.flags(at: standing.index).contains { $0.code == .c1 }
    }
    return Rate(part: proven, whole: closed.count)
  }
}
