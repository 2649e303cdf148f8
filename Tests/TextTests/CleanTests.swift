import Testing
import Text

@Suite("Clean text is safe for a terminal")
struct CleanTests {
  // Not arguments of the test: the runner would print them raw.
  private static let hostile: [(raw: String, shown: String)] = [
    ("plain", "plain"),
    ("\u{1B}[31mrood\u{1B}[0m", "\u{FFFD}[31mrood\u{FFFD}[0m"),
    ("\u{1B}]0;EVIL\u{07}", "\u{FFFD}]0;EVIL\u{FFFD}"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{7F}b", "a\u{FFFD}b"),
    ("a\u{00}b", "a\u{FFFD}b"),
    ("een\ttwee\ndrie\r\nvier", "een twee drie vier"),
    ("boven\rover", "boven\u{FFFD}over"),
    ("eind\r", "eind\u{FFFD}"),
    ("a\r\rb", "a\u{FFFD}\u{FFFD}b"),
    ("a\u{85}b", "a\u{FFFD}b"),
    ("a\u{2028}b\u{2029}c", "a b c"),
    ("\u{202E}gpj.exe", "gpj.exe"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{2066}\u{2067}\u{2068}\u{2069}x", "x"),
    ("\u{61C}\u{200E}\u{200F}x", "x"),
    ("a\u{200B}b\u{200C}c\u{200D}d\u{2060}e\u{FEFF}f", "abcdef"),
    ("samen\u{AD}werking", "samenwerking"),
    ("\u{E0001}\u{E0041}\u{E007F}x", "x"),
    ("\u{E000}\u{F8FF}\u{10FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{378}", "\u{FFFD}\u{FFFD}"),
    ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab"),
    ("\u{301}x", "\u{25CC}\u{301}x"),
    ("a \u{301}x", "a \u{25CC}\u{301}x"),
    ("❤\u{FE0F}", "❤"),
    ("👩\u{200D}💻 👍\u{1F3FD}", "👩 👍"),
    ("👩\u{200D}❤\u{FE0F}\u{200D}👨!", "👩!"),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴"),
    ("\u{1F3FD}", "\u{FFFD}"),
    ("één cliënt – ’s avonds…", "één cliënt – ’s avonds…"),
    ("vast\u{A0}gezet", "vast\u{A0}gezet"),
  ]

  @Test("what could harm is replaced, removed or put on the line")
  func hostileText() {
    for (number, pair) in Self.hostile.enumerated() {
      let clean = Clean(pair.raw)
      #expect(Array(clean.text.utf8) == Array(pair.shown.utf8), "pair \(number)")
      #expect(Array(Clean(clean.text).text.utf8) == Array(clean.text.utf8), "pair \(number)")
    }
  }

  @Test("no scalar at all gets through that a terminal would obey or hide")
  func everyScalar() {
    // The planes between hold nothing but what is unassigned.
    for range: ClosedRange<UInt32> in [0...0x323AF, 0xE0000...0xE0FFF, 0x10FF00...0x10FFFF] {
      let all = String.UnicodeScalarView(range.compactMap(Unicode.Scalar.init))
      let harmful = Clean(String(all)).text.unicodeScalars.filter { !$0.isHarmless }
      #expect(harmful.map { String($0.value, radix: 16) } == [])
    }
  }

  @Test("the short way for plain text gives what the long way gives")
  func shortWay() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value), scalar != "\n" else { continue }
      // A control character in front sends the same text the long way.
      let (short, long) = (Clean("x\(scalar)"), Clean("\u{1B}x\(scalar)"))
      if long.text.utf8.dropFirst(3).elementsEqual(short.text.utf8), long.width == short.width + 1 {
        continue
      }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test("a tower of combining marks is cut to four")
  func tower() {
    let tower = "e" + String(repeating: "\u{301}", count: 500) + "x"
    #expect(Clean(tower).text.unicodeScalars.count == 6)
  }

  @Test("random text: cleaning twice is cleaning once, and every width agrees")
  func properties() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2000 {
      let clean = Clean(random.text(length: 12))
      #expect(Array(Clean(clean.text).text.utf8) == Array(clean.text.utf8))
      #expect(clean.clusters.reduce(0) { $0 + $1.width } == clean.width)
      #expect(clean.clusters.map(\.text).joined() == clean.text)
      #expect(clean.clusters.allSatisfy { 1...2 ~= $0.width && $0.text.unicodeScalars.count <= 5 })
    }
  }

  @Test("lines are split at every line end, and the last one ends the last line")
  func lines() {
    #expect(Clean.lines("") == [])
    #expect(Clean.lines("een") == ["een"])
    #expect(Clean.lines("een\ntwee\r\n\nvier\n") == ["een", "twee", "", "vier"])
    #expect(Clean.lines("a\u{2028}b\u{2029}c") == ["a", "b", "c"])
    #expect(Clean.lines("a\rb\u{1B}") == ["a\rb\u{1B}"])
    #expect(Clean.lines("a\rb\u{1B}").map(\.text) == ["a\u{FFFD}b\u{FFFD}"])
  }

  @Test("putting together keeps text and width")
  func together() {
    let parts: [Clean] = ["één", "漢", "👩"]
    let joined = Clean.joined(parts, separator: ", ")
    #expect(joined.text == "één, 漢, 👩")
    #expect(joined == Clean(joined.text))
    #expect((parts[0] + parts[1]).width == 5)
    #expect("\(parts[0]) en \(3)" as Clean == Clean("één en 3"))
    #expect(Clean.spaces(-1).isEmpty)
    #expect(Clean("ab").repeated(2) == "abab")
  }
}

extension Unicode.Scalar {
  /// By Unicode's own words, not by the code under test.
  fileprivate var isHarmless: Bool {
    if value == 0xFFFD { return true }
    if properties.isDefaultIgnorableCodePoint || properties.isBidiControl { return false }
    if properties.isJoinControl || properties.isVariationSelector { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}
