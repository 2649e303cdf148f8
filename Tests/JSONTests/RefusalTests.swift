import JSON
import Testing

@Suite("What is refused, and where")
struct RefusalTests {
  private typealias Case = (text: String, reason: JSONError.Reason, offset: Int)

  private func check(_ cases: [Case], _ profile: JSONProfile = .records) {
    for (number, one) in cases.enumerated() {
      #expect(
        refusal(of: one.text, profile) == JSONError(one.reason, at: one.offset), "case \(number)")
    }
  }

  @Test("text that stops too early")
  func early() {
    check([
      ("", .empty, 0),
      (" \n ", .empty, 3),
      ("[1,", .endsEarly(within: .array, since: 0), 3),
      ("{\"a\":[", .endsEarly(within: .array, since: 5), 6),
      ("{\"a\"", .endsEarly(within: .object, since: 0), 4),
      ("[\"abc", .endsEarly(within: .string, since: 1), 5),
      ("[\"abc\\", .endsEarly(within: .string, since: 1), 6),
      ("[tru", .endsEarly(within: .literal, since: 1), 4),
      ("-", .endsEarly(within: .number, since: 0), 1),
      ("1e", .endsEarly(within: .number, since: 0), 2),
    ])
  }

  @Test("characters that cannot stand there, with what was expected")
  func unexpected() {
    check([
      ("é", .unexpected("é", expected: .value), 0),
      ("{1:2}", .unexpected("1", expected: .key), 1),
      ("{a:2}", .unexpected("a", expected: .key), 1),
      ("{\"a\" 2}", .unexpected("2", expected: .colon), 5),
      ("{\"a\":}", .unexpected("}", expected: .value), 5),
      ("[1 2]", .unexpected("2", expected: .commaOrEnd), 3),
      ("[1}", .unexpected("}", expected: .commaOrEnd), 2),
      ("{\"a\":1]", .unexpected("]", expected: .commaOrEnd), 6),
      ("[True]", .unexpected("T", expected: .value), 1),
      ("[nul]", .unexpected("n", expected: .value), 1),
      ("]", .unexpected("]", expected: .value), 0),
      ("['a']", .unexpected("'", expected: .value), 1),
    ])
  }

  @Test("habits of other formats are named")
  func habits() {
    check([
      ("[1,]", .strayComma, 2),
      ("[,1]", .strayComma, 1),
      ("[1,,2]", .strayComma, 3),
      ("{\"a\":1 , }", .strayComma, 7),
      ("[1 // een\n]", .comment, 3),
      ("/* een */ []", .comment, 0),
      ("# een\n[]", .comment, 0),
      ("[] // een", .comment, 3),
      ("[]]", .textAfterTheEnd, 2),
      ("{} {}", .textAfterTheEnd, 3),
      ("{\n<<<<<<< HEAD\n}", .conflictMarker, 2),
      ("[1,\n=======\n2]", .conflictMarker, 4),
      ("[1\n>>>>>>> tak\n]", .conflictMarker, 3),
    ])
  }

  @Test("numbers that are none, or that other programs would change")
  func numbers() {
    check([
      ("[01]", .malformedNumber, 1),
      ("[-01]", .malformedNumber, 1),
      ("[1.]", .malformedNumber, 1),
      ("[.5]", .malformedNumber, 1),
      ("[+1]", .malformedNumber, 1),
      ("[1e+]", .malformedNumber, 1),
      ("[--1]", .malformedNumber, 1),
      ("[NaN]", .notANumber, 1),
      ("[Infinity]", .notANumber, 1),
      ("[-Infinity]", .notANumber, 1),
      ("[-NaN]", .notANumber, 1),
      ("[9007199254740992]", .integerTooLarge, 1),
      ("[-9007199254740992]", .integerTooLarge, 1),
      ("[99999999999999999999999999]", .integerTooLarge, 1),
    ])
  }

  @Test("strings that are damaged")
  func strings() {
    check([
      ("[\"a\nb\"]", .controlCharacter(0x0A), 3),
      ("[\"a\u{1B}b\"]", .controlCharacter(0x1B), 3),
      ("[\"a\u{0}b\"]", .nul, 3),
      ("[\u{0}\u{0}\u{0}", .nul, 1),
      (#"["a\u0000"]"#, .nul, 3),
      (#"["\x41"]"#, .unknownEscape, 2),
      (#"["\u00g1"]"#, .unknownEscape, 2),
      (#"["\u12"]"#, .unknownEscape, 2),
      (#"["\ud800"]"#, .loneSurrogate, 2),
      (#"["\udc00"]"#, .loneSurrogate, 2),
      (#"["\ud800\ud800"]"#, .loneSurrogate, 2),
      (#"["\ud800x\udc00"]"#, .loneSurrogate, 2),
    ])
  }

  @Test(
    "bytes that are not UTF-8",
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE9],
      [0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func encoding(bad: [UInt8]) {
    let bytes = Array("[\"abc".utf8) + bad + Array("\"]".utf8)
    #expect(refusal(of: bytes) == JSONError(.invalidUTF8, at: 5))
  }

  @Test("UTF-16 is recognised, with and without its mark")
  func utf16() {
    for bytes: [UInt8] in [
      [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], [0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D],
      [0x7B, 0x00, 0x7D, 0x00], [0x00, 0x7B, 0x00, 0x7D],
    ] {
      #expect(refusal(of: bytes) == JSONError(.utf16, at: 0))
    }
  }

  @Test("a second byte-order mark is refused, and a first in a journal line")
  func mark() {
    #expect(
      refusal(of: "\u{FEFF}\u{FEFF}[]")
        == JSONError(.unexpected("\u{FEFF}", expected: .value), at: 3))
    #expect(refusal(of: "\u{FEFF}[]", .journalLine) == JSONError(.byteOrderMark, at: 0))
  }

  @Test("a journal line has no line end in it")
  func singleLine() {
    check(
      [("{\"a\":1}\r", .carriageReturn, 7), ("{\"a\":\n1}", .lineFeed, 5)], .journalLine)
    #expect(refusal(of: "{\"a\":1} ", .journalLine) == nil)
  }

  @Test("every text cut off anywhere is refused or still a value, never a crash")
  func cutOff() {
    let text = Array(#"{"a":[1,-2.5e3,"é\u00e9\ud83d\udc69",true,null,{}],"b":{"c":false}}"#.utf8)
    for count in text.indices {
      let error = refusal(of: Array(text.prefix(count)))
      #expect(error != nil && error?.offset ?? .max <= count, "\(count)")
    }
  }

  @Test("random damage is refused or read, never a crash")
  func damage() {
    let text = Array(#"{"a":[1,-2.5e3,"é\u00e9\ud83d\udc69",true,null,{}],"b":{"c":false}}"#.utf8)
    var random = SplitMix(seed: 5)
    var refused = 0
    for _ in 0..<5000 {
      var damaged = text
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let error = refusal(of: damaged) else { continue }
      refused += 1
      #expect((0...damaged.count).contains(error.offset))
    }
    #expect(refused > 3000)
  }
}
