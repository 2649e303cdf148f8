internal import FollowUp
internal import Synchronization

/// Remembers what the rules said of the items of one board, so that none runs twice.
final class FlagMemory: Sendable {
  private let board: Board
  private let known = Mutex<[Int: [FollowUp.Flag]]>([:])

  init(_ board: Board) { self.board = board }

  func of(_ row: Int) -> [FollowUp.Flag] {
    if let flags = known.withLock({ $0[row] }) { return flags }
    let flags = board.flags(at: row)
    known.withLock { $0[row] = flags }
    return flags
  }

  var source: FlagSource { FlagSource(now: { self.of($0) }) }
}
