import Testing
import Text

@Suite("Wrapping")
struct WrapTests {
  @Test("breaks between words and drops the spaces at the break")
  func words() {
    let text: Clean = "De minister erkent dat de governance complex is."
    #expect(
      Wrap.lines(text, width: 20) == ["De minister erkent", "dat de governance", "complex is."])
    #expect(Wrap.lines("aa bb", width: 5) == ["aa bb"])
    #expect(Wrap.lines("aa bb", width: 4) == ["aa", "bb"])
    #expect(Wrap.lines("aa   bb", width: 4) == ["aa", "bb"])
  }

  @Test("spaces within a line and before the first word stay")
  func spaces() {
    #expect(Wrap.lines("  aa  bb cc", width: 8) == ["  aa  bb", "cc"])
  }

  @Test("a word longer than a line is broken, and goes on with the next word")
  func longWords() {
    #expect(Wrap.lines("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(Wrap.lines("abcdefgh i", width: 4) == ["abcd", "efgh", "i"])
    #expect(Wrap.lines("x abcdefg y", width: 4) == ["x", "abcd", "efg", "y"])
    #expect(Wrap.lines("漢字漢字", width: 5) == ["漢字", "漢字"])
  }

  @Test("a no-break space does not break")
  func noBreak() {
    #expect(Wrap.lines("op 24\u{A0}april", width: 8) == ["op", "24\u{A0}april"])
  }

  @Test("no width at all counts as one cell")
  func narrow() {
    #expect(Wrap.lines("ab 漢", width: 0) == ["a", "b", "漢"])
    #expect(Wrap.lines("ab", width: -5) == ["a", "b"])
  }

  @Test("empty text is one empty line, spaces alone too when they do not fit")
  func empty() {
    #expect(Wrap.lines("", width: 10) == [""])
    #expect(Wrap.lines("    ", width: 2) == [""])
    #expect(Wrap.lines(["a b", "", "c"], width: 1) == ["a", "b", "", "c"])
  }

  @Test("random text: no line too long, nothing lost but spaces")
  func properties() {
    var random = SplitMix(seed: 3)
    for _ in 0..<1000 {
      let text = Clean(random.text(length: 20) + " " + random.text(length: 20))
      let width = Int.random(in: 2...15, using: &random)
      let lines = Wrap.lines(text, width: width)
      #expect(lines.allSatisfy { $0.width <= width })
      #expect(lines.map(\.text).joined().withoutSpaces == text.text.withoutSpaces)
      #expect(lines.allSatisfy { Clean($0.text) == $0 })
    }
  }
}

extension String {
  fileprivate var withoutSpaces: [Unicode.Scalar] { unicodeScalars.filter { $0 != " " } }
}
