/// The identity that what is handed in gets: where the writer's journal goes on.
package struct Stamp: Hashable, Sendable {
  package let writer: String
  /// The number of the first event.
  package let number: Int
  /// The clock of the first event: one more than the highest that the writer has seen.
  package let clock: Int
  package let at: Moment

  package init(writer: String, number: Int, clock: Int, at: Moment) {
    self.writer = writer
    self.number = number
    self.clock = clock
    self.at = at
  }

  /// The events; several of them make a group.
  package func events(_ submissions: [Submission]) -> [Recorded] {
    submissions.enumerated().map { index, submission in
      let group = Recorded.Group(first: number, isLast: index == submissions.count - 1)
      return Recorded(
        Recorded.Identity(writer: writer, number: number + index), clock: clock + index, at: at,
        group: submissions.count > 1 ? group : nil, submission)
    }
  }
}

/// What was recorded on items since the authors of `submissions` looked at them.
package struct Unseen: Hashable, Sendable {
  /// In fold order; empty when everything had been seen.
  package let events: [Recorded]

  /// `recorded` stands in fold order.
  package init(_ submissions: [Submission], in recorded: [Recorded]) {
    var unseen: Set<Recorded.Identity> = []
    for submission in submissions {
      guard let item = submission.recommendation else { continue }
      let seen = submission.seen.flatMap { Recorded.Identity($0) }
      for event in recorded.reversed() {
        if event.identity == seen { break }
        if event.submission.recommendation == item { unseen.insert(event.identity) }
      }
    }
    events = unseen.isEmpty ? [] : recorded.filter { unseen.contains($0.identity) }
  }
}
