package import Text

/// Where one is in a text of many lines.
package struct Scroll: Hashable, Sendable {
  /// The first line in sight.
  package private(set) var top: Int

  package init(top: Int = 0) { self.top = max(0, top) }

  /// The lines in sight of `count` when `height` fit; the last page stays full.
  package func range(of count: Int, height: Int) -> Range<Int> {
    let first = min(top, max(0, count - max(0, height)))
    return first..<min(count, first + max(0, height))
  }

  /// Moves by `lines`, down when positive, no further than the text goes.
  package mutating func move(by lines: Int, of count: Int, height: Int) {
    let now = range(of: count, height: height).lowerBound
    top = min(max(0, now + lines), max(0, count - max(0, height)))
  }

  /// Moves no further than needed to have `line` in sight.
  package mutating func show(_ line: Int, of count: Int, height: Int) {
    var viewport = Viewport(top: top)
    top = viewport.show(focus: line, of: count, height: height).lowerBound
  }

  /// Where one is, in words: "1–11 van 47"; empty when everything is in sight.
  package func label(of count: Int, height: Int) -> Phrase {
    let lines = range(of: count, height: height)
    guard lines.count < count, !lines.isEmpty else { return Phrase("", "") }
    let span = "\(lines.lowerBound + 1)–\(lines.upperBound)"
    return Phrase("\(span) van \(count)", "\(span) of \(count)")
  }
}
