internal import Canvas

/// Where one is in a column of blocks of one or more lines each: which has the focus, and what is
/// in sight. What stands in a block is the business of whoever draws it.
struct BlockList: Sendable {
  /// What a block takes, and whether the focus can stand on it.
  struct Block: Sendable {
    let rows: Int
    let isStop: Bool

    init(rows: Int, isStop: Bool = true) {
      self.rows = rows
      self.isStop = isStop
    }
  }

  /// A line in sight.
  struct Line: Sendable {
    let block: Int
    /// Which line of the block it is.
    let part: Int
  }

  private(set) var focus = 0
  private var blocks: [Block] = []
  /// The first line of each block, then how many lines there are.
  private var starts = [0]
  private var scroll = Scroll()

  init() {}

  /// Nothing can be focused.
  var isEmpty: Bool { !blocks.contains(where: \.isStop) }
  /// How many lines there are in all.
  var rows: Int { starts[starts.count - 1] }

  /// Takes other blocks, or the same in another height; who stood on a block stays there as far as
  /// it exists.
  mutating func lay(_ blocks: [Block], height: Int) {
    self.blocks = blocks
    starts = blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.rows) }
    focus(min(focus, max(0, blocks.count - 1)), way: 1)
    show(height)
  }

  /// Puts the focus on a block, or on the nearest that can have it.
  mutating func focus(_ place: Int, way: Int = 1) {
    let after = blocks.indices.first { $0 >= place && blocks[$0].isStop }
    let before = blocks.indices.last { $0 <= place && blocks[$0].isStop }
    focus = (way > 0 ? after ?? before : before ?? after) ?? 0
  }

  /// Brings a block in sight that nobody stands on, as far as the focused one stays in sight.
  mutating func reveal(_ place: Int, height: Int) {
    guard blocks.indices.contains(place) else { return }
    scroll.show(starts[place + 1] - 1, of: rows, height: height)
    show(height)
  }

  mutating func move(_ action: Action, height: Int) {
    switch action {
    case .down: focus(focus + 1)
    case .up: focus(focus - 1, way: -1)
    case .pageDown: page(height - 1)
    case .pageUp: page(1 - height)
    case .first: focus(0)
    case .last: focus(blocks.count - 1, way: -1)
    default: break
    }
    show(height)
  }

  /// The lines in sight, from the top.
  func inSight(height: Int) -> [Line] {
    let lines = scroll.range(of: rows, height: height)
    guard var block = starts.dropLast().lastIndex(where: { $0 <= lines.lowerBound }) else {
      return []
    }
    return lines.map { line in
      while block + 1 < blocks.count, starts[block + 1] <= line { block += 1 }
      return Line(block: block, part: line - starts[block])
    }
  }

  /// `1–11 van 47`; empty when everything is in sight.
  func label(height: Int) -> String {
    let lines = scroll.range(of: rows, height: height)
    return lines.count < rows ? "\(lines.lowerBound + 1)–\(lines.upperBound)" : ""
  }

  private mutating func page(_ lines: Int) {
    guard blocks.indices.contains(focus) else { return }
    let target = min(max(0, starts[focus] + lines), max(0, rows - 1))
    let place = starts.dropLast().lastIndex { $0 <= target } ?? 0
    let way = lines > 0 ? 1 : -1
    focus(place == focus ? focus + way : place, way: way)
  }

  /// The whole of the focused block in sight where it fits, else its beginning; at the top also
  /// what stands above the first stop.
  private mutating func show(_ height: Int) {
    guard blocks.indices.contains(focus) else { return }
    scroll.move(by: 0, of: rows, height: height)
    scroll.show(starts[focus + 1] - 1, of: rows, height: height)
    scroll.show(starts[focus], of: rows, height: height)
    if !blocks[..<focus].contains(where: \.isStop), starts[focus + 1] <= height {
      scroll.show(0, of: rows, height: height)
    }
  }
}
