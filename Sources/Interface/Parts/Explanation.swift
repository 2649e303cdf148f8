internal import Canvas
internal import Text

/// The explaining lines: what is said of the focused row, then, quieter, what holds for all rows.
struct Explanation {
  /// Of the focused row, in sentences: the fullest first, shorter ones for where it does not fit.
  let tellings: [[Clean]]
  /// Of all rows. It stands in none of them, so it is never left out.
  let aside: Clean

  /// At most `rows` lines of `width`: the fullest that fits, the first sentence cut when none does.
  func lines(width: Int, rows: Int) -> [TextLine] {
    let all = (tellings.isEmpty ? [[]] : tellings).lazy
      .map { Self.lines(Clean.joined($0, separator: " "), aside, width) }
    return all.first { $0.count <= rows } ?? short(width, rows)
  }

  /// The aside in its own lines, and of the first sentence what still fits.
  private func short(_ width: Int, _ rows: Int) -> [TextLine] {
    let quiet = Wrap.lines(aside, width: width).filter { !$0.isEmpty }.prefix(max(0, rows - 1))
    let room = rows - quiet.count
    let wrapped = Wrap.lines(tellings.last?.first ?? .empty, width: width)
    var loud = Array(wrapped.prefix(room))
    if wrapped.count > room, room > 0 {
      loud[room - 1] = (wrapped[room - 1] + " " + wrapped[room]).cut(to: width)
    }
    return loud.map { TextLine($0) } + quiet.map { TextLine($0, .quiet) }
  }

  /// Both wrapped as one text, each in its own look.
  private static func lines(_ loud: Clean, _ quiet: Clean, _ width: Int) -> [TextLine] {
    let both = Clean.joined([loud, quiet].filter { !$0.isEmpty }, separator: " ")
    var words = loud.text.split(separator: " ").count
    return Wrap.lines(both, width: width).map { line in
      let here = line.text.split(separator: " ")
      defer { words = max(0, words - here.count) }
      guard words < here.count else { return TextLine(line) }
      let said = here.prefix(words).joined(separator: " ")
      let rest = here.dropFirst(words).joined(separator: " ")
      return TextLine(Clean(said.isEmpty ? "" : said + " ")) + TextLine(Clean(rest), .quiet)
    }
  }
}
