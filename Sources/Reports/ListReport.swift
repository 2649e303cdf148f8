package import FollowUp

/// The list of items as it leaves the program: as a table, as records and as JSON.
package struct ListReport: Sendable {
  let board: Board
  let index: SearchIndex
  /// What the filter found, and what is shown of it.
  let whole: Listing
  let listing: Listing
  let filter: Filter
  /// How many items the filter found, shown or not.
  package let found: Int
  let counts: StateCounts
  /// What holds for every row shown.
  let said: SaidOnce
  /// What stands out in each row that is shown, by its place on the board.
  private let standOuts: [Int: StandOut]

  /// `listing` holds what the filter found; of its rows the first `limit` are shown. `flags` gives
  /// those of a row, and is asked for rows that are shown only.
  package init(
    _ listing: Listing, of filter: Filter, on board: Board, in index: SearchIndex,
    limit: Int? = nil, flags: (Int) -> [Flag]
  ) {
    self.board = board
    self.index = index
    self.filter = filter
    let shown = limit.map { listing.first($0) } ?? listing
    (whole, self.listing) = (listing, shown)
    found = listing.rows.count
    counts = StateCounts(listing.rows, on: board)
    let isWhole = shown.rows.count == found && found <= Board.mostRowsAsked
    said = isWhole ? SaidOnce(shown.rows, on: board, flags: flags) : .nothing
    standOuts = Self.standOuts(shown, said, board, flags)
  }

  private static func standOuts(
    _ listing: Listing, _ said: SaidOnce, _ board: Board, _ flags: (Int) -> [Flag]
  ) -> [Int: StandOut] {
    var standOuts: [Int: StandOut] = [:]
    for group in listing.groups {
      for row in group.rows {
        standOuts[row] = StandOut(flags(row), under: group.subject.listedState, said: said)
      }
    }
    return standOuts
  }

  func standOut(_ row: Int) -> StandOut { standOuts[row] ?? StandOut(board.flags(at: row)) }
}

extension GroupSubject {
  /// The state that the heading names; nothing when the list is grouped by something else.
  fileprivate var listedState: ListedState? {
    switch self {
    case .state(let state): state
    case .chain, .report, .party, .theme, .all: nil
    }
  }
}
