/// Text as people search for it: without case, accents and invisible characters.
///
/// `Één`, `één` and `een` are the same, and so are `Ĳ` and `ij`, `ß` and `ss`, `æ` and `ae`,
/// curly and straight quotes, long and short dashes. Every white space is a space, so folded text
/// holds no byte below 0x20. Folding what is folded changes nothing.
package enum Fold {
  /// The folded text in UTF-8.
  package static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  /// The same for names that people type: spaces and hyphens make no difference either.
  package static func name(_ text: String) -> [UInt8] {
    bytes(of: text).filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
  }

  /// Puts the folded text behind what is in `buffer`; fastest when that has capacity left.
  package static func append(_ text: String, to buffer: inout [UInt8]) {
    let start = buffer.count
    buffer.append(contentsOf: text.utf8)
    let isPlain = foldPlain(&buffer, from: start)
    guard !isPlain else { return }
    let end = foldRest(&buffer, from: start)
    buffer.removeLast(buffer.count - end)
  }

  /// Folds the ASCII from `start` on where it stands. Says whether that was all.
  private static func foldPlain(_ buffer: inout [UInt8], from start: Int) -> Bool {
    var span = buffer.mutableSpan
    var all: UInt8 = 0
    for index in start..<span.count {
      let byte = span[index]
      all |= byte
      span[index] = plain(byte)
    }
    return all < 0x80
  }

  /// Folds the other scalars from `start` on and moves everything together, which works in place
  /// because no scalar's fold is longer than the scalar. Gives the end of the folded text.
  private static func foldRest(_ buffer: inout [UInt8], from start: Int) -> Int {
    var span = buffer.mutableSpan
    var (read, write) = (start, start)
    while read < span.count {
      if span[read] < 0x80 {
        span[write] = span[read]
        (read, write) = (read + 1, write + 1)
      } else {
        let scalar = decode(span.span, at: &read)
        fold(scalar) { byte in
          guard write < read else { return }
          span[write] = byte
          write += 1
        }
      }
    }
    return write
  }

  /// Whether `text` contains `needle`, which is folded already. Empty needles are in every text.
  package static func contains(_ text: String, _ needle: [UInt8]) -> Bool {
    var folded = FoldedText()
    folded.append(text)
    return folded.contains(needle, inRow: 0)
  }

  private static func plain(_ byte: UInt8) -> UInt8 {
    let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    return lower < 0x20 || lower == 0x7F ? 0x20 : lower
  }

  /// The scalar at `index` of valid UTF-8; the index goes past it.
  private static func decode(_ span: Span<UInt8>, at index: inout Int) -> Unicode.Scalar {
    let lead = span[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0xFF >> (UInt32(length) + 1))
    for offset in 1..<length where index + offset < span.count {
      value = value << 6 | UInt32(span[index + offset] & 0x3F)
    }
    index += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func fold(_ scalar: Unicode.Scalar, into output: (UInt8) -> Void) {
    if let letter = FoldTable.letter(for: scalar) { return output(letter) }
    if let spelling = FoldTable.spelling(of: scalar) {
      return spelling.description.utf8.forEach(output)
    }
    let properties = scalar.properties
    if properties.isWhitespace || scalar.value < 0xA0 { return output(0x20) }
    if properties.isDefaultIgnorableCodePoint { return }
    for lower in properties.lowercaseMapping.unicodeScalars where !lower.isMark {
      if let letter = FoldTable.letter(for: lower) {
        output(letter)
      } else {
        String(lower).utf8.forEach(output)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    let category = properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }
}

/// The order of names: by the fold, and by code point where that is the same.
package struct FoldKey: Hashable, Comparable, Sendable {
  private let folded: [UInt8]
  private let original: [UInt8]

  package init(_ text: String) {
    folded = Fold.bytes(of: text)
    original = Array(text.utf8)
  }

  package static func < (left: FoldKey, right: FoldKey) -> Bool {
    if left.folded == right.folded {
      return left.original.lexicographicallyPrecedes(right.original)
    }
    return left.folded.lexicographicallyPrecedes(right.folded)
  }
}

extension Fold {
  /// What names are sorted by.
  package static func key(_ text: String) -> FoldKey { FoldKey(text) }
}
