import JSON
import Testing

@Suite("Writing JSON")
struct WriterTests {
  @Test("on one line, members in their order")
  func compact() {
    let tree: JSONTree = ["b": 1, "a": [true, false, nil, "x"], "c": [:], "d": []]
    #expect(JSONWriter.compact(tree) == #"{"b":1,"a":[true,false,null,"x"],"c":{},"d":[]}"#)
  }

  @Test("two spaces a level, a line feed at the end")
  func pretty() {
    let tree: JSONTree = ["b": 1, "a": ["x", ["y": 2]], "c": [:], "d": []]
    #expect(
      JSONWriter.pretty(tree) == """
        {
          "b": 1,
          "a": [
            "x",
            {
              "y": 2
            }
          ],
          "c": {},
          "d": []
        }

        """)
  }

  @Test("absent members are left out")
  func absent() {
    let lead: JSONTree? = nil
    let tree = JSONTree.object(["id": "R1", "lead": lead, "days": 61])
    #expect(JSONWriter.compact(tree) == #"{"id":"R1","days":61}"#)
    #expect(JSONTree.string(orNull: nil) == .null)
    #expect(JSONTree.string(orNull: "x") == "x")
  }

  @Test("what a terminal would obey is escaped, in values and in names")
  func escapes() {
    func written(_ text: String) -> String { JSONWriter.compact(.string(text)) }
    #expect(written("\"\\/") == #""\"\\/""#)
    #expect(written("\u{8}\u{9}\n\u{C}\r") == #""\b\t\n\f\r""#)
    #expect(
      written("\u{0}\u{1B}\u{1F}\u{7F}\u{80}\u{9F}") == #""\u0000\u001b\u001f\u007f\u0080\u009f""#)
    #expect(
      written("\u{2028}\u{2029}\u{61C}\u{200E}\u{200F}") == #""\u2028\u2029\u061c\u200e\u200f""#)
    #expect(
      written("\u{202A}\u{202E}\u{2066}\u{2069}\u{FEFF}") == #""\u202a\u202e\u2066\u2069\ufeff""#)
    #expect(written("\u{E0000}\u{E0041}\u{E007F}") == #""\udb40\udc00\udb40\udc41\udb40\udc7f""#)
    #expect(written("één – “漢” 👩") == #""één – “漢” 👩""#)
    #expect(JSONWriter.compact(["\u{1B}": 1]) == #"{"\u001b":1}"#)
  }

  @Test("each scalar that the profile names is escaped when it stands alone")
  func alone() {
    let hidden: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF...0xFEFF, 0xE0000...0xE007F,
    ]
    for value in hidden.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = JSONWriter.bytes(.string(String(scalar)), pretty: false)
      #expect(bytes.allSatisfy { 0x20..<0x7F ~= $0 }, "U+\(String(value, radix: 16))")
    }
  }

  @Test("whatever scalar: harmless bytes, and the strict reader reads it back")
  func everyScalar() {
    for start in stride(from: UInt32(1), through: 0x10FFFF, by: 4096)
    where start < 0x20000 || start >= 0xDF000 && start < 0xE2000 {
      let scalars = (start..<min(start + 4096, 0x110000)).compactMap(Unicode.Scalar.init)
      #expect(roundTrip(.string(String(String.UnicodeScalarView(scalars)))), "from \(start)")
    }
    let low = String(String.UnicodeScalarView((0..<0x80).map { Unicode.Scalar($0) }))
    let ascii = JSONWriter.bytes(.string(low), pretty: false)
    #expect(ascii.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test("random trees are read back as they were, on one line and on many")
  func randomTrees() {
    var random = SplitMix(seed: 99)
    for number in 0..<500 {
      #expect(roundTrip(random.tree(depth: 4)), "tree \(number)")
    }
  }

  @Test("teeth: a writer that loses or changes one member would be noticed")
  func teeth() {
    #expect(JSONTree.string("\u{E9}") != .string("e\u{301}"))
    #expect((["a": 1, "b": 2] as JSONTree) != ["b": 2, "a": 1])
    #expect((["a": 1] as JSONTree) != ["a": 1, "b": 2])
    #expect(JSONTree.integer(1) != .string("1"))
  }

  @Test("numbers are written as they were read, and only numbers are numbers")
  func numbers() throws {
    for text in ["1.50", "-0.0e-7", "1E400", "12345678901234567890", "-1"] {
      let number = try #require(JSONNumber(text))
      #expect(JSONWriter.compact(.number(number)) == text)
    }
    for text in ["", " 1", "1 ", "01", "1.", "NaN", "\"1\"", "[1]", "1,2", "+1", "0x1"] {
      #expect(JSONNumber(text) == nil, "\(text)")
    }
  }

  private func roundTrip(_ tree: JSONTree) -> Bool {
    [true, false].allSatisfy { pretty in
      let bytes = JSONWriter.bytes(tree, pretty: pretty)
      return (try? JSONReader.read(bytes, profile: .records))?.tree == tree
    }
  }
}

extension SplitMix {
  fileprivate mutating func tree(depth: Int) -> JSONTree {
    switch Int.random(in: 0...(depth > 0 ? 7 : 5), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .integer(Int.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &self))
    case 3: JSONNumber("-\(next() % 1000).\(next() % 1000)e5").map(JSONTree.number) ?? .null
    case 4, 5: .string(string())
    case 6: .array((0..<Int(next() % 4)).map { _ in tree(depth: depth - 1) })
    default:
      .object(
        (0..<Int(next() % 24)).map { JSONTree.Member("\($0)" + string(), tree(depth: depth - 2)) })
    }
  }

  private mutating func string() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "\"", "\\", "\n", "\u{1B}", "é", "\u{301}", "\u{202E}", "漢", "👩", "\u{E0041}",
      "\u{2028}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int(next() % 8) { text.append(scalars[Int(next() % UInt64(scalars.count))]) }
    return String(text)
  }
}
