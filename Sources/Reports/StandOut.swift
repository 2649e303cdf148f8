internal import FollowUp
internal import Text

/// What stands out in a row: its attenderingen, and the one that is shown.
struct StandOut {
  let flags: [Flag]

  init(_ row: Int, on board: Board) { flags = board.flags(at: row) }

  /// At most 16 characters; empty when nothing stands out.
  var short: Phrase { Phrase(flags.first?.code.rawValue ?? "", nil) }

  var isCertain: Bool { flags.first?.isCertain ?? true }

  /// The worst of the certain attenderingen that tell more than repetition and age (A46, B18).
  var severity: Severity? { flags.filter(\.isCertain).map(\.severity).max() }
}
