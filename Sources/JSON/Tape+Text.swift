/// Making strings and integers from checked bytes, at the moment that somebody asks for them.
extension Tape {
  /// The token exactly as written.
  func source(_ token: Token) -> String {
    String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// The string without its quotes and with its escapes resolved.
  func string(_ token: Token) -> String {
    guard token.kind == .escapedString else {
      return String(decoding: bytes[inside(token)], as: UTF8.self)
    }
    return String(decoding: unescaped(token), as: UTF8.self)
  }

  /// Whether the string at `token` is `text`, scalar by scalar: composed and decomposed differ,
  /// as they do for every other reader of JSON.
  func token(_ token: Token, is text: String) -> Bool {
    guard token.kind == .escapedString else {
      let bytes = bytes
      return bytes.span.extracting(inside(token)).holdsSame(as: text.utf8Span.span)
    }
    return unescaped(token).elementsEqual(text.utf8)
  }

  /// The integer at `token`, or nothing when it does not fit an `Int`.
  func integer(_ token: Token) -> Int? { Int(source(token)) }

  private func inside(_ token: Token) -> Range<Int> { Int(token.start) + 1..<Int(token.end) - 1 }

  private func unescaped(_ token: Token) -> [UInt8] { Escape.resolve(bytes[inside(token)]) }
}

extension Span<UInt8> {
  fileprivate func holdsSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for place in indices where self[place] != other[place] { return false }
    return true
  }
}
