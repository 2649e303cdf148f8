/// Writes JSON of which the order never changes and that is harmless to look at with `cat`.
///
/// What the writer writes, the strict reader reads back as the same value, except U+0000, names
/// that stand twice and integers beyond ±(2^53 − 1), which it refuses.
package enum JSONWriter {
  /// On one line without spaces, as in a journal; no line feed at the end.
  package static func compact(_ tree: JSONTree) -> String {
    String(decoding: bytes(tree, pretty: false), as: UTF8.self)
  }

  /// Two spaces a level, one member or element a line; ends in a line feed.
  package static func pretty(_ tree: JSONTree) -> String {
    String(decoding: bytes(tree, pretty: true), as: UTF8.self)
  }

  /// The same as bytes of UTF-8.
  package static func bytes(_ tree: JSONTree, pretty: Bool) -> [UInt8] {
    var writing = Writing(isPretty: pretty)
    writing.write(tree)
    if pretty { writing.bytes.append(0x0A) }
    return writing.bytes
  }
}

private struct Writing {
  let isPretty: Bool
  var bytes: [UInt8] = []
  private var level = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ tree: JSONTree) {
    switch tree {
    case .object(let members):
      list(members, "{", "}") { writing, member in
        writing.string(member.key)
        writing.bytes += (writing.isPretty ? ": " : ":").utf8
        writing.write(member.value)
      }
    case .array(let elements): list(elements, "[", "]") { $0.write($1) }
    case .string(let text): string(text)
    case .integer(let integer): bytes += String(integer).utf8
    case .number(let number): bytes += number.text.utf8
    case .bool(let bool): bytes += (bool ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  private mutating func list<Item>(
    _ items: [Item], _ opening: String, _ closing: String,
    _ one: (inout Writing, Item) -> Void
  ) {
    bytes += opening.utf8
    level += 1
    for (number, item) in items.enumerated() {
      if number > 0 { bytes.append(.comma) }
      newLine()
      one(&self, item)
    }
    level -= 1
    if !items.isEmpty { newLine() }
    bytes += closing.utf8
  }

  private mutating func newLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * level)
  }

  private mutating func string(_ text: String) {
    bytes.append(.quote)
    if text.utf8.allSatisfy(Escape.needsNone) {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { Escape.append(scalar, to: &bytes) }
    }
    bytes.append(.quote)
  }
}
