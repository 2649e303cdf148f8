package import Text

/// A field of several lines: the same text and cursor as `TextField`, broken between words.
extension TextField {
  /// The text in lines of `width` columns, at least one, and where the cursor is among them.
  ///
  /// A cursor after a full last line stands on a new one.
  package func lines(_ width: Int) -> (lines: [Clean], cursor: Point) {
    let rows = rows(max(1, width))
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    let column = columns(in: rows[row].lowerBound..<cursor)
    return (rows.map { text(in: shown($0)) }, Point(row: row, column: column))
  }

  /// A line without the break that ends it.
  private func shown(_ row: Range<Int>) -> Range<Int> {
    guard let last = row.last, isBreak(last) else { return row }
    return row.dropLast()
  }

  /// Moves the cursor up (negative) or down so many lines of `width` columns, about in its column.
  ///
  /// - Returns: false when there is no such line.
  package mutating func move(lines: Int, width: Int) -> Bool {
    let rows = rows(max(1, width))
    let now = self.lines(width).cursor
    guard rows.indices.contains(now.row + lines) else { return false }
    let target = rows[now.row + lines]
    let isLast = now.row + lines == rows.count - 1
    var place = target.lowerBound
    while place < target.upperBound - (isLast ? 0 : 1),
      columns(in: target.lowerBound..<place + 1) <= now.column
    {
      place += 1
    }
    moveCursor(to: place)
    return true
  }

  /// The clusters of each line; the last line has room for the cursor.
  private func rows(_ width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    while start < count {
      let end = endOfRow(from: start, width)
      rows.append(start..<end)
      start = end
    }
    let isOpen = rows.last.map { columns(in: $0) < width && !isBreak($0.upperBound - 1) } ?? false
    if !isOpen { rows.append(count..<count) }
    return rows
  }

  /// After a line break, after the last space that fits, or in the middle of a word that is too
  /// long.
  private func endOfRow(from start: Int, _ width: Int) -> Int {
    var end = start
    var used = 0
    while end < count, end == start || used + columns(in: end..<end + 1) <= width {
      if isBreak(end) { return end + 1 }
      used += columns(in: end..<end + 1)
      end += 1
    }
    if end == count || isBreak(end) { return end }
    return (start..<end).last { isSpace($0) }.map { $0 + 1 } ?? end
  }
}

extension Frame {
  /// Draws a field over all rows of `area`, moved so that the cursor is in sight.
  package mutating func put(lines field: TextField, in area: Rect, hasCursor: Bool) {
    guard !area.isEmpty else { return }
    let (lines, cursor) = field.lines(area.columns)
    let rows = Viewport().showing(focus: cursor.row, of: lines.count, height: area.rows)
    for row in 0..<area.rows {
      put(Clean("_").repeated(area.columns), .quiet, in: area, row: row)
    }
    for (row, line) in lines[rows].enumerated() { put(line, .input, in: area, row: row) }
    let place = Point(
      row: area.top + cursor.row - rows.lowerBound, column: area.left + cursor.column)
    if hasCursor, Rect(size).contains(place) { self.cursor = place }
  }
}
