internal import FollowUp
internal import JSON

/// What every JSON output is wrapped in: the version of the contract and the day it speaks of.
enum Envelope {
  /// Raised when a field changes its meaning or goes; new fields do not raise it.
  static let version = 1

  static func around(_ board: Board, _ members: [JSONTree.Member]) -> JSONTree {
    .object(
      [
        JSONTree.Member("vervolg", .integer(version)),
        JSONTree.Member("asOf", .string(board.day.iso)),
      ] + members)
  }
}
