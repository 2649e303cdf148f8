// What differs between two frames, so that no more is sent than has changed.

/// Cells side by side on one row that must be drawn anew.
package struct Change: Hashable, Sendable {
  package let row: Int
  package let column: Int
  /// From `column` on, continuations included; never begins with one.
  package let cells: [Cell]
}

extension Frame {
  /// The runs that turn `old` into this frame, from top to bottom; all of it when `old` is nil or
  /// of another size.
  package func changes(from old: Frame?) -> [Change] {
    guard let old, old.size == size else {
      return (0..<size.rows).map { Change(row: $0, column: 0, cells: Array(row($0))) }
    }
    return (0..<size.rows).flatMap { changes(in: $0, from: old) }
  }

  private func changes(in row: Int, from old: Frame) -> [Change] {
    let start = index(row, 0)
    let end = index(row + 1, 0)
    var runs: [Change] = []
    var at = start
    while at < end {
      guard cells[at] != old.cells[at] else {
        at += 1
        continue
      }
      let first = cells[at].isContinuation ? at - 1 : at
      while at < end, cells[at] != old.cells[at] { at += 1 }
      runs.append(Change(row: row, column: first - start, cells: Array(cells[first..<at])))
    }
    return runs
  }
}
