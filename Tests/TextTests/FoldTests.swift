import Testing
import Text

@Suite("The search fold")
struct FoldTests {
  @Test(
    "case, accents and spelling do not count",
    arguments: [
      ("Één", "een"), ("één", "een"), ("coördinatie", "coordinatie"), ("Noordzee", "noordzee"),
      ("CO\u{308}", "co"), ("Ĳsselmeer", "ijsselmeer"), ("ĳs", "ijs"), ("IJmuiden", "ijmuiden"),
      ("straße", "strasse"), ("STRAẞE", "strasse"), ("Æther", "aether"), ("œuvre", "oeuvre"),
      ("Łódź", "lodz"), ("İstanbul", "istanbul"), ("ı", "i"), ("Ðorđe", "dorde"),
      ("Ång\u{212B}", "anga"), ("ớ", "o"), ("ñ", "n"), ("Þór", "thor"), ("ŉ", "n"),
      ("’s avonds", "'s avonds"), ("“ja”", "\"ja\""), ("2015–2025", "2015-2025"),
      ("e\u{AD}venement", "evenement"), ("a\u{A0}b\u{3000}c", "a b c"),
      ("ΑΘΗΝΑ", "αθηνα"), ("МОСКВА", "москва"), ("漢字", "漢字"), ("👩", "👩"), ("R2025-1", "r2025-1"),
    ])
  func table(text: String, folded: String) {
    #expect(String(decoding: Fold.bytes(of: text), as: UTF8.self) == folded)
  }

  @Test("white space and control characters are spaces")
  func spaces() {
    let folded = Fold.bytes(of: "a\tb\nc\u{2028}d\u{0}e\u{7F}f\u{85}g")
    #expect(folded == Array("a b c d e f g".utf8))
  }

  @Test("the letters of the two Latin blocks that decompose are folded to their base")
  func decompositions() {
    // One of each accent, by hand; the table itself was made from the Unicode database.
    let accented =
      "àáâãäåāăąçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝşšţťùúûüũūŭůűųŵýÿŷźżž"
    let plain = "aaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrssssttuuuuuuuuuuwyyyzzz"
    #expect(String(decoding: Fold.bytes(of: accented), as: UTF8.self) == plain)
    #expect(Fold.bytes(of: accented.uppercased()) == Array(plain.utf8))
  }

  @Test("for every scalar the fold is no longer than the text, and folding twice is folding once")
  func everyScalar() {
    // Without the ideographs and Korean syllables, which all are their own fold.
    for value in [0x0...0x33FF, 0xA000...0xABFF, 0xF900...0x1FFFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = String(scalar)
      let folded = Fold.bytes(of: text)
      let again = Fold.bytes(of: String(decoding: folded, as: UTF8.self))
      if folded.count > text.utf8.count || again != folded || folded.contains(where: { $0 < 0x20 })
      {
        Issue.record("U+\(String(value, radix: 16)): \(folded), again \(again)")
      }
    }
  }

  @Test("appending puts the fold behind what is there")
  func append() {
    var buffer = Array("x".utf8)
    Fold.append("Ĳs", to: &buffer)
    Fold.append("", to: &buffer)
    Fold.append("É", to: &buffer)
    #expect(buffer == Array("xijse".utf8))
  }

  @Test("names sort by the fold, IJ as i + j, and by code point when that is the same")
  func sorting() {
    let names = ["Zwolle", "Ĳsselstein", "ijburg", "één", "Een", "een", "IJmuiden", "Ikea"]
    #expect(
      names.sorted { Fold.key($0) < Fold.key($1) } == [
        "Een", "een", "één", "ijburg", "IJmuiden", "Ĳsselstein", "Ikea", "Zwolle",
      ])
  }
}
