/// What the writer escapes, so that a terminal that shows the file obeys nothing in it.
extension Escape {
  /// Whether no scalar that has this byte in its UTF-8 is ever escaped: a first look that lets
  /// most texts through whole.
  static func needsNone(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, .quote, backslash, 0x7F: false
    // The first bytes of C1, U+061C, U+2000–2FFF, U+FEFF and the tags.
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: false
    default: true
    }
  }

  /// The scalar, escaped when JSON or the terminal demands it.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let letter = letter(for: scalar) {
      bytes.append(backslash)
      bytes.append(letter)
    } else if isHidden(scalar) {
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        append(unit: unit, to: &bytes)
      }
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }

  private static func letter(for scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x22, 0x5C: UInt8(scalar.value)
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }

  /// C0, DEL and C1, line and paragraph separator, bidi controls, byte-order mark, tags.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func append(unit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    bytes += "\\u".utf8
    bytes += repeatElement(.zero, count: 4 - digits.utf8.count)
    bytes += digits.utf8
  }
}
