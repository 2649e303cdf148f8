import Canvas
import Testing
import Text

@Suite("Text is put where it belongs and nowhere else")
struct PaintingTests {
  @Test("a text that does not fit ends in an ellipsis")
  func ellipsis() {
    #expect(screen(6) { $0.put("doorzettingsmacht", in: $1) }.text() == "doorz…\n")
    #expect(screen(1) { $0.put("doorzettingsmacht", in: $1) }.text() == "…\n")
    #expect(screen(6) { $0.put("precie", in: $1) }.text() == "precie\n")
  }

  @Test("a text stands left, right or in the middle")
  func alignment() {
    #expect(screen(7) { $0.put("abc", in: $1, align: .left) }.text(trimmed: false) == "abc    \n")
    #expect(screen(7) { $0.put("abc", in: $1, align: .right) }.text(trimmed: false) == "    abc\n")
    #expect(screen(7) { $0.put("abc", in: $1, align: .centre) }.text(trimmed: false) == "  abc  \n")
  }

  @Test("the left text yields to the right one, with a space between")
  func bothMargins() {
    func row(_ columns: Int) -> String {
      screen(columns) { $0.put(Line("Gevraagd"), right: Line("alinea 2"), in: $1) }.text()
    }
    #expect(row(20) == "Gevraagd    alinea 2\n")
    #expect(row(14) == "Gevr… alinea 2\n")
    #expect(row(8) == "alinea 2\n")
  }

  @Test("every span keeps its style, and the ellipsis takes that of what it cuts")
  func spans() {
    let line = Line("4 ", .heading) + Line("niet", .red) + Line(" beantwoord", .quiet)
    #expect(screen(9) { $0.put(line, in: $1) }.text() == "4 niet b…\n")
    #expect(screen(9) { $0.put(line, in: $1) }.styles() == "bbrrrrddd\n")
    #expect(screen(4) { $0.put(line, in: $1) }.styles() == "bbrr\n")
  }

  @Test("a wide cluster at the edge is left out whole")
  func wideAtEdge() {
    let frame = screen(4) { $0.put("日本語", in: $1) }
    #expect(frame.text(trimmed: false) == "日… \n")
    #expect(isWhole(frame))
    #expect(screen(1) { $0.put("日", in: $1) }.text() == "…\n")
  }

  @Test("a wide cluster across the edge of the screen becomes a space")
  func wideAcrossScreen() {
    let right = screen(3) { frame, _ in
      frame.put("a日本", in: Rect(top: 0, left: 0, rows: 1, columns: 9))
    }
    #expect(right.text() == "a日\n")
    let cut = screen(2) { frame, _ in
      frame.put("a日本", .focus, in: Rect(top: 0, left: 0, rows: 1, columns: 9))
    }
    #expect(cut.text(trimmed: false) == "a \n")
    #expect(cut.styles() == "ff\n")
    let left = screen(3) { frame, _ in
      frame.put("日本", in: Rect(top: 0, left: -1, rows: 1, columns: 9))
    }
    #expect(left.text(trimmed: false) == " 本\n")
    #expect(isWhole(right) && isWhole(cut) && isWhole(left))
  }

  @Test("writing over half of a wide cluster blanks its other half")
  func overHalf() {
    for column in 0..<3 {
      let frame = screen(4) { frame, area in
        frame.put("日本", in: area)
        frame.put("x", in: Rect(top: 0, left: column, rows: 1, columns: 1))
      }
      #expect(frame.text(trimmed: false) == ["x 本\n", " x本\n", "日x \n"][column])
      #expect(isWhole(frame))
    }
  }

  @Test("a wide cluster over two halves blanks both neighbours")
  func overTwoHalves() {
    let frame = screen(4) { frame, area in
      frame.put("日本", in: area)
      frame.put("語", in: Rect(top: 0, left: 1, rows: 1, columns: 2))
    }
    #expect(frame.text(trimmed: false) == " 語 \n")
    #expect(isWhole(frame))
  }

  @Test("a combining mark shares the cell of its letter")
  func combining() {
    let frame = screen(3) { $0.put("e\u{301}x", in: $1) }
    #expect(frame[Point(row: 0, column: 0)].text.unicodeScalars.count == 2)
    #expect(frame[Point(row: 0, column: 1)].text == "x")
  }

  @Test(
    "nothing is drawn outside the area or the screen, and nothing goes wrong there",
    arguments: [(-3, -3), (-1, 2), (0, 0), (1, 9), (5, 5), (2, -9), (100, 100)])
  func outside(row: Int, column: Int) {
    let area = Rect(top: row, left: column, rows: 2, columns: 6)
    let background = screen(8, 4) { frame, whole in
      for row in 0..<4 { frame.put("xxxxxxxx", in: whole, row: row) }
    }
    var frame = background
    frame.put("日本語日本語", .red, in: area)
    frame.put("abcdef", .red, in: area, row: 1)
    frame.put("no", .red, in: area, row: 2)
    frame.rule(in: area, row: 1, title: Line("titel"))
    frame.divider(in: area)
    frame.put(TextField("tekst die niet past"), in: area, hasCursor: false)
    frame.restyle(area, .focus)
    for row in 0..<4 {
      for column in 0..<8 where !area.contains(Point(row: row, column: column)) {
        let place = Point(row: row, column: column)
        #expect(frame[place] == background[place])
      }
    }
    #expect(isWhole(frame))
  }

  @Test("an empty screen takes everything and shows nothing")
  func emptyScreen() {
    let frame = screen(0, 0) { frame, area in
      frame.put("x", in: area)
      frame.rule(in: area)
      frame.divider(in: area)
      frame.put(TextField("x"), in: area, hasCursor: true)
    }
    #expect(frame.text() == "")
    #expect(Size(columns: -4, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test("changing the look of a row leaves its text and its wide clusters whole")
  func restyle() {
    let frame = screen(5, 2) { frame, area in
      frame.put("日x", .red, in: area)
      frame.restyle(Rect(top: 0, left: 0, rows: 1, columns: 5), .focus)
    }
    #expect(frame.text() == "日x\n\n")
    #expect(frame.styles() == "fffff\n\n")
    #expect(isWhole(frame))
  }

  @Test("a pane that is cleared hides what lay under it, halves included")
  func clear() {
    let frame = screen(6) { frame, area in
      frame.put("日日日", .red, in: area)
      frame.clear(Rect(top: 0, left: 1, rows: 1, columns: 2))
    }
    #expect(frame.text(trimmed: false) == "    日\n")
    #expect(isWhole(frame))
  }
}
