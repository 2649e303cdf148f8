package import Text

/// What would follow if something were recorded: nothing is written.
///
/// Every way to record looks here first: the commands, and the forms while somebody types.
package struct Trial: Sendable {
  /// What would be handed in to the store: what was meant, as a proposal where a second person is
  /// needed.
  package let submissions: [Submission]
  package let before: JournalFold
  package let after: JournalFold
  /// What would not count, with the reason.
  package let refused: [Refused]
  /// What cannot be written down as it was typed; nothing when all of it can.
  package let unfit: Refusal.Unfit?

  /// `moment` is when it would be recorded.
  package init(_ submissions: [Submission], after fold: JournalFold, at moment: Moment) {
    // A writer that no store has: the numbers are thrown away with the trial.
    let stamp = Stamp(
      writer: String(repeating: "f", count: 32), number: 1, clock: .max - submissions.count,
      at: moment)
    let submissions = submissions.map { $0.proposedWhereNeeded(after: fold, at: moment) }
    var after = fold
    after.add(stamp.events(submissions), guardedBy: Guards.allowed)
    self.submissions = submissions
    self.before = fold
    self.after = after
    refused = Array(after.refused.dropFirst(fold.refused.count))
    unfit = submissions.lazy.compactMap(\.unfit).first
  }

  /// Why it may not or cannot be recorded; nothing when it can.
  package var refusal: Phrase? {
    refused.first?.reason ?? unfit.map { Refusal.unfit($0).sentence }
  }

  /// What is missing, when that is why it may not be recorded.
  package var lack: Refusal.Lack? {
    guard let one = refused.first?.recorded,
      case .lacks(let lack) = Guards.refusal(of: one, after: before)
    else { return nil }
    return lack
  }

  /// What changes on a day for the items that it concerns and for every other that moves.
  package func consequences(on day: Day) -> [Consequence] {
    Consequence.all(
      from: Board(before.dossier, on: day), to: Board(after.dossier, on: day),
      touching: Set(touched))
  }

  private var touched: [Recommendation.ID] {
    after.events.dropFirst(before.events.count).map(\.recommendation)
  }
}

extension Submission {
  /// What counts only when a second person confirms it is handed in as a proposal.
  fileprivate func proposedWhereNeeded(after fold: JournalFold, at moment: Moment) -> Submission {
    guard case .happening(let happening) = content,
      Guards.needsSecondPerson(self, after: fold, at: moment)
    else { return self }
    return saying(.happening(.proposal(happening)))
  }
}

/// What recording something changes for one item on a day.
package struct Consequence: Sendable {
  package let item: Recommendation
  /// Nothing when it was not on the list.
  package let before: Standing?
  package let after: Standing?
  package let appearing: [Flag]
  package let disappearing: [Flag]
  /// Still there, and with other severity or parts.
  package let changing: [Flag]

  package var isNothing: Bool {
    before?.state == after?.state && before?.isUnanswered == after?.isUnanswered
      && appearing.isEmpty && disappearing.isEmpty && changing.isEmpty
  }

  static func all(
    from before: Board, to after: Board, touching items: Set<Recommendation.ID>
  ) -> [Consequence] {
    after.dossier.recommendations.enumerated().compactMap { place, item in
      let row = before.dossier.index(of: item.id)
      let (old, new) = (row.flatMap { before.standings[$0] }, after.standings[place])
      let moved = old?.state != new?.state || old?.isUnanswered != new?.isUnanswered
      guard items.contains(item.id) || moved else { return nil }
      return Consequence(
        item, from: old, to: new, flags: row.map(before.flags) ?? [], after.flags(at: place))
    }
  }

  private init(
    _ item: Recommendation, from before: Standing?, to after: Standing?, flags old: [Flag],
    _ new: [Flag]
  ) {
    (self.item, self.before, self.after) = (item, before, after)
    let (was, now) = (Set(old.map(\.code)), Set(new.map(\.code)))
    appearing = new.filter { !was.contains($0.code) }
    disappearing = old.filter { !now.contains($0.code) }
    changing = new.filter { flag in
      old.contains {
        $0.code == flag.code
          && ($0.severity != flag.severity || $0.finding.label != flag.finding.label)
      }
    }
  }
}
