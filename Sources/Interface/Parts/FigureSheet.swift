internal import Canvas
internal import Text

/// A screen full of numbers: which has the focus, and which lines are in sight.
struct FigureSheet: Sendable {
  private(set) var block = FigureBlock()
  /// The focused number, as a place in the stops of the block.
  private(set) var focus = 0
  private var scroll = Scroll()
  /// The first lines that stand above the others and never move.
  private var pinned = 0
  /// The number that was focused while there was any.
  private var last: FigureBlock.Stop?

  init() {}

  /// The focused number; nothing when there is none.
  var focused: FigureBlock.Stop? {
    block.stops.indices.contains(focus) ? block.stops[focus] : nil
  }

  /// Puts another text in its place; who stood on a number stays on that number.
  mutating func show(_ block: FigureBlock, pinned: Int, height: Int) {
    let old = focused ?? last
    let isFirst = old == nil
    (self.block, self.pinned, last) = (block, pinned, old)
    // While nothing is there yet one stays at the same place.
    guard !block.stops.isEmpty else { return keepInSight(height) }
    // Two numbers may have one door, and then say something else of it.
    let isSame = { (stop: FigureBlock.Stop) in
      stop.door == old?.door && stop.telling == old?.telling
    }
    let same = focused.map(isSame) == true ? focus : block.stops.firstIndex(where: isSame)
    // One begins below the head.
    let start = isFirst ? block.stops.firstIndex { $0.part > 0 } : nil
    focus = same ?? start ?? min(focus, max(0, block.stops.count - 1))
    keepInSight(height)
  }

  /// After another height: the focused number is in sight.
  mutating func settle(height: Int) { keepInSight(height) }

  mutating func move(_ action: Action, height: Int) {
    guard let now = focused else { return }
    switch action {
    case .down: go(to: block.stops.first { $0.line > now.line }?.line, from: now)
    case .up: go(to: block.stops.last { $0.line < now.line }?.line, from: now)
    case .pageDown: page(height - 1, from: now)
    case .pageUp: page(1 - height, from: now)
    case .left: step(-1)
    case .right: step(1)
    case .first: focus = 0
    case .last: focus = block.stops.count - 1
    case .nextPart: part(now.part + 1)
    case .previousPart: part(now.part - 1)
    default: break
    }
    keepInSight(height)
  }

  /// To the number on `line` that is nearest.
  private mutating func go(to line: Int?, from now: FigureBlock.Stop) {
    guard let line else { return }
    let there = block.stops.indices.filter { block.stops[$0].line == line }
    let end = now.column + now.width
    focus =
      there.min { distance(block.stops[$0], end) < distance(block.stops[$1], end) } ?? focus
  }

  private func distance(_ stop: FigureBlock.Stop, _ end: Int) -> Int {
    abs(stop.column + stop.width - end)
  }

  private mutating func page(_ lines: Int, from now: FigureBlock.Stop) {
    let target = now.line + lines
    let found =
      lines > 0
      ? block.stops.first { $0.line >= target } ?? block.stops.last
      : block.stops.last { $0.line <= target } ?? block.stops.first
    go(to: found?.line, from: now)
  }

  private mutating func step(_ way: Int) {
    if hasNumber(beside: way) { focus += way }
  }

  /// Whether there is a number to the right (1) or the left (-1) of the focused one.
  func hasNumber(beside way: Int) -> Bool {
    let next = focus + way
    return block.stops.indices.contains(next) && block.stops[next].line == focused?.line
  }

  /// To the first number of a part; round at the end.
  private mutating func part(_ part: Int) {
    let parts = Set(block.stops.map(\.part)).sorted()
    let next =
      part > (focused?.part ?? 0)
      ? parts.first { $0 >= part } ?? parts.first : parts.last { $0 <= part } ?? parts.last
    focus = block.stops.firstIndex { $0.part == next } ?? focus
  }

  private mutating func keepInSight(_ height: Int) {
    scroll.move(by: 0, of: count, height: height)
    guard let stop = focused, stop.line >= pinned else { return scroll = Scroll() }
    let (start, line) = (max(0, stop.partLine - pinned), stop.line - pinned)
    // A part is read with its title as far as both fit.
    if line - start < height { scroll.show(start, of: count, height: height) }
    scroll.show(line, of: count, height: height)
  }

  /// How many lines can be scrolled.
  private var count: Int { block.lines.count - pinned }

  /// `1–16 van 38`; empty when everything is in sight.
  func label(height: Int) -> Phrase { scroll.label(of: count, height: height) }
}

/// The picture.
extension FigureSheet {
  /// Draws the pinned lines in `head` and the others in `area`, the focused number reversed, with
  /// its sign at the start of its part and the hardware cursor on it.
  func draw(on frame: inout Frame, head: Rect, in area: Rect) {
    for row in 0..<pinned { frame.put(block.lines[row], in: head, row: row) }
    let lines = scroll.range(of: count, height: area.rows)
    for (row, place) in lines.enumerated() {
      frame.put(block.lines[place + pinned], in: area, row: row)
    }
    guard let stop = focused else { return }
    if stop.line < pinned { return focus(stop, on: &frame, in: head.line(stop.line)) }
    guard lines.contains(stop.line - pinned) else { return }
    focus(stop, on: &frame, in: area.line(stop.line - pinned - lines.lowerBound))
  }

  private func focus(_ stop: FigureBlock.Stop, on frame: inout Frame, in row: Rect) {
    var sign = row
    _ = sign.takeLeft(stop.margin)
    frame.put(Sign.focus.clean, in: sign.takeLeft(1))
    let number = Rect(
      top: row.top, left: row.left + stop.column, rows: 1, columns: stop.width
    ).intersection(row)
    frame.restyle(number, .focus)
    frame.cursor = Point(row: row.top, column: min(number.left, row.right - 1))
  }
}
