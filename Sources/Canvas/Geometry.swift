// Where things are on a screen: sizes, places and areas, counted in cells from the upper left.

/// How large a screen is, in cells; never negative.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place; row 0 and column 0 are the upper left.
package struct Point: Hashable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// An area of a screen; may be empty, never negative.
///
/// Layouts are made by taking parts off: `let head = area.takeTop(3)` leaves the rest in `area`.
package struct Rect: Hashable, Sendable {
  package private(set) var top: Int
  package private(set) var left: Int
  package private(set) var rows: Int
  package private(set) var columns: Int

  package init(top: Int, left: Int, rows: Int, columns: Int) {
    self.top = top
    self.left = left
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of a screen.
  package init(_ size: Size) {
    self.init(top: 0, left: 0, rows: size.rows, columns: size.columns)
  }

  /// The first row below the area.
  package var bottom: Int { top + rows }
  /// The first column to the right of the area.
  package var right: Int { left + columns }
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  package func contains(_ point: Point) -> Bool {
    (top..<bottom).contains(point.row) && (left..<right).contains(point.column)
  }

  /// What both areas cover; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let top = max(self.top, other.top)
    let left = max(self.left, other.left)
    return Rect(
      top: top, left: left,
      rows: min(bottom, other.bottom) - top, columns: min(right, other.right) - left)
  }

  /// One row of the area, counted from its top.
  package func line(_ row: Int) -> Rect {
    Rect(top: top + row, left: left, rows: 1, columns: columns).intersection(self)
  }

  /// The area without `rows` at top and bottom and `columns` at both sides.
  package func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      top: top + rows, left: left + columns,
      rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
  }

  /// Takes `count` rows off the top, or as many as there are.
  package mutating func takeTop(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    defer { (top, rows) = (top + taken, rows - taken) }
    return Rect(top: top, left: left, rows: taken, columns: columns)
  }

  /// Takes `count` rows off the bottom, or as many as there are.
  package mutating func takeBottom(_ count: Int) -> Rect {
    let taken = min(max(0, count), rows)
    rows -= taken
    return Rect(top: bottom, left: left, rows: taken, columns: columns)
  }

  /// Takes `count` columns off the left, or as many as there are.
  package mutating func takeLeft(_ count: Int) -> Rect {
    let taken = min(max(0, count), columns)
    defer { (left, columns) = (left + taken, columns - taken) }
    return Rect(top: top, left: left, rows: rows, columns: taken)
  }

  /// Takes `count` columns off the right, or as many as there are.
  package mutating func takeRight(_ count: Int) -> Rect {
    let taken = min(max(0, count), columns)
    columns -= taken
    return Rect(top: top, left: right, rows: rows, columns: taken)
  }
}
