import Canvas
import Text

/// A screen for a test: drawn into by `draw`, read back as text.
func screen(_ columns: Int, _ rows: Int = 1, _ draw: (inout Frame, Rect) -> Void) -> Frame {
  var frame = Frame(Size(columns: columns, rows: rows))
  draw(&frame, Rect(frame.size))
  return frame
}

/// Whether every wide cluster is followed by its continuation and by nothing else.
func isWhole(_ frame: Frame) -> Bool {
  (0..<frame.size.rows).allSatisfy { row in
    var expectsContinuation = false
    for column in 0..<frame.size.columns {
      let cell = frame[Point(row: row, column: column)]
      if cell.isContinuation != expectsContinuation { return false }
      expectsContinuation = cell.width == 2
    }
    return !expectsContinuation
  }
}
