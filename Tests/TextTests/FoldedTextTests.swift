import Testing
import Text

@Suite("Searching many texts")
struct FoldedTextTests {
  @Test("finds the rows without regard to case and accents")
  func rows() {
    var text = FoldedText()
    for row in ["Leg taken vast", "één uitleg", "Wie is aanspreekbaar", ""] { text.append(row) }
    #expect(text.count == 4)
    #expect(text.rows(containing: Fold.bytes(of: "EEN")) == [1])
    #expect(text.rows(containing: Fold.bytes(of: "le")) == [0, 1])
    #expect(text.rows(containing: Fold.bytes(of: "x")) == [])
    #expect(text.rows(containing: []) == [0, 1, 2, 3])
  }

  @Test("nothing is found across two rows or two fields")
  func borders() {
    var text = FoldedText(bytes: 20, rows: 2)
    text.append(["abc", "def"])
    text.append("ghi\nklm")
    for needle in ["cd", "c d", "fg", "f g"] {
      #expect(text.rows(containing: Fold.bytes(of: needle)) == [], "\(needle)")
    }
    #expect(text.rows(containing: Fold.bytes(of: "def")) == [0])
    #expect(text.rows(containing: Fold.bytes(of: "i k")) == [1])
  }

  @Test("one row can be asked")
  func oneRow() {
    var text = FoldedText()
    text.append("eerste")
    text.append("tweede")
    #expect(text.contains(Fold.bytes(of: "Twee"), inRow: 1))
    #expect(!text.contains(Fold.bytes(of: "Twee"), inRow: 0))
    #expect(Fold.contains("Coördinatie", Fold.bytes(of: "ORDI")))
    #expect(Fold.contains("", []))
  }

  @Test("random rows and needles: the same as looking at every place")
  func againstPlainSearch() {
    var random = SplitMix(seed: 42)
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in random.ab(upTo: 60) }
      var text = FoldedText()
      rows.forEach { text.append($0) }
      let needle = random.ab(upTo: 5)
      let expected = rows.indices.filter { rows[$0].holds(needle) }
      #expect(text.rows(containing: Array(needle.utf8)) == expected, "\(needle) in \(rows)")
    }
  }

  @Test("needles of every length at every place of a long text")
  func everyPlace() {
    let filler = String(repeating: "x", count: 200)
    for length in 1...80 {
      let needle = String(repeating: "a", count: length - 1) + "b"
      for place in stride(from: 0, through: 200, by: 13) {
        var text = FoldedText()
        text.append(String(filler.prefix(place)) + needle + filler.dropFirst(place))
        #expect(text.rows(containing: Array(needle.utf8)) == [0])
      }
    }
  }
}

extension SplitMix {
  /// Few different letters, so that near misses are common.
  fileprivate mutating func ab(upTo length: Int) -> String {
    let count = Int.random(in: 0...length, using: &self)
    return String((0..<count).map { _ in Bool.random(using: &self) ? "a" : "b" })
  }
}

extension String {
  fileprivate func holds(_ needle: String) -> Bool {
    let (text, needle) = (Array(utf8), Array(needle.utf8))
    return (0...text.count).contains { text[$0...].starts(with: needle) }
  }
}
