import JSON
import Testing

@Suite("Lines and columns")
struct LineMapTests {
  private func place(_ text: String, _ offset: Int) -> [Int] {
    let place = LineMap(Array(text.utf8)).place(of: offset)
    return [place.line, place.column]
  }

  @Test("both count from one")
  func first() {
    #expect(place("", 0) == [1, 1])
    #expect(place("abc", 0) == [1, 1])
    #expect(place("abc", 2) == [1, 3])
  }

  @Test("a line begins after its LF, with or without CR")
  func lines() {
    #expect(place("ab\ncd\n", 2) == [1, 3])
    #expect(place("ab\ncd\n", 3) == [2, 1])
    #expect(place("ab\r\ncd", 5) == [2, 2])
    #expect(place("ab\n\n\ncd", 4) == [3, 1])
    #expect(place("ab\n", 3) == [2, 1])
  }

  @Test("columns are characters, not bytes, and the byte-order mark is none")
  func columns() {
    #expect(place("één x", 6) == [1, 5])
    #expect(place("👩x", 4) == [1, 2])
    #expect(place("\u{FEFF}{}", 3) == [1, 1])
    #expect(place("\u{FEFF}{}", 0) == [1, 1])
    #expect(place("\u{FEFF}{}", 4) == [1, 2])
  }

  @Test("beyond the end is the place after the last character")
  func beyond() {
    #expect(place("ab", 99) == [1, 3])
    #expect(place("ab", -1) == [1, 1])
  }

  @Test("every offset of a text is where counting by hand says")
  func everyOffset() {
    let text = Array("a\nbé\r\n\n👩c\n".utf8)
    let map = LineMap(text)
    var (line, column) = (1, 1)
    for (offset, byte) in text.enumerated() {
      if byte & 0xC0 != 0x80 {
        #expect(map.place(of: offset).line == line && map.place(of: offset).column == column)
        column += 1
      }
      if byte == 0x0A { (line, column) = (line + 1, 1) }
    }
  }
}
