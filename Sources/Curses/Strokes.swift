internal import Canvas

/// What is put on the terminal for one cluster: scalars that the C library draws in as many columns
/// as the frame gives them.
///
/// ncurses asks the C library how wide a letter is. Where that is older than our tables, its picture
/// of the screen would shift; such a cluster is drawn as its base, or as U+FFFD.
struct Stroke: Hashable {
  let row: Int
  let column: Int
  let scalars: [UInt32]
  let style: Style
}

extension Change {
  /// The strokes of this change, each with its own place.
  ///
  /// - Parameter columns: how wide the C library thinks a scalar is; negative when unknown.
  /// - Returns: strokes that together fill exactly the columns of the change.
  func strokes(columns: (UInt32) -> Int) -> [Stroke] {
    var strokes: [Stroke] = []
    for (offset, cell) in cells.enumerated() where !cell.isContinuation {
      let column = self.column + offset
      let scalars = drawable(cell, columns)
      strokes.append(Stroke(row: row, column: column, scalars: scalars, style: cell.style))
      if cell.width == 2, width(scalars, columns) == 1 {
        let blank = [UInt32(0x20)]
        strokes.append(Stroke(row: row, column: column + 1, scalars: blank, style: cell.style))
      }
    }
    return strokes
  }

  private func drawable(_ cell: Cell, _ columns: (UInt32) -> Int) -> [UInt32] {
    let scalars = cell.text.unicodeScalars.map(\.value)
    if width(scalars, columns) == Int(cell.width) { return scalars }
    let base = Array(scalars.prefix(1))
    let narrow = width(base, columns)
    return narrow == 1 || narrow == Int(cell.width) ? base : [0xFFFD]
  }

  /// How wide the C library draws all of it, or -1 when it does not know one of them.
  private func width(_ scalars: [UInt32], _ columns: (UInt32) -> Int) -> Int {
    scalars.reduce(0) { sum, scalar in
      let width = scalar < 0x20 ? -1 : (0x20...0x7E).contains(scalar) ? 1 : columns(scalar)
      return sum < 0 || width < 0 ? -1 : sum + width
    }
  }
}
