/// How far somebody's journal reaches: what an exported report prints, so that a journal that was cut
/// off since can be told from it.
package struct JournalHead: Hashable, Sendable {
  /// 32 hexadecimal digits.
  package let writer: String
  /// The number of the last event.
  package let number: Int
  /// Its SHA-256 over everything before it, in 64 hexadecimal digits.
  package let sum: String

  package init(writer: String, number: Int, sum: String) {
    self.writer = writer
    self.number = number
    self.sum = sum
  }
}
