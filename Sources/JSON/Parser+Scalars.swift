/// Strings and numbers: checked here, made only when asked for.
extension Parser {
  mutating func string() throws(JSONError) {
    let start = position
    var index = start + 1
    var saved = 0
    var kind = TokenKind.plainString
    while true {
      index = skipPlain(from: index)
      guard index < end, bytes[index] != .quote else { break }
      guard bytes[index] == Escape.backslash else {
        throw JSONError(bytes[index] == 0 ? .nul : .controlCharacter(bytes[index]), at: index)
      }
      kind = .escapedString
      saved += try skipEscape(at: &index, in: start)
    }
    if index >= end { throw JSONError(.endsEarly(within: .string, since: start), at: end) }
    guard index - start - 1 - saved <= profile.maximumString else {
      throw JSONError(.stringTooLong(limit: profile.maximumString), at: start)
    }
    append(kind, from: start, to: index + 1)
  }

  /// The first place from `start` on that is the end, a quote, a backslash or a control character.
  private func skipPlain(from start: Int) -> Int {
    let text = bytes.span
    let end = min(end, text.count)
    var index = start
    while index < end {
      let byte = text[index]
      if byte < 0x20 || byte == .quote || byte == Escape.backslash { break }
      index += 1
    }
    return index
  }

  /// Goes past one escape. Gives the bytes by which it will shrink when resolved.
  private func skipEscape(at index: inout Int, in start: Int) throws(JSONError) -> Int {
    guard index + 1 < end else {
      throw JSONError(.endsEarly(within: .string, since: start), at: end)
    }
    if Escape.byte(for: bytes[index + 1]) != nil {
      index += 2
      return 1
    }
    guard bytes[index + 1] == Escape.unicode else { throw JSONError(.unknownEscape, at: index) }
    switch Escape.scalar(bytes[..<end], at: index) {
    case .unknown: throw JSONError(.unknownEscape, at: index)
    case .loneSurrogate: throw JSONError(.loneSurrogate, at: index)
    case .scalar(let scalar, let length):
      if scalar.value == 0, profile.isStrict { throw JSONError(.nul, at: index) }
      index += length
      return length - UTF8.width(scalar)
    }
  }

  mutating func number() throws(JSONError) {
    let start = position
    var index = start + (bytes[start] == .minus ? 1 : 0)
    let digits = index
    try skipDigits(&index, from: start)
    if bytes[digits] == .zero, index > digits + 1 {
      throw JSONError(.malformedNumber, at: start)
    }
    let whole = index
    try skipFraction(&index, from: start)
    try skipExponent(&index, from: start)
    let isInteger = index == whole
    let fits = isInteger && isExact(bytes[digits..<whole])
    if isInteger, !fits, profile.isStrict { throw JSONError(.integerTooLarge, at: start) }
    append(fits ? .integer : .number, from: start, to: index)
  }

  /// Within 2^53 − 1, whatever the sign.
  private func isExact(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count <= 16 else { return false }
    return digits.reduce(0) { $0 * 10 + UInt64($1 - .zero) } <= 9_007_199_254_740_991
  }

  private func skipFraction(_ index: inout Int, from start: Int) throws(JSONError) {
    guard index < end, bytes[index] == UInt8(ascii: ".") else { return }
    index += 1
    try skipDigits(&index, from: start)
  }

  private func skipExponent(_ index: inout Int, from start: Int) throws(JSONError) {
    guard index < end, bytes[index] | 0x20 == UInt8(ascii: "e") else { return }
    index += 1
    if index < end, bytes[index] == .minus || bytes[index] == UInt8(ascii: "+") { index += 1 }
    try skipDigits(&index, from: start)
  }

  /// At least one digit.
  private func skipDigits(_ index: inout Int, from start: Int) throws(JSONError) {
    let first = index
    while index < end, bytes[index].isDigit { index += 1 }
    if index > first { return }
    if index == end { throw JSONError(.endsEarly(within: .number, since: start), at: end) }
    let rest = bytes[first..<end]
    let isName = rest.starts(with: "Infinity".utf8) || rest.starts(with: "NaN".utf8)
    throw JSONError(isName ? .notANumber : .malformedNumber, at: start)
  }
}
