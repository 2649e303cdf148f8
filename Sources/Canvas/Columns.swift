package import Text

/// One column of a table.
package struct Column: Hashable, Sendable {
  /// How wide a column is: so many cells, or its share of what is left, but never less than `least`.
  package enum Width: Hashable, Sendable {
    case fixed(Int)
    case flexible(least: Int)
  }

  package let title: Clean
  package let width: Width
  package let align: Alignment

  package init(_ title: Clean, _ width: Width, _ align: Alignment = .left) {
    self.title = title
    self.width = width
    self.align = align
  }
}

/// The columns of a table and where they stand in a given width.
package struct Columns: Hashable, Sendable {
  package let columns: [Column]
  /// Blank cells between two columns.
  package let gap: Int

  package init(_ columns: [Column], gap: Int = 1) {
    self.columns = columns
    self.gap = gap
  }

  /// The width of every column in `width` cells; flexible ones share what is left, first come first.
  package func widths(in width: Int) -> [Int] {
    let fixed = columns.reduce(0) { $0 + least($1) } + gap * max(0, columns.count - 1)
    let sharing = columns.filter(isFlexible).count
    var spare = max(0, width - fixed)
    var left = sharing
    return columns.map { column in
      guard isFlexible(column) else { return least(column) }
      let share = (spare + left - 1) / left
      (spare, left) = (spare - share, left - 1)
      return least(column) + share
    }
  }

  private func least(_ column: Column) -> Int {
    switch column.width {
    case .fixed(let cells): cells
    case .flexible(let least): least
    }
  }

  private func isFlexible(_ column: Column) -> Bool {
    switch column.width {
    case .fixed: false
    case .flexible: true
    }
  }
}

extension Frame {
  /// Puts one row of a table on row `row` of `area`, a cell a column; what is missing stays blank.
  package mutating func put(
    _ cells: [Line], under columns: Columns, in area: Rect, row: Int = 0
  ) {
    var rest = area
    for ((column, width), cell) in zip(
      zip(columns.columns, columns.widths(in: area.columns)), cells)
    {
      put(cell, in: rest.takeLeft(width), row: row, align: column.align)
      _ = rest.takeLeft(columns.gap)
    }
  }

  /// Puts the titles of a table.
  package mutating func put(
    titles columns: Columns, _ style: Style = .quiet, in area: Rect, row: Int = 0
  ) {
    put(columns.columns.map { Line($0.title, style) }, under: columns, in: area, row: row)
  }
}
