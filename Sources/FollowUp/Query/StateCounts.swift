package import Text

/// How many rows are in each state, in the order of lists: `37 punten · 4 niet beantwoord · …`.
package struct StateCounts: Sendable {
  package let total: Int
  /// Without the states that nothing is in.
  package let counts: [(state: ListedState, count: Int)]

  /// `rows` are places in `board.standings`.
  package init(_ rows: [Int], on board: Board) {
    self.init(rows.map { board.standings[$0].map { ListedState($0) } })
  }

  /// Nothing for an item that was not on the list: it counts in the total only.
  package init(_ states: [ListedState?]) {
    var found = [Int](repeating: 0, count: ListedState.allCases.count)
    for state in states { if let state { found[state.rawValue] += 1 } }
    total = states.count
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
