package import FollowUp

/// The text of one writer's journal, event after event: each line with its sum over what came before.
package struct JournalText {
  private(set) var sum: Sum

  /// The text of a journal from its beginning.
  package init() { self.init(after: .none) }

  init(after sum: Sum) { self.sum = sum }

  /// The line of the next event, with its line feed.
  package mutating func line(_ event: Recorded) -> [UInt8] { line(of: event.content) }

  /// `content` is what stands before the sum.
  mutating func line(of content: [UInt8]) -> [UInt8] {
    sum = sum.next(content[...])
    return content + Ending.bytes(sum) + [0x0A]
  }
}
