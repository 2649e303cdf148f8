import Testing
import Text

@Suite("The word that was probably meant")
struct NearestTests {
  let commands = ["list", "show", "flags", "explain", "timeline", "documents"]

  @Test(
    "small mistakes are understood",
    arguments: [
      ("lsit", "list"), ("flgs", "flags"), ("FLAGS", "flags"), ("explian", "explain"),
      ("timelnie", "timeline"), ("dokumments", "documents"), ("shów", "show"),
    ])
  func close(typed: String, meant: String) {
    #expect(Nearest.of(typed, in: commands) == meant)
  }

  @Test(
    "what is far from everything is no word of ours", arguments: ["", "x", "meldkamers", "lost-it"])
  func far(typed: String) {
    #expect(Nearest.of(typed, in: commands) == nil)
  }

  @Test("the closest wins, and of equals the first")
  func choice() {
    #expect(Nearest.of("staan", in: ["stand", "staat", "staan"]) == "staan")
    #expect(Nearest.of("stam", in: ["staf", "stad"]) == "staf")
    #expect(Nearest.of("stam", in: []) == nil)
  }

  @Test("distances")
  func distances() {
    #expect(Nearest.distance("", "abc") == 3)
    #expect(Nearest.distance("abc", "abc") == 0)
    #expect(Nearest.distance("abcd", "acbd") == 1)
    #expect(Nearest.distance("kitten", "sitting") == 3)
    #expect(Nearest.distance("ca", "abc") == 3)
  }

  @Test("a pasted text is compared with nothing")
  func pasted() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Nearest.of(long, in: [long]) == nil)
    #expect(Nearest.of("lst", in: [long, "list"]) == "list")
  }
}
