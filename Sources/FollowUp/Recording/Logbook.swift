package import Text

/// Everything that was recorded, newest first, with what each entry changed.
package struct Logbook: Sendable {
  package let entries: [LogEntry]

  /// The log of an item, or of the whole dossier; `recorded` stands in fold order.
  package init(
    of item: Recommendation.ID?, in recorded: [Recorded], over booked: Dossier
  ) {
    var reading = LogReading(booked)
    for group in Logbook.groups(recorded) where Logbook.bears(group, on: item) {
      reading.take(group, of: item)
    }
    entries = reading.finished()
  }

  /// What concerns no item can decide who was a member and which documents there were.
  private static func bears(_ group: [Recorded], on item: Recommendation.ID?) -> Bool {
    guard let item else { return true }
    return group.contains { one in
      one.submission.recommendation.map { $0 == item } ?? true
    }
  }

  /// What was recorded together stays together.
  private static func groups(_ recorded: [Recorded]) -> [[Recorded]] {
    var groups: [[Recorded]] = []
    for one in recorded {
      if let last = groups.last?.last, one.group != nil, last.group?.first == one.group?.first,
        last.identity.writer == one.identity.writer
      {
        groups[groups.count - 1].append(one)
      } else {
        groups.append([one])
      }
    }
    return groups
  }
}

/// One line of the log.
package struct LogEntry: Sendable {
  package let recorded: Recorded
  /// As the list of members had it then; nothing for somebody who was not in it.
  package let author: Member?
  package let before: Standing?
  package let after: Standing?
  /// Why it counts for nothing.
  package let refused: Phrase?
  /// A group of which the last event is missing.
  package let isUnfinished: Bool
  /// The event that took it back.
  package fileprivate(set) var takenBackBy: Event.ID?
  /// The event whose content stands instead of it.
  package fileprivate(set) var correctedBy: Event.ID?
  /// The event that confirmed it, when it is a proposal.
  package fileprivate(set) var confirmedBy: Event.ID?
  /// Decisions on the same matter of which neither author had seen the other, not settled since.
  package fileprivate(set) var concurrent: [Event.ID] = []

  /// By the name that the list of members had for them.
  package var authorName: String { author?.name ?? recorded.submission.author.member.text }

  /// Whether it stands: neither refused nor cut off nor taken back.
  package var counts: Bool { refused == nil && !isUnfinished && takenBackBy == nil }

  /// Whether the state of its item is another one since.
  package var changesState: Bool {
    counts && (before?.state != after?.state || before?.isUnanswered != after?.isUnanswered)
  }
}

/// Reads a journal from the beginning and keeps what the log tells.
private struct LogReading {
  private var fold: JournalFold
  private var entries: [LogEntry] = []
  private var places: [Event.ID: Int] = [:]

  init(_ booked: Dossier) { fold = JournalFold(booked) }

  mutating func take(_ group: [Recorded], of item: Recommendation.ID?) {
    let shown = group.filter { item == nil || $0.submission.recommendation == item }
    let before = shown.map { $0.submission.recommendation.flatMap(fold.standing) }
    let (refused, events) = (fold.refused.count, fold.events.count)
    fold.add(group, guardedBy: Guards.allowed)
    let reasons = fold.refused.dropFirst(refused)
    let isUnfinished =
      group.contains { $0.group != nil } && fold.events.count == events
      && reasons.isEmpty
    for (one, old) in zip(shown, before) {
      let reason = reasons.first { $0.recorded.identity == one.identity }?.reason
      add(one, from: old, refused: reason, isUnfinished: isUnfinished)
    }
  }

  private mutating func add(
    _ one: Recorded, from before: Standing?, refused: Phrase?, isUnfinished: Bool
  ) {
    places[one.id] = entries.count
    entries.append(
      LogEntry(
        recorded: one, author: fold.member(one.submission.author.member), before: before,
        after: one.submission.recommendation.flatMap(fold.standing), refused: refused,
        isUnfinished: isUnfinished))
    if refused == nil, !isUnfinished { mark(one) }
  }

  /// Marks the earlier entry that this one takes back, corrects or confirms.
  private mutating func mark(_ one: Recorded) {
    if let place = one.submission.correctionOf.flatMap({ places[$0] }) {
      entries[place].correctedBy = one.id
    }
    guard case .happening(let happening) = one.submission.content else { return }
    switch happening {
    case .void(let id): places[id].map { entries[$0].takenBackBy = one.id }
    case .confirmation(let id): places[id].map { entries[$0].confirmedBy = one.id }
    case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .addressee, .evidence, .note, .link, .unlink, .mapping, .proposal,
      .returned, .unknown:
      break
    }
  }

  /// Newest first; what took something back and was itself taken back leaves it standing.
  func finished() -> [LogEntry] {
    var entries = entries
    for place in entries.indices.reversed() where entries[place].takenBackBy != nil {
      switch entries[place].recorded.submission.content {
      case .happening(.void(let id)):
        if let other = places[id], entries[other].takenBackBy == entries[place].recorded.id {
          entries[other].takenBackBy = nil
        }
      case .happening(.confirmation(let id)):
        if let other = places[id], entries[other].confirmedBy == entries[place].recorded.id {
          entries[other].confirmedBy = nil
        }
      case .happening, .addition: break
      }
    }
    let counting = Set(entries.lazy.filter(\.counts).map(\.recorded.identity))
    let others = Concurrences(entries.map(\.recorded)) { counting.contains($0.identity) }.others
    for place in entries.indices {
      entries[place].concurrent = others[entries[place].recorded.id] ?? []
    }
    return entries.reversed()
  }
}
