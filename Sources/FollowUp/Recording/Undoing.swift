package import Text

/// Taking back what somebody recorded last, and putting it back again: entries of their own, so that
/// both survive a restart.
package struct Undoing: Sendable {
  /// What would be taken back, newest first: everything that was recorded in one go.
  package let entries: [Recorded]
  /// What goes or comes back: the first of what was recorded in one go.
  private let subject: Recorded
  /// Whether it puts back.
  private let isAgain: Bool

  private init(_ entries: [Recorded], in recorded: [Recorded], or one: Recorded) {
    self.entries = entries
    let taken = Set(entries.compactMap(\.takenBack))
    let original = taken.isEmpty ? nil : recorded.first { taken.contains($0.id) }
    (subject, isAgain) = (original ?? entries.last ?? one, original != nil)
  }

  /// The last entry of `member` that still counts and takes nothing back, with what was recorded
  /// together with it; nothing when there is none. `recorded` stands in fold order.
  package static func last(
    of member: Member.ID, in recorded: [Recorded], _ fold: JournalFold
  ) -> Undoing? {
    let standing = Counted(fold)
    let last = recorded.last { one in
      one.submission.author.member == member && !one.takesBack && standing.counts(one)
    }
    return last.map { of($0, in: recorded, standing) }
  }

  /// The taking back that `member` did last, when they recorded nothing since; taking that back
  /// puts back what stood there.
  package static func again(
    of member: Member.ID, in recorded: [Recorded], _ fold: JournalFold
  ) -> Undoing? {
    let standing = Counted(fold)
    let undone = Set(recorded.lazy.filter(\.takesBack).map(\.id))
    let isRedo = { (one: Recorded) in one.takenBack.map { undone.contains($0) } ?? false }
    let own = recorded.last { one in
      one.submission.author.member == member && standing.counts(one) && !isRedo(one)
    }
    guard let own, own.takesBack else { return nil }
    return of(own, in: recorded, standing)
  }

  /// Only `one`, whatever was recorded together with it.
  package static func alone(_ one: Recorded, in recorded: [Recorded]) -> Undoing {
    Undoing([one], in: recorded, or: one)
  }

  /// What was recorded in one go with `one` and still counts.
  package static func together(
    with one: Recorded, in recorded: [Recorded], _ fold: JournalFold
  ) -> Undoing {
    of(one, in: recorded, Counted(fold))
  }

  private static func of(
    _ one: Recorded, in recorded: [Recorded], _ standing: Counted
  ) -> Undoing {
    guard let group = one.group else { return Undoing([one], in: recorded, or: one) }
    let rest = recorded.filter { other in
      other.group?.first == group.first && other.identity.writer == one.identity.writer
        && standing.counts(other)
    }
    return Undoing(rest.isEmpty ? [one] : rest.reversed(), in: recorded, or: one)
  }

  /// What has to be recorded; `newest` tells the newest entry of an item that was seen.
  package func submissions(
    by author: Author, on day: Day, newest: (Recommendation.ID) -> Event.ID?
  ) -> [Submission] {
    entries.map { one in
      let item = one.submission.recommendation
      return Submission(
        .happening(.void(one.id)), by: author, on: item, seen: item.flatMap(newest),
        date: PartialDate(day))
    }
  }

  /// What is asked before it is done, without what the keys mean: `Ongedaan maken: ‘Melding: in
  /// uitvoering’ bij R2025-3 van 24-06-2025 14:32.`
  package var question: Phrase {
    let (what, at) = (subject.submission.phrase, subject.at)
    let item = subject.submission.recommendation?.text ?? subject.id.short
    let time = "\(at.day.figures) \(at.timeOfDay)"
    guard entries.count > 1 else {
      return Phrase(
        "\(verb.dutch): ‘\(what.dutch)’ bij \(item) van \(time).",
        "\(verb(.english)): ‘\(what(.english))’ on \(item) of \(time).")
    }
    return Phrase(
      "\(verb.dutch): \(entries.count) vermeldingen van \(time), waaronder ‘\(what.dutch)’ "
        + "bij \(item).",
      "\(verb(.english)): \(entries.count) entries of \(time), among them ‘\(what(.english))’ "
        + "on \(item).")
  }

  private var verb: Phrase {
    isAgain ? Phrase("Opnieuw", "Redo") : Phrase("Ongedaan maken", "Undo")
  }
}

extension Recorded {
  /// Whether it takes an earlier entry back.
  fileprivate var takesBack: Bool { takenBack != nil }

  /// The entry that it takes back.
  fileprivate var takenBack: Event.ID? {
    guard case .happening(.void(let id)) = submission.content else { return nil }
    return id
  }
}

/// Which entries count: neither refused nor cut off nor taken back.
private struct Counted {
  private let fold: JournalFold
  private let refused: Set<Recorded.Identity>

  init(_ fold: JournalFold) {
    self.fold = fold
    refused = Set(fold.refused.map(\.recorded.identity))
  }

  func counts(_ one: Recorded) -> Bool {
    guard !refused.contains(one.identity) else { return false }
    guard let item = one.submission.recommendation else { return fold.isStanding(one.id) }
    return fold.event(one.id, of: item) != nil && !fold.retracted(of: item).contains(one.id)
  }
}
