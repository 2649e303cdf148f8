package import JSON

/// What can be wrong with a journal: the record of what happened, which nobody edits.
package enum JournalProblem: Hashable, Sendable {
  /// A line that is no JSON that the store accepts.
  case line(JSONError.Reason)
  /// A line that does not end in a checksum.
  case noSum
  /// The checksum does not fit the line and what stands before it.
  case wrongSum
  /// Events are missing.
  case gap(expected: Int, found: Int)
  /// The same event once more.
  case repeated(Int)
  /// Two different events with one number.
  case conflicting(Int)
  /// An event of another writer.
  case foreign(writer: String)
  /// The last line is not complete.
  case unfinished(bytes: Int)
  /// Behind the last event that can be read stand events that cannot.
  case unreadableEnd
  /// The last line is complete but for its line feed, which the next saving adds.
  case noLineFeed
  /// The journal of this user is shorter than it was.
  case shorter(remembered: Int, found: Int)
  /// The journal of this user is not the one that this program wrote.
  case different(number: Int)
  /// What was remembered of the journal of this user cannot be read.
  case unreadableHead
  /// Made for a later program.
  case newerVersion(Int)
  /// A group of events of which the last is missing.
  case unfinishedGroup(first: Int)
  /// A file that does not belong in a journal.
  case stray

  package var severity: Fault.Severity {
    switch self {
    case .line, .noSum, .wrongSum, .gap, .repeated, .conflicting, .foreign,
      .unfinished, .unreadableEnd, .shorter,
      .different, .newerVersion:
      .fault
    case .noLineFeed, .unreadableHead, .unfinishedGroup, .stray: .note
    }
  }

  /// Whether it is about what is missing, and the event that was met is as it was written.
  var isGap: Bool {
    if case .gap = self { return true }
    return false
  }

  package var code: String {
    switch self {
    case .line: "journalLine"
    case .noSum: "noSum"
    case .wrongSum: "wrongSum"
    case .gap: "gap"
    case .repeated: "repeatedEvent"
    case .conflicting: "conflictingEvents"
    case .foreign: "foreignEvent"
    case .unfinished: "unfinishedLine"
    case .unreadableEnd: "unreadableEnd"
    case .noLineFeed: "noLineFeed"
    case .shorter: "journalShorter"
    case .different: "journalDifferent"
    case .unreadableHead: "unreadableHead"
    case .newerVersion: "newerJournal"
    case .unfinishedGroup: "unfinishedGroup"
    case .stray: "strayInJournal"
    }
  }
}
