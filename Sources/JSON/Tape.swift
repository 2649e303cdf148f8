/// What the reader leaves behind: the bytes of the text and where each value stands in them.
///
/// Strings and numbers are checked when read but made only when asked for, so that 64 MB of
/// records cost sixteen bytes a value.
final class Tape: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]

  init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }
}

/// One value, or one name of an object. In an object name and value alternate.
struct Token: Sendable {
  /// The first byte; of a string the opening quote.
  let start: UInt32
  /// The byte after the last.
  var end: UInt32
  /// The token after this one and all that it contains.
  var next: UInt32
  let kind: TokenKind
}

enum TokenKind: UInt8, Sendable {
  case object, array, plainString, escapedString, integer, number, true_, false_, null
}
