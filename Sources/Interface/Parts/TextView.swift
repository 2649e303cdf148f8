internal import Canvas
internal import Text

/// A long text that is only read: broken into lines once a width, scrolled and searched.
struct TextView: Sendable {
  private var source: [Clean] = []
  private(set) var lines: [Clean] = []
  private var width = 0
  private var scroll = Scroll()
  private(set) var wanted = SoughtWord("")
  /// The line to which a search led; nothing once one has moved on.
  private(set) var match: Int?

  init() {}

  mutating func show(_ source: [Clean]) {
    self.source = source
    (lines, width, scroll, match) = ([], 0, Scroll(), nil)
  }

  mutating func settle(in area: Size) {
    if width != area.columns {
      width = area.columns
      lines = source.flatMap { Wrap.lines($0, width: max(1, area.columns)) }
      match = nil
    }
    scroll.move(by: 0, of: lines.count, height: area.rows)
  }

  mutating func move(_ action: Action, height: Int) {
    match = nil
    let page = max(1, height - 1)
    switch action {
    case .down: scroll.move(by: 1, of: lines.count, height: height)
    case .up: scroll.move(by: -1, of: lines.count, height: height)
    case .pageDown: scroll.move(by: page, of: lines.count, height: height)
    case .pageUp: scroll.move(by: -page, of: lines.count, height: height)
    case .first: scroll.move(by: -lines.count, of: lines.count, height: height)
    case .last: scroll.move(by: lines.count, of: lines.count, height: height)
    default: break
    }
  }

  /// Looks for another word, from what is in sight.
  mutating func seek(_ word: SoughtWord) { (wanted, match) = (word, nil) }

  /// Goes to the next line with the word, or back to the one before; round at the end.
  ///
  /// - Returns: which one that is, counted from 1, and of how many; nothing when there is none.
  mutating func goToMatch(_ way: Int, height: Int) -> (number: Int, count: Int)? {
    let places = lines.indices.filter { !wanted.columns(in: TextLine(lines[$0])).isEmpty }
    guard let first = places.first, let last = places.last else { return nil }
    let top = scroll.range(of: lines.count, height: height).lowerBound
    let now = match ?? (way > 0 ? top - 1 : top)
    let next = way > 0 ? places.first { $0 > now } : places.last { $0 < now }
    let place = next ?? (way > 0 ? first : last)
    match = place
    scroll.show(place, of: lines.count, height: height)
    return (places.prefix { $0 <= place }.count, places.count)
  }

  /// `1–16 van 380`; empty when everything is in sight.
  func label(height: Int) -> Phrase { scroll.label(of: lines.count, height: height) }

  /// Draws what is in sight, with the hardware cursor on the match or the first line.
  func draw(on frame: inout Frame, in area: Rect) {
    let seen = scroll.range(of: lines.count, height: area.rows)
    for (row, line) in lines[seen].enumerated() {
      frame.put(line, in: area, row: row)
      for columns in wanted.columns(in: TextLine(line)) {
        let place = Rect(
          top: area.top + row, left: area.left + columns.lowerBound, rows: 1,
          columns: columns.count)
        frame.restyle(place.intersection(area), Style.heading.with(.reference))
      }
    }
    let row = match.flatMap { seen.contains($0) ? $0 - seen.lowerBound : nil } ?? 0
    frame.cursor = Point(row: area.top + row, column: area.left)
  }
}
