/// What was recorded, by its identity: to say of an entry which other one it is about.
package struct Entries: Sendable {
  private let submissions: [Event.ID: Submission]

  package init(_ recorded: [Recorded]) {
    submissions = Dictionary(recorded.map { ($0.id, $0.submission) }) { first, _ in first }
  }

  package subscript(id: Event.ID) -> Submission? { submissions[id] }
}

extension Event.ID {
  /// The first digits of the writer with the number: enough to name an event on one line.
  package var short: String {
    let parts = text.split(separator: ":")
    guard parts.count == 2, parts[0].count == 32 else { return text }
    return "\(parts[0].prefix(8)):\(parts[1])"
  }
}
