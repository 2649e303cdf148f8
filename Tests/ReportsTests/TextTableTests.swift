import Testing
import Text

@testable import Reports

@Suite("Text in columns")
struct TextTableTests {
  private let layout = Layout(.dutch, width: 40)

  @Test("Columns are as wide as what they hold, and lines end where their text ends")
  func widths() {
    let table = TextTable(
      [.init("Nr", least: 4), .init("Punt"), .init("Keer", isRight: true)],
      [.cells(["R1", "Kort", "3×"]), .cells(["R10", "Een langere titel", ""])])
    #expect(
      table.lines(layout).map(\.text) == [
        "Nr   Punt              Keer", "R1   Kort                3×", "R10  Een langere titel",
      ])
  }

  @Test("A heading is drawn across the whole table")
  func headings() {
    let table = TextTable([.init("Nr")], [.heading("Open"), .cells(["R1"])])
    #expect(table.lines(layout)[1].text == "── Open " + String(repeating: "─", count: 32))
  }

  @Test("Wide characters count as two cells")
  func wide() {
    let table = TextTable([.init("A"), .init("B")], [.cells(["漢字", "x"]), .cells(["ab", "y"])])
    #expect(table.lines(layout).map(\.text) == ["A    B", "漢字 x", "ab   y"])
  }
}

@Suite("Lines of a report")
struct LayoutTests {
  private let layout = Layout(.dutch, width: 40)

  @Test("What stands at the margin comes below when both do not fit")
  func margins() {
    #expect(
      layout.line("Links", margin: "rechts").map(\.text)
        == ["Links" + String(repeating: " ", count: 29) + "rechts"])
    let long = layout.line("Een regel die bijna zo breed is als dit", margin: "rechts")
    #expect(long.map(\.text).count == 2)
    #expect(long.allSatisfy { $0.width <= 40 })
  }

  @Test("Text hangs under its first line")
  func hanging() {
    let lines = layout.wrapped(
      "een twee drie vier vijf zes zeven acht negen tien", first: "Grens  ", rest: .spaces(7))
    #expect(
      lines.map(\.text) == ["Grens  een twee drie vier vijf zes zeven", "       acht negen tien"])
  }
}
