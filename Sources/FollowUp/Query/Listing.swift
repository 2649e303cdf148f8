internal import Text

/// The rows of a list in groups, in the order in which they are shown.
///
/// Within a group: certain before uncertain, then more often repeated, then longer open, then by
/// number (mockups 1.5); a chosen column goes before all of these.
package struct Listing: Sendable {
  package struct Group: Hashable, Sendable {
    package let subject: GroupSubject
    /// Places in `board.standings`.
    package let rows: [Int]
  }

  package let groups: [Group]

  /// All rows in the order shown.
  package var rows: [Int] { groups.flatMap(\.rows) }

  private init(groups: [Group]) { self.groups = groups }

  /// The first `count` rows, in their groups.
  package func first(_ count: Int) -> Listing {
    var left = max(0, count)
    let kept = groups.map { group in
      let rows = Array(group.rows.prefix(left))
      left -= rows.count
      return Group(subject: group.subject, rows: rows)
    }
    return Listing(groups: kept.filter { !$0.rows.isEmpty })
  }

  /// The same groups and order with only the rows that `keeps` says; empty groups are gone.
  package func keeping(_ keeps: (Int) -> Bool) -> Listing {
    let kept = groups.map { Group(subject: $0.subject, rows: $0.rows.filter(keeps)) }
    return Listing(groups: kept.filter { !$0.rows.isEmpty })
  }

  /// `rows` are places in `board.standings`, as `Filter.rows` gives them. `isCertain` says whether what
  /// stands out in a row is certain; it is asked once a row, and costs a run of the rules when it
  /// needs flags.
  package init(
    _ rows: [Int], of board: Board, in index: SearchIndex, by grouping: Grouping = .state,
    sort: Sort = .standard, isCertain: (Int) -> Bool = { _ in true }
  ) {
    let subjects = GroupSubjects(grouping, board: board, index: index)
    let keys = RowKeys(rows, sort, board: board, index: index, isCertain: isCertain)
    var byPlace: [[Int]] = []
    var order: [(place: Int, subject: GroupSubject)] = []
    var places: [GroupSubject: Int] = [:]
    for row in keys.sorted {
      let subject = subjects.subject(of: row)
      if let place = places[subject] {
        byPlace[place].append(row)
      } else {
        places[subject] = byPlace.count
        order.append((byPlace.count, subject))
        byPlace.append([row])
      }
    }
    order.sort { subjects.precedes($0.subject, $1.subject) }
    groups = order.map { Group(subject: $0.subject, rows: byPlace[$0.place]) }
  }
}

extension Board {
  /// Whether what stands out in a row is certain, for the order of `count` rows.
  ///
  /// Asking the rules costs some microseconds a row; in a very long list the answer must do.
  package func certainty(of count: Int, flags: @escaping (Int) -> [Flag]) -> (Int) -> Bool {
    guard count <= Board.mostRowsAsked else { return { standings[$0]?.answer != .unknown } }
    return { row in
      let heading = standings[row].map { ListedState($0) }
      return Headline(flags(row), under: heading)?.flag.isCertain ?? true
    }
  }

  /// In a list of more rows the rules are asked only of those in sight.
  package static let mostRowsAsked = 2_000
}

/// Finds the group of a row, and the order of the groups.
private struct GroupSubjects {
  let grouping: Grouping
  let board: Board
  let index: SearchIndex
  /// For each name that was asked, how it is shown.
  private let partyNames: [String]

  init(_ grouping: Grouping, board: Board, index: SearchIndex) {
    self.grouping = grouping
    self.board = board
    self.index = index
    partyNames = index.asked.names.map { $0.first ?? "" }
  }

  func subject(of row: Int) -> GroupSubject {
    guard let standing = board.standings[row] else { return .all }
    return switch grouping {
    case .state: .state(ListedState(standing))
    case .chain: .chain(standing.chain)
    case .report: .report(index.reports[row])
    case .party: .party(firstActing(row))
    case .theme: .theme(index.themes[index.themeOf[row]])
    case .none: .all
    }
  }

  private func firstActing(_ row: Int) -> String? {
    let addressees = board.dossier.recommendations[row].addressees
    let lead = addressees.firstIndex { $0.role == .lead }
    let acting = lead ?? addressees.firstIndex { $0.role == .contributing }
    return acting.map { partyNames[index.asked.byItem[row][$0]] }
  }

  /// What has no name comes last; reports newest first; the rest by number or name.
  func precedes(_ left: GroupSubject, _ right: GroupSubject) -> Bool {
    switch (left, right) {
    case (.state(let one), .state(let other)): one < other
    case (.chain(let one), .chain(let other)): (one ?? .max) < (other ?? .max)
    case (.report(let one), .report(let other)): issued(one) > issued(other)
    case (.party(let one), .party(let other)): precedes(one, other)
    case (.theme(let one), .theme(let other)): Fold.key(one) < Fold.key(other)
    case (.state, _), (.chain, _), (.report, _), (.party, _), (.theme, _), (.all, _): false
    }
  }

  private func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left else { return false }
    return right.map { Fold.key(left) < Fold.key($0) } ?? true
  }

  /// Later reports are greater; of one day the later in the dossier.
  private func issued(_ report: Int?) -> (Int32, Int) {
    guard let report else { return (.min, -1) }
    return (board.dossier.reports[report].issued?.latest.number ?? .min, report)
  }
}
