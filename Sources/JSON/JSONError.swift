/// The one thing that went wrong first in a JSON text, and where.
///
/// Line and column are not in here: they are counted by `LineMap` when somebody reads the message.
package struct JSONError: Error, Hashable, Sendable {
  package let reason: Reason
  /// Bytes from the beginning of the file, 0 for the first.
  package let offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// What is wrong. The limits are those of the `JSONProfile` that was asked for.
  package enum Reason: Hashable, Sendable {
    /// Nothing but white space.
    case empty
    /// The text stops before the value is complete. The error's offset is where it stops,
    /// `since` where the part began that is not closed.
    case endsEarly(within: Part, since: Int)
    /// Two bytes a character, as Windows writes "Unicode": to be saved as UTF-8.
    case utf16
    /// A byte-order mark where none may stand.
    case byteOrderMark
    /// Bytes that are not UTF-8; overlong forms and surrogates included.
    case invalidUTF8
    /// CR in a journal line: the line ends of another system were put into the file.
    case carriageReturn
    /// LF within what should be a single line.
    case lineFeed
    /// A character that cannot stand here.
    case unexpected(Unicode.Scalar, expected: Part)
    /// A comma before `]` or `}`, or two in a row.
    case strayComma
    /// `//`, `/*` or `#`: JSON has no comments.
    case comment
    /// `<<<<<<<`, `=======` or `>>>>>>>`, left by a git merge.
    case conflictMarker
    /// More text after the value.
    case textAfterTheEnd
    /// Leading zero, sign without digits, point without digits, and the like.
    case malformedNumber
    /// `NaN` or `Infinity`, with or without a sign.
    case notANumber
    /// An integer outside ±(2^53 − 1), which other programs would round.
    case integerTooLarge
    /// A control character within a string that should have been escaped.
    case controlCharacter(UInt8)
    /// A backslash with something after it that JSON does not know.
    case unknownEscape
    /// Half of a `\u` pair.
    case loneSurrogate
    /// U+0000, as byte or as `\u0000`.
    case nul
    /// The same key twice in one object, after unescaping; `first` is the offset of the first.
    case duplicateKey(String, first: Int)
    case tooDeep(limit: Int)
    /// Bytes of UTF-8 after unescaping.
    case stringTooLong(limit: Int)
    case tooManyKeys(limit: Int)
    /// Bytes of the whole text.
    case tooLarge(limit: Int)
  }

  /// A part of the grammar that the reader was in, or waited for.
  package enum Part: Hashable, Sendable {
    case value, string, number, literal
    case array, object
    /// A name in quotes.
    case key
    /// The colon between name and value.
    case colon
    /// A comma, or the end of the array or object.
    case commaOrEnd
  }
}
