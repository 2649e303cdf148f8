internal import Canvas
internal import Text

/// The explaining lines: what is said of the focused row, then, quieter, what holds for all rows.
enum Explanation {
  /// At most `rows` lines of `width`; the aside goes first when both do not fit.
  static func lines(_ told: Clean, aside: Clean, width: Int, rows: Int) -> [TextLine] {
    let both = Clean.joined([told, aside].filter { !$0.isEmpty }, separator: " ")
    let wrapped = Wrap.lines(both, width: width)
    guard wrapped.count <= rows else { return cut(Wrap.lines(told, width: width), width, rows) }
    var words = told.text.split(separator: " ").count
    return wrapped.map { line in
      let here = line.text.split(separator: " ")
      defer { words = max(0, words - here.count) }
      guard words < here.count else { return TextLine(line) }
      let loud = here.prefix(words).joined(separator: " ")
      let quiet = here.dropFirst(words).joined(separator: " ")
      return TextLine(Clean(loud.isEmpty ? "" : loud + " ")) + TextLine(Clean(quiet), .quiet)
    }
  }

  private static func cut(_ lines: [Clean], _ width: Int, _ rows: Int) -> [TextLine] {
    guard lines.count > rows, rows > 0 else { return lines.prefix(rows).map { TextLine($0) } }
    let last = (lines[rows - 1] + " " + lines[rows]).cut(to: width)
    return lines.prefix(rows - 1).map { TextLine($0) } + [TextLine(last)]
  }
}
