/// How much of JSON is accepted: the profile of the store, so that a hostile or damaged file is
/// refused before it costs anything.
package struct JSONProfile: Hashable, Sendable {
  /// Bytes of the whole text.
  package let maximumBytes: Int
  /// Arrays and objects within each other.
  package let maximumNesting: Int
  /// Bytes of one string after unescaping.
  package let maximumString: Int
  /// Names in one object.
  package let maximumKeys: Int
  /// One byte-order mark may open the text.
  package let acceptsByteOrderMark: Bool
  /// Neither LF nor CR may stand in the text.
  package let isSingleLine: Bool
  /// Duplicate names, U+0000 and integers beyond ±(2^53 − 1) are refused.
  package let isStrict: Bool

  /// Files of records: 256 MiB, a byte-order mark and CRLF accepted.
  package static let records = JSONProfile(
    maximumBytes: 256 << 20, maximumNesting: 32, maximumString: 32 << 10, maximumKeys: 1000,
    acceptsByteOrderMark: true, isSingleLine: false, isStrict: true)

  /// One line of a journal, without its LF: 64 KiB.
  package static let journalLine = JSONProfile(
    maximumBytes: 64 << 10, maximumNesting: 32, maximumString: 32 << 10, maximumKeys: 1000,
    acceptsByteOrderMark: false, isSingleLine: true, isStrict: true)

  /// RFC 8259 and nothing more: what the public conformance suite asks.
  package static let grammarOnly = JSONProfile(
    maximumBytes: 256 << 20, maximumNesting: 512, maximumString: 256 << 20, maximumKeys: .max,
    acceptsByteOrderMark: false, isSingleLine: false, isStrict: false)
}
