/// What a list shows: of whom, which items, in which groups and order.
package struct ListRequest: Hashable, Sendable {
  /// Whose work: what the list counts as all there is.
  let base: Filter
  package let filter: Filter
  package let grouping: Grouping
  let sort: Sort
  /// Whether there is room to say once what holds for every row.
  let saysOnce: Bool

  package init(
    _ filter: Filter, of base: Filter = .all, by grouping: Grouping, sort: Sort, saysOnce: Bool
  ) {
    (self.filter, self.base, self.grouping) = (filter, base, grouping)
    (self.sort, self.saysOnce) = (sort, saysOnce)
  }
}

/// The lines of a list, made.
package struct Listed: Sendable {
  package enum Line: Hashable, Sendable {
    case heading(GroupHeading)
    /// An item, as a place in `board.standings`.
    case item(Int)
  }

  package let lines: [Line]
  package let counts: StateCounts
  /// How many there are without the filter.
  package let total: Int
  /// What holds for every row; nothing in a list of more than ``Board/mostRowsAsked``.
  package let said: SaidOnce
  /// The width of the longest number.
  package let longestNumber: Int

  package init(_ request: ListRequest, of board: Board, in index: SearchIndex, flags: FlagSource) {
    let all = request.base.rows(on: board, in: index, flags: flags)
    let listing = Listing(
      all, of: board, in: index, by: request.grouping, sort: request.sort,
      isCertain: board.certainty(of: all.count, flags: flags.now))
    let kept = request.keeping(listing, on: board, in: index, flags)
    let rows = kept.rows
    lines = kept.groups.flatMap { group in
      [group.heading(on: board, in: index).map(Line.heading)].compactMap(\.self)
        + group.rows.map(Line.item)
    }
    counts = StateCounts(rows, on: board)
    total = all.count
    said =
      request.saysOnce && rows.count <= Board.mostRowsAsked
      ? SaidOnce(rows, on: board, flags: flags.now) : .nothing
    longestNumber = rows.lazy.map { index.numberLengths[$0] }.max() ?? 0
  }
}

extension ListRequest {
  /// Of a listing of the base what the filter leaves, in the same order.
  fileprivate func keeping(
    _ listing: Listing, on board: Board, in index: SearchIndex, _ flags: FlagSource
  ) -> Listing {
    guard !filter.isEmpty else { return listing }
    var marks = [Bool](repeating: false, count: board.standings.count)
    for row in Filter(base.terms + filter.terms).rows(on: board, in: index, flags: flags) {
      marks[row] = true
    }
    return listing.keeping { marks[$0] }
  }
}
