/// Recognises text that needs no cleaning, byte by byte: nearly all text in Dutch and English.
enum Plain {
  /// The width of `raw` when it holds nothing but letters, signs and punctuation of one cell, of
  /// the Latin blocks, the general punctuation and the lines of frames; else nothing.
  static func width(of raw: String) -> Int? {
    let bytes = raw.utf8Span.span
    var (index, width) = (0, 0)
    while index < bytes.count {
      guard let length = length(ofPlainAt: index, in: bytes) else { return nil }
      index += length
      width += 1
    }
    return width
  }

  /// The bytes of the scalar at `index`, or nothing when it has to be looked at more closely.
  private static func length(ofPlainAt index: Int, in bytes: Span<UInt8>) -> Int? {
    switch bytes[index] {
    case 0x20..<0x7F: 1
    // U+00A0–00BF without the soft hyphen, U+00C0–02FF.
    case 0xC2: bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : nil
    case 0xC3...0xCB: 2
    case 0xE2: isPlain(bytes[index + 1], bytes[index + 2]) ? 3 : nil
    default: nil
    }
  }

  /// Of the three-byte scalars that begin with E2.
  private static func isPlain(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    // U+2010–2027, U+2030–203F: dashes, quotes, the ellipsis.
    case 0x80: (0x90...0xA7).contains(third) || third >= 0xB0
    // The euro sign.
    case 0x82: third == 0xAC
    // U+2500–257F: lines.
    case 0x94, 0x95: true
    default: false
    }
  }
}
