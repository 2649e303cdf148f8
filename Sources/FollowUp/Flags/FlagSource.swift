/// Where the attenderingen of many items come from: the rules themselves, or a memory of what they
/// said before.
package struct FlagSource: Sendable {
  /// Those of an item of the board that is looked at, as `board.flags(at:)` gives them.
  package let now: @Sendable (Int) -> [Flag]
  /// Those of an item of an earlier board that it is compared with.
  let then: @Sendable (Int, Board) -> [Flag]
  /// Asked before each closer look at an item: whether nobody waits for the answer any more, so that
  /// it need not be right.
  let isStopped: @Sendable () -> Bool

  package init(
    now: @escaping @Sendable (Int) -> [Flag],
    then: @escaping @Sendable (Int, Board) -> [Flag] = { $1.flags(at: $0) },
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    (self.now, self.then, self.isStopped) = (now, then, isStopped)
  }

  /// The rules of the board, at every question.
  package init(_ board: Board) {
    self.init(now: { board.flags(at: $0) })
  }
}
