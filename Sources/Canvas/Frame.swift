/// A whole screen as a value: what a view returns, a test compares and a terminal shows.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands, or nil when it is hidden; screen readers follow it.
  package var cursor: Point?

  /// An empty screen.
  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// The cell at a place that lies on the screen.
  package subscript(_ point: Point) -> Cell { cells[index(point.row, point.column)] }

  func index(_ row: Int, _ column: Int) -> Int { row * size.columns + column }

  /// The cells of one row, which must exist.
  func row(_ row: Int) -> ArraySlice<Cell> { cells[index(row, 0)..<index(row + 1, 0)] }

  /// Changes the look of what stands in `area`, and leaves the text.
  package mutating func restyle(_ area: Rect, _ style: Style) {
    let area = area.intersection(Rect(size))
    for row in area.top..<area.bottom {
      for at in index(row, area.left)..<index(row, area.right) {
        cells[at] = cells[at].styled(style)
      }
    }
  }

  /// Blanks `area`, for a pane that lies over others.
  package mutating func clear(_ area: Rect) {
    let area = area.intersection(Rect(size))
    for row in area.top..<area.bottom {
      for column in area.left..<area.right { place(.blank(), row, column) }
    }
  }

  /// The same screen with every cell changed by itself.
  func mapped(_ change: (Cell) -> Cell) -> Frame {
    var frame = self
    frame.cells = cells.map(change)
    return frame
  }

  /// Puts one cluster where it wholly fits, and blanks the other half of what it covers.
  mutating func place(_ glyph: Cell, _ row: Int, _ column: Int) {
    let first = index(row, column)
    let last = first + Int(glyph.width) - 1
    if cells[first].isContinuation { cells[first - 1] = .blank(cells[first - 1].style) }
    if cells[last].width == 2 { cells[last + 1] = .blank(cells[last].style) }
    cells[first] = glyph
    if last > first { cells[last] = .continuation(glyph.style) }
  }
}
