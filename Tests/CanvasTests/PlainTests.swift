import Canvas
import Testing
import Text

@Suite("Screens without Unicode")
struct PlainTests {
  @Test("every sign has a plain form of one ASCII character")
  func signs() {
    for sign in Sign.allCases {
      #expect(sign.plain.isASCII)
      #expect(sign.clean.width == 1)
    }
  }

  @Test("the signs of the design have the plain form of the design")
  func table() {
    let pairs: [(Character, Character)] = [
      ("▸", ">"), ("●", "o"), ("◆", "*"), ("◇", "+"), ("△", "t"), ("▲", "T"), ("▼", "v"),
      ("─", "-"), ("│", "|"), ("█", "#"), ("…", "~"), ("×", "x"), ("–", "-"),
    ]
    for (sign, plain) in pairs { #expect(sign.plain == plain) }
  }

  @Test("accents fall away, quotes and arrows become plain, the rest a question mark")
  func text() {
    let frame = screen(24) { $0.put("Één ‘ruïne’ ‹ → € 日 ÆØß", in: $1) }
    #expect(frame.plain.text() == "Een 'ruine' < > E ?  AOs\n")
    #expect(frame.plain.text().utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("everything stays on its place, with its look")
  func places() {
    let frame = screen(12, 2) { frame, area in
      frame.rule(in: area)
      frame.put(Line("日e\u{301}x", .red) + Line("▸4×", .quiet), in: area, row: 1)
      frame.cursor = Point(row: 1, column: 4)
    }
    #expect(frame.plain.text() == "------------\n? ex>4x\n")
    #expect(frame.plain.styles() == frame.styles())
    #expect(frame.plain.cursor == frame.cursor)
    #expect(isWhole(frame.plain))
  }
}
