import Canvas
import Testing
import Text

@Suite("The window on a long list")
struct ViewportTests {
  @Test("moves no further than the focus asks")
  func moving() {
    var view = Viewport()
    #expect(view.show(focus: 0, of: 100, height: 10) == 0..<10)
    #expect(view.show(focus: 9, of: 100, height: 10) == 0..<10)
    #expect(view.show(focus: 10, of: 100, height: 10) == 1..<11)
    #expect(view.show(focus: 5, of: 100, height: 10) == 1..<11)
    #expect(view.show(focus: 0, of: 100, height: 10) == 0..<10)
    #expect(view.show(focus: 99, of: 100, height: 10) == 90..<100)
  }

  @Test("shows the heading right above the focus with it")
  func heading() {
    let view = Viewport(top: 50)
    #expect(view.showing(focus: 21, heading: 20, of: 100, height: 10).lowerBound == 20)
    #expect(view.showing(focus: 22, heading: 20, of: 100, height: 10).lowerBound == 22)
    #expect(view.showing(focus: 1, heading: 0, of: 100, height: 1) == 1..<2)
  }

  @Test("holds the focus at every size, and never shows what is not there")
  func always() {
    for count in 0..<8 {
      for height in 0..<10 {
        for top in -2..<10 {
          for focus in 0..<max(1, count) {
            let rows = Viewport(top: top).showing(focus: focus, of: count, height: height)
            #expect(rows.lowerBound >= 0 && rows.upperBound <= count && rows.count <= height)
            if count > 0, height > 0 { #expect(rows.contains(focus)) }
            if count >= height { #expect(rows.count == height) }
          }
        }
      }
    }
  }
}

@Suite("Reading a long text")
struct ScrollTests {
  @Test("says where one is, and nothing when all is in sight")
  func label() {
    #expect(Scroll().label(of: 47, height: 11)(.dutch) == "1–11 van 47")
    #expect(Scroll(top: 11).label(of: 47, height: 17)(.english) == "12–28 of 47")
    #expect(Scroll().label(of: 5, height: 11)(.dutch) == "")
    #expect(Scroll().label(of: 0, height: 0)(.dutch) == "")
  }

  @Test("stops at both ends, and the last page stays full")
  func ends() {
    var scroll = Scroll()
    scroll.move(by: -5, of: 47, height: 11)
    #expect(scroll.range(of: 47, height: 11) == 0..<11)
    scroll.move(by: 1000, of: 47, height: 11)
    #expect(scroll.range(of: 47, height: 11) == 36..<47)
    scroll.move(by: -1, of: 47, height: 11)
    #expect(scroll.range(of: 47, height: 11) == 35..<46)
  }

  @Test("a text that became shorter moves at the first key")
  func shorter() {
    var scroll = Scroll(top: 90)
    #expect(scroll.range(of: 20, height: 10) == 10..<20)
    scroll.move(by: -1, of: 20, height: 10)
    #expect(scroll.range(of: 20, height: 10) == 9..<19)
  }

  @Test("shows a line with as little movement as can be")
  func show() {
    var scroll = Scroll(top: 10)
    scroll.show(12, of: 47, height: 5)
    #expect(scroll.top == 10)
    scroll.show(20, of: 47, height: 5)
    #expect(scroll.top == 16)
  }
}

@Suite("The columns of a table")
struct ColumnsTests {
  private let columns = Columns([
    Column("Nr", .fixed(8)), Column("Punt", .flexible(least: 6)), Column("Open", .fixed(5), .right),
  ])

  @Test("what is left goes to the flexible ones")
  func widths() {
    #expect(columns.widths(in: 40) == [8, 25, 5])
    #expect(columns.widths(in: 10) == [8, 6, 5])
    let two = Columns([Column("a", .flexible(least: 1)), Column("b", .flexible(least: 3))])
    #expect(two.widths(in: 10) == [4, 5])
    #expect(Columns([]).widths(in: 10) == [])
  }

  @Test("cells stand under their titles and are cut to them")
  func drawn() {
    let frame = screen(24, 2) { frame, area in
      frame.put(titles: columns, in: area)
      frame.put(
        [Line("R2025-10"), Line("Pak dit snel aan"), Line("10 j")], under: columns, in: area, row: 1
      )
    }
    #expect(frame.text() == "Nr       Punt       Open\nR2025-10 Pak dit …  10 j\n")
  }
}
