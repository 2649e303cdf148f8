import Canvas
import Testing
import Text

/// A field after some keys, as text with `|` where the cursor is.
private func field(_ start: String, _ keys: String...) -> String {
  var field = TextField(Clean(start))
  for name in keys {
    guard let key = Key(name: name) else { return "no key \(name)" }
    _ = field.take(key)
  }
  let clusters = field.text.clusters.map(\.text)
  return clusters[..<field.cursor].joined() + "|" + clusters[field.cursor...].joined()
}

@Suite("Typing in a field")
struct TextFieldTests {
  @Test("letters come at the cursor")
  func insert() {
    #expect(field("", "a", "b") == "ab|")
    #expect(field("ab", "Left", "x") == "ax|b")
    #expect(field("ab", "Home", "Space") == " |ab")
  }

  @Test("the cursor stays in the text")
  func moving() {
    #expect(field("ab", "Left", "Left", "Left") == "|ab")
    #expect(field("ab", "Home", "End", "Right") == "ab|")
    #expect(field("ab", "C-a", "Right") == "a|b")
  }

  @Test("deleting takes one cluster, accent and all")
  func deleting() {
    #expect(field("qe\u{301}", "Backspace") == "q|")
    #expect(field("日本", "Home", "Del") == "|本")
    #expect(field("a", "Home", "Backspace") == "|a")
    #expect(field("a", "Del") == "a|")
  }

  @Test("a mark that is typed joins the letter before it")
  func combining() {
    var field = TextField("e")
    _ = field.take(.character("\u{301}"))
    #expect(field.cursor == 1)
    #expect(field.text.width == 1)
    _ = field.take(.backspace)
    #expect(field.isEmpty)
  }

  @Test("Ctrl-U, Ctrl-K and Ctrl-W take away what lies before, after, and the last word")
  func clearing() {
    #expect(field("een twee", "Left", "C-u") == "|e")
    #expect(field("een twee", "Home", "Right", "C-k") == "e|")
    #expect(field("een twee  ", "C-w") == "een |")
    #expect(field("een", "Home", "C-w") == "|een")
  }

  @Test("pasted text comes in at once, cleaned, on one line")
  func paste() {
    var field = TextField("ab")
    _ = field.take(.left)
    _ = field.take(.paste("x\ny\u{1B}[31m\u{202E}"))
    #expect(!field.text.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(field.text.text.hasPrefix("ax y"))
    #expect(field.text.text.hasSuffix("b"))
    _ = field.take(.delete)
    #expect(!field.text.text.hasSuffix("b"))
  }

  @Test(
    "keys that mean nothing in a field are left to others",
    arguments: [
      "Enter", "Esc", "Tab", "BackTab", "Up", "Down", "PgUp", "F1", "C-e", "C-c", "A-x", "Ins",
    ])
  func othersKeys(name: String) throws {
    var field = TextField("tekst")
    let key = try #require(Key(name: name))
    let took = field.take(key)
    #expect(!took)
    #expect(field == TextField("tekst"))
  }
}

@Suite("A field of several lines")
struct TextFieldLinesTests {
  @Test("Enter begins a new line where that is asked for, and nowhere else")
  func breaks() {
    var field = TextField("eerste")
    let taken = field.take(.enter, inLines: true)
    _ = field.take(.character("b"), inLines: true)
    let left = field.take(.enter)
    #expect(taken && !left)
    #expect(field.lines == "eerste\nb")
    #expect(field.text == "eerste b")
  }

  @Test(
    "What is pasted keeps its lines, however they were broken",
    arguments: ["een\ntwee\n\ndrie", "een\r\ntwee\r\n\r\ndrie", "een\rtwee\r\rdrie"])
  func pasted(_ text: String) {
    var field = TextField()
    _ = field.take(.paste(text), inLines: true)
    #expect(field.lines == "een\ntwee\n\ndrie")
    var line = TextField()
    _ = line.take(.paste(text))
    #expect(!line.lines.contains("\n"))
  }

  @Test("A field made of its own lines is the same field")
  func again() {
    let field = TextField(lines: "een\n\ntwee\n")
    #expect(field.lines == "een\n\ntwee\n")
    #expect(TextField(lines: field.lines) == field)
  }

  @Test("Home, End and clearing keep to the line of the cursor; deleting joins lines")
  func within() {
    var field = TextField(lines: "een\ntwee drie")
    _ = field.take(.control("u"))
    #expect(field.lines == "een\n")
    _ = field.take(.backspace)
    #expect(field.lines == "een")
    field = TextField(lines: "een\ntwee")
    _ = field.take(.home)
    _ = field.take(.character("x"))
    #expect(field.lines == "een\nxtwee")
    _ = field.move(lines: -1, width: 20)
    _ = field.take(.end)
    _ = field.take(.control("k"))
    _ = field.take(.delete)
    #expect(field.lines == "eenxtwee")
  }

  @Test("Lines are drawn one below the other, with the cursor on its own", arguments: 4..<12)
  func drawn(_ width: Int) {
    var field = TextField(lines: "een\n\ntwee\n")
    #expect(field.lines(width).lines.prefix(3) == ["een", "", "twee"])
    for _ in 0...field.lines.count {
      let (lines, cursor) = field.lines(width)
      #expect(lines.indices.contains(cursor.row))
      #expect((0..<width).contains(cursor.column))
      #expect(cursor.column <= lines[cursor.row].width)
      _ = field.take(.left)
    }
  }
}

@Suite("The part of a field in sight")
struct TextFieldWindowTests {
  @Test("text that fits is not moved, and leaves a cell for the cursor")
  func fits() {
    let window = TextField("abcd").window(5)
    #expect(window.text == "abcd")
    #expect(window.cursor == 4)
  }

  @Test("the cursor is in sight wherever it stands", arguments: ["abcdefghijklmnop", "日本語日本語日本語"])
  func inSight(text: String) {
    for width in 1..<20 {
      var field = TextField(Clean(text))
      repeat {
        let window = field.window(width)
        #expect((0..<width).contains(window.cursor))
        let before = window.text.prefix(window.cursor)
        #expect(before.width == window.cursor)
        _ = field.take(.left)
      } while field.cursor > 0
      #expect(field.window(width).cursor == 0)
    }
  }

  @Test("a third of the width shows what follows")
  func context() {
    var field = TextField("0123456789abcdef")
    for _ in 0..<6 { _ = field.take(.left) }
    #expect(field.window(9).text == "56789abcdef")
  }

  @Test("a field is drawn on underscores with the cursor in it")
  func drawn() {
    let frame = screen(12) {
      $0.put(TextField("24-6"), in: Rect(top: 0, left: 2, rows: 1, columns: 8), hasCursor: true)
      _ = $1
    }
    #expect(frame.text() == "  24-6____\n")
    #expect(frame.styles() == "..bbbbdddd\n")
    #expect(frame.cursor == Point(row: 0, column: 6))
  }
}
