import Canvas
import Testing
import Text

/// `old` with the changes carried out on it, cell by cell.
private func applied(_ changes: [Change], to old: Frame) -> [Cell] {
  var cells = old.cells
  for change in changes {
    for (offset, cell) in change.cells.enumerated() {
      cells[change.row * old.size.columns + change.column + offset] = cell
    }
  }
  return cells
}

@Suite("Only what differs is drawn anew")
struct FrameChangesTests {
  private let old = screen(10, 3) { frame, area in
    frame.put("R2025-1", in: area)
    frame.put("日本語", in: area, row: 1)
  }

  @Test("nothing for the same frame, whatever the cursor does")
  func same() {
    var moved = old
    moved.cursor = Point(row: 2, column: 2)
    #expect(moved.changes(from: old) == [])
    #expect(moved != old)
  }

  @Test("everything when nothing is known, or the size is another")
  func everything() {
    #expect(old.changes(from: nil).map(\.cells.count) == [10, 10, 10])
    #expect(old.changes(from: Frame(Size(columns: 9, rows: 3))).count == 3)
  }

  @Test("one cell for one letter, two runs for two places")
  func minimal() {
    var new = old
    new.put("7", in: Rect(top: 0, left: 6, rows: 1, columns: 1))
    new.put("x", in: Rect(top: 0, left: 9, rows: 1, columns: 1))
    let changes = new.changes(from: old)
    #expect(changes.map(\.column) == [6, 9])
    #expect(changes.map(\.cells.count) == [1, 1])
  }

  @Test("a look that differs is a change")
  func look() {
    var new = old
    new.restyle(Rect(top: 1, left: 0, rows: 1, columns: 2), .focus)
    #expect(new.changes(from: old).map(\.cells.count) == [2])
  }

  @Test(
    "the changes make the new frame out of the old one",
    arguments: ["x", "日", "日日日日日", "a日b日", "日x語", " 日", "", "R2025-1 é"])
  func complete(text: String) {
    for column in -1..<10 {
      var new = old
      new.clear(Rect(top: 1, left: column, rows: 1, columns: 3))
      new.put(Clean(text), in: Rect(top: 1, left: column, rows: 1, columns: 10))
      let changes = new.changes(from: old)
      #expect(applied(changes, to: old) == new.cells)
      #expect(changes.allSatisfy { $0.cells.first?.isContinuation == false })
      #expect(isWhole(new))
    }
  }
}
