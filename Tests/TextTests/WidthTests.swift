import Testing
import Text

@Suite("Display width in cells")
struct WidthTests {
  @Test(
    "known characters",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("€", 1), ("–", 1), ("…", 1), ("▸", 1), ("█", 1),
      ("│", 1), ("×", 1), ("✓", 1), ("●", 1), ("△", 1), ("\u{A0}", 1), ("\u{FFFD}", 1),
      ("Ж", 1), ("ש", 1), ("ع", 1), ("ﾊ", 1),
      ("漢", 2), ("か", 2), ("한", 2), ("ｗ", 2), ("。", 2), ("𠮷", 2),
      ("⌚", 2), ("✅", 2), ("👩", 2), ("🇳🇱", 2), ("❤", 1), ("☺", 1), ("1\u{20E3}", 1),
      ("\u{1100}\u{1161}\u{11A8}", 2), ("ก\u{E31}", 1), ("\u{5E9}\u{5B8}", 1),
    ])
  func known(text: String, cells: Int) {
    #expect(Clean(text).width == cells)
  }

  @Test("every Latin letter of the fold's alphabet takes one cell")
  func latin() {
    for value in [0x20...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(scalar.cells == 1, "\(String(value, radix: 16))")
    }
  }

  @Test("every Unicode mark without a cell of its own counts nothing, every other 1 or 2")
  func marks() {
    for value in UInt32(0x300)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let isMark = category == .nonspacingMark || category == .enclosingMark
      if isMark != (scalar.cells == 0) {
        #expect(0x1160...0x11FF ~= value || 0xD7B0...0xD7FF ~= value, "\(scalar)")
      }
    }
  }

  @Test("a cluster is one character with its marks")
  func clusters() {
    let clusters = Array(Clean("e\u{301}漢x").clusters)
    #expect(clusters.map(\.text.unicodeScalars.count) == [2, 1, 1])
    #expect(clusters.map(\.width) == [1, 2, 1])
    #expect(Array(Clean("").clusters).isEmpty)
  }
}
