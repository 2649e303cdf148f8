internal import Text

/// A store that keeps everything in memory: what `--dry-run` records into, and tests.
package struct MemoryStore: Store {
  private let booked: Dossier
  private let allowed: JournalFold.Guard
  private let writer: String
  private var kept: [Draft] = []
  package private(set) var fold: JournalFold
  package private(set) var recorded: [Recorded] = []

  /// An empty journal over `booked`; `writer` is 32 lower-case hexadecimal digits.
  package init(
    _ booked: Dossier, writer: String = String(repeating: "0", count: 32),
    guardedBy allowed: @escaping JournalFold.Guard = { _, _ in nil }
  ) {
    self.booked = booked
    self.writer = writer
    self.allowed = allowed
    fold = JournalFold(booked)
  }

  package var dossier: Dossier { fold.dossier }
  package var refused: [Refused] { fold.refused }
  package var heads: [JournalHead] { [] }

  package func newest(of recommendation: Recommendation.ID) -> Event.ID? {
    recorded.last { $0.submission.recommendation == recommendation }?.id
  }

  package mutating func append(_ submissions: [Submission], at moment: Moment) -> Saving {
    let unseen = Unseen(submissions, in: recorded)
    guard unseen.events.isEmpty else { return .stale(unseen.events) }
    if let unfit = submissions.lazy.compactMap(\.unfit).first {
      return .notSaved(Obstacle(.unfit, unfit.reason), draft: nil)
    }
    let own = recorded.count { $0.identity.writer == writer }
    let stamp = Stamp(
      writer: writer, number: own + 1, clock: (recorded.map(\.clock).max() ?? 0) + 1, at: moment)
    let events = stamp.events(submissions)
    if let reason = fold.refusal(of: events, guardedBy: allowed) {
      return .refused(reason, draft: nil)
    }
    recorded += events
    fold.add(events, guardedBy: allowed)
    return .saved(events)
  }

  package mutating func refresh() -> Changes { Changes([]) }

  package mutating func attach(fileAt path: String) throws(Obstacle) -> String {
    throw Obstacle(
      .unfit, Phrase("hier kan geen bestand bij", "no file can be attached here"))
  }

  package mutating func keep(_ draft: Draft) throws(Obstacle) -> String {
    kept.removeAll { $0.id == draft.id }
    kept.append(draft)
    return draft.id.text
  }

  package func drafts() -> [Draft] { kept.sorted { $0.at < $1.at } }

  package mutating func discard(_ draft: Draft.ID) throws(Obstacle) {
    kept.removeAll { $0.id == draft }
  }

  /// Takes in what another writer recorded elsewhere, in any order; what is there already is left.
  package mutating func take(_ others: [Recorded]) {
    let known = Set(recorded.map(\.identity))
    recorded += others.filter { !known.contains($0.identity) }
    recorded.sort(by: Recorded.precedes)
    fold = JournalFold.of(booked, recorded, guardedBy: allowed)
  }
}
