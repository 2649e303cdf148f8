internal import Canvas
internal import Text

/// Drawing a text of parts.
extension Frame {
  /// Draws what is in sight of `reading`; the focus only when the text has it.
  mutating func put(_ reading: Reading, in area: Rect, hasFocus: Bool, _ world: World) {
    let size = Size(columns: area.columns, rows: area.rows)
    let (text, lines) = reading.laid(in: size, world: world)
    let width = min(area.columns, LaidText.widest)
    var column = area
    column = column.takeLeft(width)
    for (row, line) in text.lines[lines].enumerated() {
      if line.isRule {
        // At the edge of the text the rule of the page is there already.
        if row > 0, row < lines.count - 1 { rule(in: area, row: row) }
      } else {
        let inner = Rect(
          top: column.top, left: column.left, rows: column.rows, columns: column.columns - 1)
        put(line.left, right: line.right, in: inner, row: row)
        mark(reading.wanted, on: line.left, in: inner, row: row)
      }
    }
    if hasFocus { focus(reading, text, lines, in: column) }
    if let match = reading.match, lines.contains(match) {
      let found = reading.wanted.columns(in: text.lines[match].left).first?.lowerBound ?? 0
      cursor = Point(
        row: area.top + match - lines.lowerBound, column: min(column.left + found, column.right - 1)
      )
    }
  }

  /// What was searched for stands out wherever it is in sight.
  private mutating func mark(_ word: SoughtWord, on line: TextLine, in area: Rect, row: Int) {
    for columns in word.columns(in: line) {
      let place = Rect(
        top: area.top + row, left: area.left + columns.lowerBound, rows: 1, columns: columns.count)
      restyle(place.intersection(area), Style.heading.with(.reference))
    }
  }

  /// The sign of the focus and the hardware cursor on it.
  private mutating func focus(
    _ reading: Reading, _ text: LaidText, _ lines: Range<Int>, in area: Rect
  ) {
    guard text.stops.indices.contains(reading.stop) else { return }
    let stop = text.stops[reading.stop]
    guard lines.contains(stop.line) else {
      cursor = Point(row: area.top, column: area.left)
      return
    }
    let row = stop.line - lines.lowerBound
    put(Sign.focus.clean, in: area, row: row)
    cursor = Point(row: area.top + row, column: area.left)
    guard !stop.isTitle, stop.follows != nil else { return }
    restyle(
      Rect(top: area.top + row, left: area.left, rows: 1, columns: area.columns), .focus)
  }
}
