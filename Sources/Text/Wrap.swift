/// Breaks text into lines that fit a width: between words, and within a word only when it is
/// longer than a whole line.
package enum Wrap {
  /// The lines of `text`, each at most `width` cells. Spaces at a break are dropped, everything
  /// else is kept; spaces before the first word stay. Empty text is one empty line.
  ///
  /// A width of less than 1 counts as 1. A wide character in a line of one cell stands alone and
  /// sticks out.
  package static func lines(_ text: Clean, width: Int) -> [Clean] {
    if text.width <= width { return [text] }
    var wrapping = Wrapping(width: max(1, width))
    for (spaces, word) in words(of: text) { wrapping.add(word, after: spaces) }
    return wrapping.finish()
  }

  /// The lines of several paragraphs, one after another.
  package static func lines(_ paragraphs: [Clean], width: Int) -> [Clean] {
    paragraphs.flatMap { lines($0, width: width) }
  }

  /// Each word with the spaces before it; no-break spaces are part of a word.
  private static func words(of text: Clean) -> [(spaces: Int, word: Clean)] {
    var words: [(spaces: Int, word: Clean)] = []
    var spaces = 0
    for piece in text.text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty {
        words.append((spaces, Clean(safe: String(piece))))
        spaces = 0
      }
      spaces += 1
    }
    return words
  }
}

/// The lines so far and the one that is being filled.
private struct Wrapping {
  let width: Int
  private var lines: [Clean] = []
  private var line = Clean.empty

  init(width: Int) { self.width = width }

  mutating func add(_ word: Clean, after spaces: Int) {
    let isFirst = lines.isEmpty && line.isEmpty
    if line.width + spaces + word.width <= width {
      line += (isFirst || !line.isEmpty ? .spaces(spaces) : .empty) + word
      return
    }
    if !line.isEmpty { lines.append(line) }
    line = word
    if word.width > width { breakWord(word) }
  }

  /// Fills line after line with a word that is too long; its last piece stays open.
  private mutating func breakWord(_ word: Clean) {
    var (text, used) = ("", 0)
    for cluster in word.clusters {
      if used > 0, used + cluster.width > width {
        lines.append(Clean(safe: text, width: used))
        (text, used) = ("", 0)
      }
      text += cluster.text
      used += cluster.width
    }
    line = Clean(safe: text, width: used)
  }

  mutating func finish() -> [Clean] {
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
