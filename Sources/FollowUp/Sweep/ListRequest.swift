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

  package init(
    _ request: ListRequest, of board: Board, in index: SearchIndex, flags: FlagSource,
    memory: inout SweepMemory
  ) {
    let listing = memory.listing(of: request) {
      let all = request.base.rows(on: board, in: index, flags: flags)
      return Listing(
        all, of: board, in: index, by: request.grouping, sort: request.sort,
        isCertain: board.certainty(of: all.count, flags: flags.now))
    }
    let kept = request.keeping(listing, on: board, in: index, flags)
    let rows = kept.rows
    lines = kept.groups.flatMap { group in
      [group.heading(on: board, in: index).map(Line.heading)].compactMap(\.self)
        + group.rows.map(Line.item)
    }
    counts = StateCounts(rows, on: board)
    total = listing.groups.reduce(0) { $0 + $1.rows.count }
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
    let rows = Filter(base.terms + filter.terms).rows(on: board, in: index, flags: flags)
    let marks = [Bool](marking: rows, of: board.standings.count)
    return listing.keeping { marks[$0] }
  }
}

/// What was made for one question and serves the next about the same board: all rows of a list in
/// their order, while only the filter changes.
package struct SweepMemory: Sendable {
  private struct Order: Hashable {
    let base: Filter
    let grouping: Grouping
    let sort: Sort
  }

  private var order: Order?
  private var listing: Listing?

  package init() {}

  fileprivate mutating func listing(of request: ListRequest, make: () -> Listing) -> Listing {
    let order = Order(base: request.base, grouping: request.grouping, sort: request.sort)
    if let listing, self.order == order { return listing }
    let made = make()
    (self.order, listing) = (order, made)
    return made
  }
}
