package import FollowUp

/// The list of items as it leaves the program: as a table, as records and as JSON.
package struct ListReport: Sendable {
  let board: Board
  let index: SearchIndex
  let listing: Listing
  let filter: Filter
  /// What stands out in each row that is shown, by its place on the board.
  let standOuts: [Int: StandOut]

  /// `listing` holds what the filter found; `limit` says how many of its rows are shown.
  package init(
    _ listing: Listing, of filter: Filter, on board: Board, in index: SearchIndex,
    limit: Int? = nil
  ) {
    self.board = board
    self.index = index
    self.filter = filter
    self.listing = limit.map { listing.first($0) } ?? listing
    found = listing.rows.count
    counts = StateCounts(listing.rows, on: board)
    var standOuts: [Int: StandOut] = [:]
    for row in self.listing.rows { standOuts[row] = StandOut(row, on: board) }
    self.standOuts = standOuts
  }

  /// How many items the filter found, shown or not.
  package let found: Int
  let counts: StateCounts

  func standOut(_ row: Int) -> StandOut { standOuts[row] ?? StandOut(row, on: board) }
}
