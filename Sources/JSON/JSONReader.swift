/// Reads JSON text strictly: everything that two programs might read differently is refused,
/// with the exact place.
package enum JSONReader {
  /// The value in `bytes`, or in the `range` of them; offsets count from the first of `bytes`.
  ///
  /// - Throws: the first thing that is wrong.
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>? = nil, profile: JSONProfile
  ) throws(JSONError) -> JSONValue {
    let whole = 0..<bytes.count
    let text = try Preamble.check(bytes, in: (range ?? whole).clamped(to: whole), profile)
    var parser = Parser(bytes: bytes, range: text, profile: profile)
    try parser.parse()
    return JSONValue(tape: Tape(bytes: bytes, tokens: parser.tokens), index: 0)
  }
}

/// What is decided by looking at the bytes as bytes, before any grammar.
enum Preamble {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The range that holds the JSON text, a byte-order mark left out.
  static func check(
    _ bytes: [UInt8], in range: Range<Int>, _ profile: JSONProfile
  ) throws(JSONError) -> Range<Int> {
    try checkSize(range, profile)
    if isUTF16(bytes[range].prefix(4)) { throw JSONError(.utf16, at: range.lowerBound) }
    try checkUTF8(bytes, in: range)
    if profile.isSingleLine { try checkSingleLine(bytes, in: range) }
    guard bytes[range].starts(with: mark) else { return range }
    guard profile.acceptsByteOrderMark else {
      throw JSONError(.byteOrderMark, at: range.lowerBound)
    }
    return range.lowerBound + mark.count..<range.upperBound
  }

  private static func checkSize(
    _ range: Range<Int>, _ profile: JSONProfile
  ) throws(JSONError) {
    // Offsets are kept in 32 bits.
    guard range.count <= profile.maximumBytes, range.upperBound < UInt32.max else {
      throw JSONError(.tooLarge(limit: profile.maximumBytes), at: range.lowerBound)
    }
  }

  private static func isUTF16(_ start: ArraySlice<UInt8>) -> Bool {
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return true }
    let isZero = start.map { $0 == 0 }
    return isZero == [true, false, true, false] || isZero == [false, true, false, true]
  }

  private static func checkUTF8(_ bytes: [UInt8], in range: Range<Int>) throws(JSONError) {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
    } catch {
      throw JSONError(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  private static func checkSingleLine(_ bytes: [UInt8], in range: Range<Int>) throws(JSONError) {
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    guard let offset = bytes[range].firstIndex(where: isBreak) else { return }
    throw JSONError(bytes[offset] == 0x0D ? .carriageReturn : .lineFeed, at: offset)
  }
}
