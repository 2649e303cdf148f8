import Canvas
import Testing
import Text

@Suite("Rules and dividers part the screen")
struct RulesTests {
  @Test("a heading that does not fit is cut and stays in its area")
  func heading() {
    let frame = screen(12) { $0.rule(in: $1, title: Line("Niet beantwoord", .heading)) }
    #expect(frame.text() == " ── Niet be…\n")
    #expect(frame.styles() == ".dd.bbbbbbbb\n")
  }

  @Test("a heading that fits leaves the rest of the rule")
  func room() {
    let frame = screen(16) { $0.rule(in: $1, title: Line("Valt op", .heading)) }
    #expect(frame.text() == " ── Valt op ────\n")
    #expect(frame.styles() == ".dd.bbbbbbb.dddd\n")
  }

  @Test("a divider joins the rules that it begins at, crosses and ends at")
  func junctions() {
    let frame = screen(5, 5) { frame, area in
      for row in [0, 2, 4] { frame.rule(in: area, row: row) }
      frame.divider(in: Rect(top: 0, left: 2, rows: 5, columns: 1))
    }
    #expect(frame.text() == "──┬──\n  │\n──┼──\n  │\n──┴──\n")
  }
}
