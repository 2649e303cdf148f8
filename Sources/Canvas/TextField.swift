package import Text

/// One line of text being typed: what stands there and where the cursor is.
///
/// Counts in grapheme clusters, so that an accent or a wide sign is one step and never splits.
package struct TextField: Hashable, Sendable {
  private var clusters: [Cluster]
  /// How many clusters stand before the cursor.
  package private(set) var cursor: Int

  /// A field with text in it, the cursor at its end.
  package init(_ text: Clean = .empty) {
    clusters = Array(text.clusters)
    cursor = clusters.count
  }

  /// What stands in the field.
  package var text: Clean { joined(clusters[...]) }
  package var isEmpty: Bool { clusters.isEmpty }

  /// Does what `key` means in a field.
  ///
  /// - Returns: false when the key means nothing here and is somebody else's.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete: remove(from: cursor, to: cursor + 1)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(clusters.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = clusters.count
    case .control(let letter): return control(letter)
    case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function, .alt:
      return false
    }
    return true
  }

  private mutating func control(_ letter: Character) -> Bool {
    switch letter {
    case "a": cursor = 0
    case "e": return false
    case "k": remove(from: cursor, to: clusters.count)
    case "u": remove(from: 0, to: cursor)
    case "w": remove(from: startOfWord, to: cursor)
    default: return false
    }
    return true
  }

  /// Puts text at the cursor, cleaned to one line; it may join the cluster before it.
  private mutating func insert(_ raw: String) {
    let before = Clean(joined(clusters[..<cursor]).text + raw)
    let after = clusters[cursor...]
    clusters = Array(before.clusters) + after
    cursor = clusters.count - after.count
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

  func columns(in range: Range<Int>) -> Int { clusters[range].reduce(0) { $0 + $1.width } }

  func isSpace(_ place: Int) -> Bool { clusters[place].text == " " }

  mutating func moveCursor(to place: Int) { cursor = min(max(0, place), clusters.count) }

  private var startOfWord: Int {
    var start = cursor
    while start > 0, isSpace(start - 1) { start -= 1 }
    while start > 0, !isSpace(start - 1) { start -= 1 }
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
      hidden += clusters[first].width
      first += 1
    }
    return (joined(clusters[first...]), before - hidden)
  }
}

private func joined(_ clusters: ArraySlice<Cluster>) -> Clean {
  Clean(clusters.map(\.text).joined())
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
