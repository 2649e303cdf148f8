/// The backslash: one table of what may follow it, and how four hexadecimal digits become a scalar.
enum Escape {
  static let backslash = UInt8(ascii: "\\")
  static let unicode = UInt8(ascii: "u")

  /// The byte that a backslash and `letter` stand for; nothing for `u` and for unknown letters.
  static func byte(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "/"), backslash: letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The value of the four hexadecimal digits at `index`, or nothing when they are not there.
  static func unit(_ bytes: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index >= bytes.startIndex, index + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = hexadecimal(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  /// A scalar written as one `\u` with four digits, or as a pair of these.
  enum Spelled: Equatable {
    /// `length` bytes of the text, the first backslash included.
    case scalar(Unicode.Scalar, length: Int)
    case loneSurrogate
    case unknown
  }

  /// The scalar whose backslash stands at `index`.
  static func scalar(_ bytes: ArraySlice<UInt8>, at index: Int) -> Spelled {
    guard let first = unit(bytes, at: index + 2) else { return .unknown }
    if let scalar = Unicode.Scalar(first) { return .scalar(scalar, length: 6) }
    guard first < 0xDC00, index + 8 <= bytes.endIndex, bytes[index + 6] == backslash,
      bytes[index + 7] == unicode, let second = unit(bytes, at: index + 8),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return .loneSurrogate }
    return .scalar(scalar, length: 12)
  }

  /// The bytes with every escape resolved; they have been checked before.
  static func resolve(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var resolved: [UInt8] = []
    resolved.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      index += step(bytes, at: index, into: &resolved)
    }
    return resolved
  }

  private static func step(
    _ bytes: ArraySlice<UInt8>, at index: Int, into resolved: inout [UInt8]
  ) -> Int {
    guard bytes[index] == backslash, index + 1 < bytes.endIndex else {
      resolved.append(bytes[index])
      return 1
    }
    if let byte = byte(for: bytes[index + 1]) {
      resolved.append(byte)
      return 2
    }
    guard case .scalar(let scalar, let length) = scalar(bytes, at: index) else { return 1 }
    resolved.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return length
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
