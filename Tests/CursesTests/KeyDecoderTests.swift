import Canvas
import Curses
import Testing

/// The keys of bytes that came at once, nothing after them.
private func keys(_ bytes: String, described: [[UInt8]: Key] = [:]) -> [Key] {
  var decoder = KeyDecoder(described: described)
  return decoder.decode(bytes.utf8) + decoder.flush()
}

@Suite("Bytes of a terminal become keys")
struct KeyDecoderTests {
  @Test("letters, signs and spaces come as typed, whatever their length in UTF-8")
  func letters() {
    #expect(keys("a ?é日🏛") == "a ?é日🏛".map { .character($0) })
  }

  @Test(
    "control bytes have names or letters",
    arguments: [
      ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
      ("\u{08}", .backspace),
      ("\u{01}", .control("a")), ("\u{1A}", .control("z")), ("\u{00}", .control("@")),
      ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ])
  func controls(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(
    "arrows and their neighbours are known in every dialect",
    arguments: [
      ("[A", Key.up), ("OA", .up), ("[1;5A", .up), ("[B", .down), ("OB", .down), ("[C", .right),
      ("[D", .left), ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end),
      ("[4~", .end), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[3;2~", .delete),
      ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab), ("OM", .enter), ("OP", .function(1)),
      ("[[A", .function(1)), ("[[E", .function(5)), ("[11~", .function(1)), ("[15~", .function(5)),
      ("[17~", .function(6)), ("[21~", .function(10)), ("[24~", .function(12)),
      ("O2P", .function(1)),
    ])
  func sequences(bytes: String, key: Key) {
    #expect(keys("\u{1B}" + bytes) == [key])
  }

  @Test("what the terminal's description says goes first")
  func description() {
    #expect(
      keys("\u{1B}[5~", described: [Array("\u{1B}[5~".utf8): .function(20)]) == [.function(20)])
    #expect(keys("\u{1B}Ax", described: [Array("\u{1B}A".utf8): .up]) == [.up, .character("x")])
  }

  @Test("Escape alone waits for what may follow, and is a key when nothing does")
  func escapeWaits() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == .sequence)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.patience == .none)
  }

  @Test("Escape and at once a letter is Alt with that letter")
  func alt() {
    #expect(keys("\u{1B}x") == [.alt("x")])
    #expect(keys("\u{1B}é") == [.alt("é")])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
  }

  @Test("Escape before another sequence or a control stays a key of its own")
  func escapeTwice() {
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test("a sequence may come byte by byte")
  func pieces() {
    var decoder = KeyDecoder()
    let found = Array("\u{1B}[1;5C日".utf8).flatMap { decoder.decode([$0]) }
    #expect(found == [.right, .character("日")])
    #expect(decoder.patience == .none)
  }

  @Test(
    "a sequence that nobody knows is no letters",
    arguments: [
      "[200;1~", "[99~", "[?1;2c", "[I", "[<0;10;10M", "[1;2;3;4;5;6;7;8;9;10R", "[38;5u", "Oz",
    ])
  func unknown(bytes: String) {
    let found = keys("\u{1B}" + bytes + "j")
    #expect(found.last == .character("j"))
    #expect(found.count <= 2)
    #expect(found.dropLast().allSatisfy { $0 == .function(3) })
  }

  @Test("a sequence without an end is dropped, not typed")
  func unfinished() {
    #expect(keys("\u{1B}[12;3") == [])
    #expect(keys("\u{1B}[1\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[" + String(repeating: "1", count: 5000)) == [])
  }

  @Test(
    "bytes that are no UTF-8 show up as one replacement each and swallow nothing",
    arguments: [
      ([0xFF, 0x61], 1), ([0xC3, 0x61], 1), ([0x80, 0x61], 1), ([0xE6, 0x97, 0x61], 2),
      ([0xC0, 0xAF, 0x61], 2), ([0xED, 0xA0, 0x80, 0x61], 3), ([0xF5, 0x61], 1),
    ])
  func invalid(bytes: [UInt8], replacements: Int) {
    var decoder = KeyDecoder()
    let found = decoder.decode(bytes) + decoder.flush()
    #expect(found.last == .character("a"))
    #expect(found.dropLast().allSatisfy { $0 == .character("\u{FFFD}") })
    #expect(found.count == replacements + 1)
  }

  @Test("C1 controls in UTF-8 are no keys")
  func c1() {
    #expect(keys("\u{9B}A\u{85}") == [.character("A")])
  }
}

@Suite("Pasted text is one key and never a command")
struct PasteTests {
  private let begin = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test("everything between the marks is text, with line ends as line feeds")
  func text() {
    #expect(
      keys(begin + "q\r:wq\r\nx\ny" + end + "j") == [.paste("q\n:wq\nx\ny"), .character("j")])
  }

  @Test("escape sequences inside are text as well")
  func escapes() {
    #expect(keys(begin + "a\u{1B}[Ab" + end) == [.paste("a\u{1B}[Ab")])
  }

  @Test("nothing pasted is still a key")
  func empty() {
    #expect(keys(begin + end) == [.paste("")])
  }

  @Test("the end mark may be cut anywhere", arguments: 1...5)
  func cut(at place: Int) {
    var decoder = KeyDecoder()
    let bytes = Array((begin + "één" + end).utf8)
    let first = decoder.decode(bytes.dropLast(6 - place))
    #expect(first == [])
    #expect(decoder.patience == .paste)
    #expect(decoder.decode(bytes.suffix(6 - place)) == [.paste("één")])
  }

  @Test("a paste whose end never comes is given as far as it came")
  func endless() {
    #expect(keys(begin + "half\u{1B}[20") == [.paste("half\u{1B}[20")])
  }

  @Test("a paste without measure is cut, and keys after it work")
  func limit() {
    let found = keys(begin + String(repeating: "x", count: 3_000_000) + end + "j")
    #expect(found.count == 2)
    #expect(found.last == .character("j"))
    guard case .paste(let text) = found.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 1 << 20)
  }

  @Test("on a slow line the rest still belongs to the paste")
  func slowLine() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array((begin + "half").utf8)) == [])
    decoder.stall()
    #expect(decoder.decode(Array("q\u{1B}[A".utf8)) == [])
    #expect(decoder.decode(Array(end.utf8)) == [.paste("halfq\u{1B}[A")])
  }

  @Test(
    "Escape or Ctrl-C by itself gets out of a paste that never ends",
    arguments: [
      ("\u{1B}", Key.escape), ("\u{03}", Key.control("c")),
    ])
  func wayOut(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array((begin + "half").utf8)) == [])
    decoder.stall()
    #expect(decoder.decode(Array(bytes.utf8)) + decoder.flush() == [.paste("half"), key])
    #expect(decoder.decode(Array("j".utf8)) == [.character("j")])
  }

  @Test("Escape in the middle of a paste that flows is text")
  func flowing() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(begin.utf8)) == [])
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.decode(Array(("x" + end).utf8)) == [.paste("\u{1B}x")])
  }
}
