/// A question that takes a run through all items: at a hundred thousand more than a key may take.
package enum Sweep: Hashable, Sendable {
  case overview
  case parties
  case list(ListRequest)
}

/// The answer.
package enum Swept: Sendable {
  /// What of the overview needs no rules, while these are still running.
  case counts(OverviewCounts)
  case overview(Overview)
  case parties(PartyTable)
  case list(Listed)

  package var isComplete: Bool {
    if case .counts = self { false } else { true }
  }
}

extension Sweep {
  package func answer(on board: Board, in index: SearchIndex, flags: FlagSource) -> Swept {
    var memory = SweepMemory()
    return answer(on: board, in: index, flags: flags, memory: &memory)
  }

  /// `memory` is that of the question before, about the same board.
  package func answer(
    on board: Board, in index: SearchIndex, flags: FlagSource, memory: inout SweepMemory
  ) -> Swept {
    switch self {
    case .overview: .overview(Overview(of: board, in: index, flags: flags))
    case .parties: .parties(board.partyTable(in: index, flags: flags))
    case .list(let request):
      .list(Listed(request, of: board, in: index, flags: flags, memory: &memory))
    }
  }

  /// What can be told before the rules have run; nothing when there is no such part.
  package func preview(on board: Board) -> Swept? {
    switch self {
    case .overview: .counts(OverviewCounts(of: board))
    case .parties, .list: nil
    }
  }

  /// How many closer looks at an item it takes at most: each run of the rules is one.
  package func looks(on board: Board) -> Int {
    let all = board.standings.count
    switch self {
    // On two days; once by the rules and once for who answered.
    case .overview, .parties: return 2 * all
    case .list(let request):
      let ordered = all <= Board.mostRowsAsked ? all : 0
      let said = request.saysOnce && !request.filter.isEmpty ? min(all, Board.mostRowsAsked) : 0
      return max(request.filter.looks * all, ordered, said)
    }
  }

  /// Whether it can be answered within a frame, so that nobody need wait for it.
  package func isShort(on board: Board) -> Bool {
    looks(on: board) * Self.costOfRules + board.standings.count * Self.costOfOrder
      <= Self.roomInFrame
  }

  /// Microseconds: the rules for one item, its part in sorting and grouping, and what may be spent of
  /// a frame (measured, `make bench`).
  private static let (costOfRules, costOfOrder, roomInFrame) = (80, 1, 10_000)
}

extension Filter {
  /// How often it looks closer at an item than at its state: at attenderingen, or at what the rules
  /// see.
  fileprivate var looks: Int {
    let conditions = terms.flatMap(\.alternatives)
    let asksFlags = conditions.contains {
      [.flag, .severity, .certain, .figure].contains($0.field)
    }
    return conditions.reduce(asksFlags ? 1 : 0) { count, condition in
      switch condition.field {
      case .due, .commitment: count + 1
      // On two days.
      case .new, .worse, .cleared: count + 2
      default: count
      }
    }
  }
}
