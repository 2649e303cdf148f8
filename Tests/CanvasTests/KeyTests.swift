import Canvas
import Testing
import Text

@Suite("Names of keys")
struct KeyTests {
  @Test(
    "a script can name every key",
    arguments: [
      ("j", Key.character("j")), ("G", .character("G")), ("é", .character("é")),
      ("F", .character("F")),
      ("-", .character("-")), ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape),
      ("C-c", .control("c")), ("C-C", .control("c")), ("A-x", .alt("x")), ("F1", .function(1)),
      ("F12", .function(12)), ("PgDn", .pageDown), ("BackTab", .backTab), ("Up", .up),
    ])
  func names(name: String, key: Key) {
    #expect(Key(name: name) == key)
    #expect(Key(name: key.name) == key)
  }

  @Test(
    "what names no key is refused", arguments: ["", "jj", "F0", "F99", "C-", "enter", "Ctrl-C"])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test("people read the names of the design")
  func labels() {
    #expect(Key.character(" ").label(.dutch) == "Spatie")
    #expect(Key.character(" ").label(.english) == "Space")
    #expect(Key.control("e").label(.dutch) == "Ctrl-E")
    #expect(Key.escape.label(.dutch) == "Esc")
    #expect(Key.character("j").label(.dutch) == "j")
  }
}
