internal import Canvas
internal import FollowUp
internal import Text

/// What Enter opens on a number.
enum FigureDoor: Hashable, Sendable {
  /// The list of what was counted.
  case items(Filter)
  /// Some of the documents.
  case documents([Document.ID])

  var destination: Destination {
    switch self {
    case .items(let filter): .items(filter)
    case .documents(let ids): .documents(only: ids)
    }
  }
}

/// Lines with numbers in them, each number a door; the parts of a screen are put together from
/// these, one above or beside another.
struct FigureBlock: Sendable {
  /// A number on which the focus can stand.
  struct Stop: Sendable {
    fileprivate(set) var line: Int
    /// Its first cell, and how many it takes.
    fileprivate(set) var column: Int
    let width: Int
    /// The column of the sign of the focus.
    fileprivate(set) var margin: Int
    /// Which part of the screen it belongs to, and on which line that begins.
    fileprivate(set) var part: Int
    fileprivate(set) var partLine: Int
    let door: FigureDoor
    /// What it counts, in a sentence.
    let telling: Phrase
  }

  private(set) var lines: [TextLine] = []
  /// By line, then by column.
  private(set) var stops: [Stop] = []
  private var parts = 0

  init() {}

  init(_ rows: [FigureRow]) {
    parts = 1
    for row in rows { add(row) }
  }

  private mutating func add(_ row: FigureRow) {
    for stop in row.stops {
      stops.append(
        Stop(
          line: lines.count, column: stop.column, width: stop.width, margin: 0, part: 0,
          partLine: 0, door: stop.door, telling: stop.telling))
    }
    lines.append(row.line)
  }
}

/// Putting them together.
extension FigureBlock {
  /// This one with `other` below it.
  func above(_ other: FigureBlock, gap: Int = 1) -> FigureBlock {
    guard !other.lines.isEmpty else { return self }
    guard !lines.isEmpty else { return other }
    var both = self
    both.lines += Array(repeating: [], count: gap) + other.lines
    both.take(other, lines: lines.count + gap, columns: 0)
    return both
  }

  /// How many columns it takes.
  var width: Int { lines.map(\.width).max() ?? 0 }

  /// This one with `other` at its right, from `column` on, or below it where it reaches further.
  func besideOrAbove(_ other: FigureBlock, at column: Int) -> FigureBlock {
    width < column ? beside(other, at: column) : above(other)
  }

  /// This one with `other` at its right, from `column` on.
  func beside(_ other: FigureBlock, at column: Int) -> FigureBlock {
    var both = self
    both.lines = (0..<max(lines.count, other.lines.count)).map { place in
      let left = lines.indices.contains(place) ? lines[place] : []
      guard other.lines.indices.contains(place) else { return left }
      return left + TextLine(.spaces(column - left.width)) + other.lines[place]
    }
    both.take(other, lines: 0, columns: column)
    both.stops.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return both
  }

  private mutating func take(_ other: FigureBlock, lines: Int, columns: Int) {
    for var stop in other.stops {
      stop.line += lines
      stop.partLine += lines
      stop.column += columns
      stop.margin += columns
      stop.part += parts
      stops.append(stop)
    }
    parts += other.parts
  }
}

/// One line under construction: text, and numbers that lead somewhere.
struct FigureRow: Sendable {
  fileprivate struct Stop: Sendable {
    let column: Int
    let width: Int
    let door: FigureDoor
    let telling: Phrase
  }

  private(set) var line: TextLine = " "
  fileprivate private(set) var stops: [Stop] = []

  init() {}

  /// How many columns it takes so far.
  var width: Int { line.width }

  /// Adds text, the first time behind the place of the sign of the focus.
  mutating func add(_ text: Clean, _ style: Style = .ordinary) { line += TextLine(text, style) }

  mutating func pad(to column: Int) { line += TextLine(.spaces(column - width)) }

  /// Adds a number at the right of `room` columns; one of nothing is no door, and dim.
  mutating func add(
    _ count: Int, shownAs text: Clean? = nil, in room: Int = 0,
    style: Style = .ordinary, _ door: FigureDoor, telling: Phrase
  ) {
    let text = text ?? Clean(String(count))
    pad(to: width + room - text.width)
    guard count > 0 else { return add(text, .quiet) }
    stops.append(Stop(column: width, width: text.width, door: door, telling: telling))
    add(text, style)
  }
}

extension TextLine: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(Clean(value)) }
}
