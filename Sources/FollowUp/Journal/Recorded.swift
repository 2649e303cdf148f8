/// One line of a journal: what was handed in, with the identity that the store gave it.
package struct Recorded: Identifiable, Hashable, Sendable {
  private let line: Kept<Line>

  private struct Line: Hashable, Sendable {
    let identity: Identity
    let clock: Int
    let at: Moment
    let group: Group?
    let submission: Submission
  }

  package struct Identity: Hashable, Sendable {
    /// 32 lower-case hexadecimal digits: one user on one machine.
    package let writer: String
    /// From 1.
    package let number: Int

    package init(writer: String, number: Int) {
      self.writer = writer
      self.number = number
    }

    /// Nothing when `id` is that of a booked fact.
    package init?(_ id: Event.ID) {
      let parts = id.text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return nil }
      self.init(writer: String(parts[0]), number: number)
    }
  }

  /// Events of one writer that belong together: none of them counts without the last.
  package struct Group: Hashable, Sendable {
    /// The number of the group's first event.
    package let first: Int
    package let isLast: Bool

    package init(first: Int, isLast: Bool) {
      self.first = first
      self.isLast = isLast
    }
  }

  package init(
    _ identity: Identity, clock: Int, at: Moment, group: Group?, _ submission: Submission
  ) {
    line = Kept(
      Line(identity: identity, clock: clock, at: at, group: group, submission: submission))
  }

  /// The writer and the number: 1, 2, 3 … without gaps within a writer.
  package var identity: Identity { line.value.identity }
  /// A Lamport clock: one more than the highest that the writer had seen.
  package var clock: Int { line.value.clock }
  /// What the wall clock of the writer claimed.
  package var at: Moment { line.value.at }
  /// The group that it belongs to; nothing for an event by itself.
  package var group: Group? { line.value.group }
  package var submission: Submission { line.value.submission }

  /// `<writer>:<n>`.
  package var id: Event.ID { Event.ID("\(identity.writer):\(identity.number)") }

  /// The fold order: clock, writer, number, and nothing else.
  package static func precedes(_ left: Recorded, _ right: Recorded) -> Bool {
    if left.clock != right.clock { return left.clock < right.clock }
    if left.identity.writer != right.identity.writer {
      return left.identity.writer < right.identity.writer
    }
    return left.identity.number < right.identity.number
  }
}
