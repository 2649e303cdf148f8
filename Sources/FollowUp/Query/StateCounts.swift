package import Text

/// How many rows are in each state, in the order of lists: `37 punten · 4 niet beantwoord · …`.
package struct StateCounts: Sendable {
  package let total: Int
  /// Without the states that nothing is in.
  package let counts: [(state: ListedState, count: Int)]

  /// `rows` are places in `board.standings`.
  package init(_ rows: [Int], on board: Board) {
    var found = [Int](repeating: 0, count: ListedState.allCases.count)
    for row in rows {
      if let standing = board.standings[row] { found[ListedState(standing).rawValue] += 1 }
    }
    total = rows.count
    counts = ListedState.allCases.map { ($0, found[$0.rawValue]) }.filter { $0.1 > 0 }
  }

  /// One phrase for each count, to be put on a line with ` · ` between them.
  package var phrases: [Phrase] {
    [Noun.item.counted(total)]
      + counts.map { state, count in
        Phrase("\(count) \(state.short.dutch)", "\(count) \(state.short(.english))")
      }
  }
}
