import Canvas
import Testing
import Text

@Suite("A field of several lines")
struct TextLinesTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextField(Clean(text)).lines(width).lines.map(\.text)
  }

  @Test("lines break after spaces, and in a word only when it is too long")
  func breaking() {
    #expect(
      lines("wie beslist bij een acuut probleem", 12) == [
        "wie beslist ", "bij een ", "acuut ", "probleem",
      ])
    #expect(lines("doorzettingsmacht", 8) == ["doorzett", "ingsmach", "t"])
    #expect(lines("", 8) == [""])
    #expect(lines("日本語", 3) == ["日", "本", "語"])
  }

  @Test("nothing is lost, no line is too long, and the cursor is in its field", arguments: 2...12)
  func whole(width: Int) {
    var field = TextField("Besproken in het SMB: 日本 wie  beslist bij een e\u{301}cht probleem?  ")
    for _ in 0...field.text.clusters.reduce(0, { sum, _ in sum + 1 }) {
      let (lines, cursor) = field.lines(width)
      #expect(Clean.joined(lines) == field.text)
      #expect(lines.allSatisfy { $0.width <= width })
      #expect(lines.indices.contains(cursor.row))
      #expect((0..<width).contains(cursor.column))
      _ = field.take(.left)
    }
    #expect(field.lines(width).cursor == Point(row: 0, column: 0))
  }

  @Test("after a full line the cursor stands on a new one")
  func fullLine() {
    #expect(TextField("acht lang").lines(9).cursor == Point(row: 1, column: 0))
    #expect(TextField("acht lan").lines(9).cursor == Point(row: 0, column: 8))
  }

  @Test("up and down keep about their column, and say when there is no line")
  func vertical() {
    var field = TextField("wie beslist bij een acuut probleem")
    func moved(_ by: Int) -> Bool { field.move(lines: by, width: 12) }
    #expect(field.lines(12).cursor == Point(row: 3, column: 8))
    #expect(moved(-1))
    #expect(field.lines(12).cursor == Point(row: 2, column: 5))
    #expect(moved(-2))
    #expect(field.lines(12).cursor == Point(row: 0, column: 5))
    #expect(!moved(-1))
    #expect(moved(3))
    #expect(field.lines(12).cursor == Point(row: 3, column: 5))
    #expect(!moved(1))
  }

  @Test("the line of the cursor is in sight")
  func drawn() {
    let field = TextField("wie beslist bij een acuut probleem")
    let frame = screen(14, 2) {
      $0.put(lines: field, in: Rect(top: 0, left: 1, rows: 2, columns: 12), hasCursor: true)
      _ = $1
    }
    #expect(frame.text() == " acuut ______\n probleem____\n")
    #expect(frame.cursor == Point(row: 1, column: 9))
  }
}
