internal import FollowUp
internal import Text

/// A journal together with the dossier that follows from it.
struct FoldedJournal {
  var journal: Journal
  private(set) var fold: JournalFold
  private let booked: Dossier
  private let allowed: JournalFold.Guard
  /// How much of the journal is in the fold.
  private var folded: (count: Int, generation: Int)

  init(_ booked: Dossier, _ journal: Journal, guardedBy allowed: @escaping JournalFold.Guard) {
    self.booked = booked
    self.allowed = allowed
    self.journal = journal
    fold = JournalFold.of(booked, journal.recorded, guardedBy: allowed)
    folded = (journal.recorded.count, journal.generation)
  }

  /// Why these may not be added to what is folded; nothing when they may.
  func refusal(of events: [Recorded]) -> Phrase? { fold.refusal(of: events, guardedBy: allowed) }

  /// Folds what came into the journal since the last time.
  mutating func foldAgain() {
    let (count, generation) = folded
    guard count != journal.recorded.count || generation != journal.generation else { return }
    let more = Array(journal.recorded[min(count, journal.recorded.count)...])
    if generation == journal.generation, more.allSatisfy({ $0.group.map { $0.isIn(more) } ?? true })
    {
      fold.add(more, guardedBy: allowed)
    } else {
      fold = JournalFold.of(booked, journal.recorded, guardedBy: allowed)
    }
    folded = (journal.recorded.count, journal.generation)
  }
}

extension Recorded.Group {
  /// Whether its first event is among these.
  fileprivate func isIn(_ events: [Recorded]) -> Bool {
    events.contains { $0.group?.first == first && $0.identity.number == first }
  }
}
