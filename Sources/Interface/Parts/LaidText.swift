internal import Canvas
internal import FollowUp
internal import Text

/// A text of parts broken into lines of one width: what stands where, and what can be focused.
struct LaidText: Sendable {
  /// One line: text at the left, a source or a day at the right margin.
  struct Row: Sendable {
    var left: TextLine = []
    var right: TextLine = []
    var isRule = false
  }

  /// What the focus can stand on.
  struct Stop: Sendable {
    /// Its first line.
    let line: Int
    /// The column of its first letter.
    let column: Int
    /// How many lines it takes.
    let rows: Int
    let isTitle: Bool
    let follows: Reference?
  }

  private(set) var lines: [Row] = []
  private(set) var stops: [Stop] = []
  /// How many lines the five lines take, which are not counted as text.
  private(set) var headRows = 0
  private let width: Int
  private let world: World

  /// A text wider than this is hard to read.
  static let widest = 92

  init(_ head: [StoryLine], _ blocks: [StoryBlock], width: Int, world: World) {
    self.width = min(width, Self.widest)
    self.world = world
    for line in head { lines.append(Row(left: fiveLine(line))) }
    if !head.isEmpty { lines.append(width >= 60 ? Row(isRule: true) : Row()) }
    headRows = lines.count
    for (place, block) in blocks.enumerated() {
      if place > 0 { lines.append(Row()) }
      add(block)
    }
  }

  /// `1–11 van 47`; empty when everything is in sight.
  func label(_ seen: Range<Int>) -> Phrase {
    let count = lines.count - headRows
    let first = max(seen.lowerBound - headRows, 0) + 1
    let last = seen.upperBound - headRows
    guard last - first + 1 < count, last >= first else { return Phrase("", "") }
    return Phrase("\(first)–\(last) van \(count)", "\(first)–\(last) of \(count)")
  }
}

/// The five lines: label, day, and as much as fits of what it says.
extension LaidText {
  private func fiveLine(_ line: StoryLine) -> TextLine {
    let label = world.say(line.field.name).padded(to: 12)
    let date = Clean(line.date?.figures(world.language) ?? "–").padded(to: 12)
    let start = TextLine(" ") + TextLine(label, .quiet)
    let dated = width >= 48 ? start + TextLine(date) : start
    let room = width - dated.width - 1
    return dated + TextLine(world.say(line.text).clause(room), style(of: line))
  }

  private func style(of line: StoryLine) -> Style { .ordinary }
}

/// The parts.
extension LaidText {
  private mutating func add(_ block: StoryBlock) {
    let margin = block.margin.map { world.say($0) } ?? .empty
    let style = block.follows == nil ? Style.quiet : Style.quiet.with(.reference)
    let title = world.say(block.title)
    let fits = 1 + title.width + 2 + margin.width < width
    stops.append(
      Stop(line: lines.count, column: 1, rows: 1, isTitle: true, follows: block.follows))
    lines.append(
      Row(
        left: TextLine(" ") + TextLine(title, .heading),
        right: fits ? TextLine(margin, style) : []))
    if !fits, !margin.isEmpty {
      lines.append(Row(right: TextLine(margin.cut(to: width - 2), style)))
    }
    let columns = Indent(block, width: width, world: world)
    for entry in block.entries { add(entry, columns) }
  }

  /// Where labels and texts of a part begin.
  private struct Indent {
    let label: Int
    let labelWidth: Int
    let text: Int
    /// Whether too little is left beside the labels and days, so that texts stand below them.
    let isTight: Bool

    /// Without a label of its own.
    static let plain = Indent()

    private init() { (label, labelWidth, text, isTight) = (3, 0, 3, false) }

    /// Signs of severity stand one column to the left of other labels, close to their text.
    init(_ block: StoryBlock, width: Int, world: World) {
      let widths = block.entries.compactMap { $0.label.map { world.say($0).width } }
      let isSigns = block.field == .standsOut
      label = isSigns ? 2 : 3
      labelWidth = isSigns ? 2 : min(widths.max() ?? 0, 18)
      text = labelWidth == 0 ? 3 : label + labelWidth + (isSigns ? 1 : 2)
      let margins = block.entries.compactMap { $0.margin.map { world.say($0).width } }
      let margin = margins.filter { $0 <= 14 }.max().map { $0 + 1 } ?? 0
      isTight = labelWidth > 0 && width - text - 1 - margin < LaidText.leastText
    }
  }

  private mutating func add(_ entry: StoryEntry, _ indent: Indent) {
    let columns = entry.label == nil ? Indent.plain : indent
    let margin = entry.margin.map { world.say($0) } ?? .empty
    let isShort = margin.width <= 14
    let room = width - columns.text - 1
    if columns.isTight { return addBelowLabel(entry, margin, isShort: isShort) }
    let texts = Wrap.lines(
      world.sayLines(entry.text),
      width: max(10, room - (isShort && !margin.isEmpty ? margin.width + 1 : 0)))
    let start = lines.count
    for (place, text) in texts.enumerated() {
      let lead = place == 0 ? label(of: entry, columns) : TextLine(.spaces(columns.text))
      lines.append(Row(left: lead + TextLine(text)))
    }
    if !margin.isEmpty { put(margin, of: entry, from: start, isShort: isShort) }
    stops.append(
      Stop(
        line: start, column: entry.label == nil ? columns.text : columns.label,
        rows: lines.count - start, isTitle: false, follows: entry.follows))
  }

  /// Where less is left for a text it stands below its label.
  fileprivate static let leastText = 18

  private mutating func addBelowLabel(_ entry: StoryEntry, _ margin: Clean, isShort: Bool) {
    let (start, indent) = (lines.count, Indent.plain.text)
    let label = entry.label.map { world.say($0).cut(to: width - indent - 1) } ?? .empty
    lines.append(Row(left: TextLine(.spaces(indent)) + TextLine(label, .quiet)))
    for text in Wrap.lines(world.sayLines(entry.text), width: max(10, width - indent - 1)) {
      lines.append(Row(left: TextLine(.spaces(indent)) + TextLine(text)))
    }
    let fits = indent + label.width + 1 + margin.width < width
    if !margin.isEmpty { put(margin, of: entry, from: start, isShort: isShort && fits) }
    stops.append(
      Stop(
        line: start, column: indent, rows: lines.count - start, isTitle: false,
        follows: entry.follows))
  }

  private func label(of entry: StoryEntry, _ columns: Indent) -> TextLine {
    guard let label = entry.label.map({ world.say($0).cut(to: columns.labelWidth) }) else {
      return TextLine(.spaces(columns.text))
    }
    let style: Style = label.text == "!!" ? .heading : .ordinary
    return TextLine(.spaces(columns.label)) + TextLine(label, style)
      + TextLine(.spaces(columns.text - columns.label - label.width))
  }

  /// A day stands beside the first line, a source after the last or below it.
  private mutating func put(_ margin: Clean, of entry: StoryEntry, from start: Int, isShort: Bool) {
    let style: Style = entry.isUndated ? .yellow : .ordinary
    if isShort {
      lines[start].right = TextLine(margin, style)
      return
    }
    let last = lines.count - 1
    let follows = entry.follows == nil ? Style.quiet : Style.quiet.with(.reference)
    let source = TextLine(margin.cut(to: width - 4), follows)
    if lines[last].left.width + 2 + margin.width < width {
      lines[last].right = source
    } else {
      lines.append(Row(right: source))
    }
  }
}

extension StoryEntry {
  /// Whether the margin says that a promise has no date.
  fileprivate var isUndated: Bool { margin == Commitment.Mark.undated }
}
