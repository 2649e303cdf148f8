import Canvas
import Testing
import Text

@testable import Curses

/// A C library that knows ASCII, é, 日 as wide and U+2764 as narrow, and nothing newer.
private func oldLibrary(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0x20...0x7E, 0xE9, 0x2764, 0xFFFD: 1
  case 0x65E5: 2
  case 0x300...0x36F, 0xFE0F: 0
  default: -1
  }
}

private func strokes(_ text: String, columns: Int = 8) -> [Stroke] {
  var frame = Frame(Size(columns: columns, rows: 1))
  frame.put(Clean(text), in: Rect(frame.size))
  return frame.changes(from: Frame(frame.size)).flatMap { $0.strokes(columns: oldLibrary) }
}

@Suite("What is put on the terminal fills the columns that the frame has")
struct StrokeTests {
  @Test("a known cluster is put as it is, on its own column")
  func known() {
    #expect(strokes("é日a").map(\.column) == [0, 1, 3])
    #expect(strokes("é日a").map(\.scalars) == [[0xE9], [0x65E5], [0x61]])
  }

  @Test("a combining mark stays with its letter")
  func combining() {
    #expect(strokes("q\u{301}").map(\.scalars) == [[0x71, 0x301]])
  }

  @Test("what the C library does not know becomes a replacement of the same width")
  func unknown() {
    #expect(strokes("\u{1FAE8}x").map(\.scalars) == [[0xFFFD], [0x20], [0x78]])
    #expect(strokes("\u{1FAE8}x").map(\.column) == [0, 1, 2])
  }

  @Test("only what changed is put, with its look")
  func onlyChanges() {
    let old = Frame(Size(columns: 10, rows: 2))
    var new = old
    new.put(Clean("niet"), .red, in: Rect(top: 1, left: 3, rows: 1, columns: 4))
    let strokes = new.changes(from: old).flatMap { $0.strokes(columns: oldLibrary) }
    #expect(strokes.map(\.column) == [3, 4, 5, 6])
    #expect(strokes.allSatisfy { $0.row == 1 && $0.style == .red })
  }
}
