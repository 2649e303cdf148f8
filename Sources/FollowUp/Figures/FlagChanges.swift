/// What became of an attendering since a day (A37).
package enum FlagChange: String, CaseIterable, Sendable {
  case new, worse, cleared
}

/// Today's attenderingen beside those of an earlier day, as they were known then (A37).
///
/// Two are the same when item, addressee and code are (A31).
package struct FlagChanges: Sendable {
  package let since: Day
  private let flags: FlagSource
  private let before: Board

  package init(of board: Board, since: Day, _ flags: FlagSource? = nil) {
    self.since = since
    self.flags = flags ?? FlagSource(board)
    before = Board(board.dossier, on: since, replay: .asKnown(on: since))
  }

  /// Whether any attendering of the item changed so.
  package func holds(_ change: FlagChange, at row: Int) -> Bool { !flags(change, at: row).isEmpty }

  /// The attenderingen of the item that changed so: of what is cleared as it was, else as it is.
  package func flags(_ change: FlagChange, at row: Int) -> [Flag] {
    Self.flags(change, flags.then(row, before), flags.now(row))
  }

  /// In which ways any attendering of the item changed.
  func kinds(at row: Int) -> Set<FlagChange> {
    let (then, today) = (flags.then(row, before), flags.now(row))
    return Set(FlagChange.allCases.filter { !Self.flags($0, then, today).isEmpty })
  }

  private static func flags(_ change: FlagChange, _ then: [Flag], _ today: [Flag]) -> [Flag] {
    switch change {
    case .new: today.filter { flag in !then.contains { $0.isSame(as: flag) } }
    case .worse:
      today.filter { flag in
        then.contains { $0.isSame(as: flag) && $0.severity < flag.severity }
      }
    case .cleared: then.filter { flag in !today.contains { $0.isSame(as: flag) } }
    }
  }
}

extension Flag {
  /// A31; certainty plays no part in it (C10).
  fileprivate func isSame(as other: Flag) -> Bool {
    item == other.item && party == other.party && code == other.code
  }
}
