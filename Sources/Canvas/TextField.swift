package import Text

/// Text being typed: what stands there and where the cursor is. One line, or several where whoever
/// owns the field asks for that.
///
/// Counts in grapheme clusters, so that an accent or a wide sign is one step and never splits.
package struct TextField: Hashable, Sendable {
  /// What stands there; nothing for a line break.
  private var clusters: [Cluster?]
  /// How many clusters stand before the cursor.
  package private(set) var cursor: Int

  /// A field with one line in it, the cursor at its end.
  package init(_ text: Clean = .empty) {
    clusters = Array(text.clusters)
    cursor = clusters.count
  }

  /// A field with the lines of `raw` in it, cleaned, the cursor at their end.
  package init(lines raw: String) {
    self.init()
    insert(raw, inLines: true)
  }

  /// What stands in the field, on one line.
  package var text: Clean { joined(clusters[...]) }
  /// What stands in the field, with its line breaks.
  package var lines: String { clusters.map { $0?.text ?? "\n" }.joined() }
  package var isEmpty: Bool { clusters.isEmpty }
  /// The same text as it is seen when nobody types in it: from its start.
  package var fromStart: TextField {
    var field = self
    field.cursor = 0
    return field
  }

  /// Does what `key` means in a field; with `inLines` Enter begins a new line and what is pasted
  /// keeps its lines.
  ///
  /// - Returns: false when the key means nothing here and is somebody else's.
  package mutating func take(_ key: Key, inLines: Bool = false) -> Bool {
    switch key {
    case .character(let character): insert(String(character), inLines: false)
    case .paste(let text): insert(text, inLines: inLines)
    case .enter where inLines: breakLine()
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete: remove(from: cursor, to: cursor + 1)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(clusters.count, cursor + 1)
    case .home: cursor = startOfLine
    case .end: cursor = endOfLine
    case .control(let letter): return control(letter)
    case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function, .alt:
      return false
    }
    return true
  }

  private mutating func control(_ letter: Character) -> Bool {
    switch letter {
    case "a": cursor = startOfLine
    case "e": return false
    case "k": remove(from: cursor, to: endOfLine)
    case "u": remove(from: startOfLine, to: cursor)
    case "w": remove(from: startOfWord, to: cursor)
    default: return false
    }
    return true
  }

  private mutating func insert(_ raw: String, inLines: Bool) {
    guard inLines else { return insert(line: raw) }
    let lines = raw.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.enumerated() {
      if place > 0 { breakLine() }
      if !line.isEmpty { insert(line: String(line)) }
    }
  }

  /// Puts text at the cursor, cleaned to one line; it may join the cluster before it.
  private mutating func insert(line raw: String) {
    let start = startOfLine
    let before = Clean(joined(clusters[start..<cursor]).text + raw)
    let after = clusters.count - cursor
    clusters.replaceSubrange(start..<cursor, with: before.clusters.map { Optional($0) })
    cursor = clusters.count - after
  }

  private mutating func breakLine() {
    clusters.insert(nil, at: cursor)
    cursor += 1
  }

  private mutating func remove(from start: Int, to end: Int) {
    let (start, end) = (max(0, start), min(clusters.count, end))
    guard start < end else { return }
    clusters.removeSubrange(start..<end)
    cursor = start
  }

  /// How many clusters the text has.
  var count: Int { clusters.count }

  func text(in range: Range<Int>) -> Clean { joined(clusters[range]) }

  /// A line break takes the cell in which the cursor can stand before it.
  func columns(in range: Range<Int>) -> Int { clusters[range].reduce(0) { $0 + ($1?.width ?? 1) } }

  func isSpace(_ place: Int) -> Bool { clusters[place]?.text == " " }

  func isBreak(_ place: Int) -> Bool { clusters[place] == nil }

  mutating func moveCursor(to place: Int) { cursor = min(max(0, place), clusters.count) }

  private var startOfLine: Int {
    clusters[..<cursor].lastIndex { $0 == nil }.map { $0 + 1 } ?? 0
  }

  private var endOfLine: Int { clusters[cursor...].firstIndex { $0 == nil } ?? clusters.count }

  private var startOfWord: Int {
    let isBlank = { (place: Int) in isSpace(place) || isBreak(place) }
    var start = cursor
    while start > 0, isBlank(start - 1) { start -= 1 }
    while start > 0, !isBlank(start - 1) { start -= 1 }
    return start
  }
}

extension TextField {
  /// The part in sight and the column of the cursor, in a field of `width` columns.
  ///
  /// Long text is moved aside so that the cursor is in sight, with a third of the width after it.
  package func window(_ width: Int) -> (text: Clean, cursor: Int) {
    guard width > 0 else { return (.empty, 0) }
    let before = columns(in: 0..<cursor)
    let after = columns(in: cursor..<count)
    let room = width - 1 - min(width / 3, after)
    var first = 0
    var hidden = 0
    while before - hidden > room, first < cursor {
      hidden += columns(in: first..<first + 1)
      first += 1
    }
    return (joined(clusters[first...]), before - hidden)
  }
}

private func joined(_ clusters: ArraySlice<Cluster?>) -> Clean {
  Clean(clusters.map { $0?.text ?? " " }.joined())
}

extension Frame {
  /// Draws a field on the first row of `area`: its text on underscores, the cursor when it has it.
  package mutating func put(_ field: TextField, in area: Rect, hasCursor: Bool) {
    guard !area.isEmpty else { return }
    let (text, cursor) = field.window(area.columns)
    put(Clean("_").repeated(area.columns), .quiet, in: area)
    put(cutting: Line(text, .input), in: area)
    let place = Point(row: area.top, column: area.left + cursor)
    if hasCursor, Rect(size).contains(place) { self.cursor = place }
  }
}
