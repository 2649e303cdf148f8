import Testing
import Text

@Suite("Text that must fit a column")
struct FittingTests {
  @Test("what fits is left alone")
  func fits() {
    #expect(Clean("kort").cut(to: 4) == "kort")
    #expect(Clean("").cut(to: 0) == "")
  }

  @Test("what does not fit ends in an ellipsis within the width")
  func cut() {
    #expect(Clean("te lang").cut(to: 4) == "te …")
    #expect(Clean("te lang").cut(to: 1) == "…")
    #expect(Clean("te lang").cut(to: 0) == "")
    #expect(Clean("te lang").cut(to: -3) == "")
    #expect(Clean("te lang").cut(to: 5, ellipsis: "~") == "te l~")
    #expect(Clean("te lang").cut(to: 2, ellipsis: "...") == "te")
  }

  @Test("a wide character is never halved")
  func wide() {
    #expect(Clean("漢字漢字").cut(to: 4) == "漢…")
    #expect(Clean("漢字").prefix(1) == "")
    #expect(Clean("漢字").fitted(to: 3).width == 3)
    #expect(Clean("漢字").fitted(to: 3) == "漢…")
    #expect(Clean("漢字漢字").fitted(to: 4) == "漢… ")
  }

  @Test("marks stay with their character")
  func marks() {
    #expect(Clean("e\u{301}e\u{301}e\u{301}").prefix(2).text == "e\u{301}e\u{301}")
    #expect(Clean("e\u{301}e\u{301}e\u{301}").dropPrefix(2).text == "e\u{301}")
  }

  @Test("padding fills up and never cuts")
  func padding() {
    #expect(Clean("漢").padded(to: 4) == "漢  ")
    #expect(Clean("3 mnd").padLeft(to: 6) == " 3 mnd")
    #expect(Clean("lang").padded(to: 2) == "lang")
    #expect(Clean("lang").padLeft(to: -2) == "lang")
    #expect(Clean("lang").fitted(to: -2) == "")
  }

  @Test("random text: a cut never exceeds its width, and prefix and rest are the whole")
  func properties() {
    var random = SplitMix(seed: 11)
    for _ in 0..<1000 {
      let text = Clean(random.text(length: 10))
      let width = Int.random(in: -1...12, using: &random)
      #expect(text.cut(to: width).width <= max(0, width))
      #expect(text.fitted(to: width).width == max(0, width))
      let (head, rest) = (text.prefix(width), text.dropPrefix(width))
      #expect(head.text + rest.text == text.text && head.width + rest.width == text.width)
      #expect(Clean(rest.text) == rest)
    }
  }
}
