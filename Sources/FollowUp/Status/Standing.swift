/// An item on a day, as a list row needs it: cheap, without flags.
package struct Standing: Sendable {
  /// The item's place in `dossier.recommendations`.
  package let index: Int
  package let state: State
  /// A response to the report exists, but not to this item (O1 with R4).
  package let isUnanswered: Bool
  package let atMove: AtMove
  /// Nothing when no response is booked at all.
  package let answer: Answer?
  /// How many reports of the line count (column *Keer*).
  package let times: Int
  /// Since when the oldest of the line is open; nothing when unknown.
  package let openSince: Day?
  /// The number of the chain, from 1 (titled ones first); nothing when it stands alone.
  package let chain: Int?
  /// The first day on which an acting addressee had a position on it.
  package let answered: Day?
  /// The day until which an answer is on time (A12): the latest of the open acting addressees.
  package let responseDue: Day?
}

/// Which knowledge a replay uses.
package enum Replay: Hashable, Sendable {
  /// Everything known today about that day (*zoals het was*).
  case asItWas
  /// Only what was known on the given day (*zoals toen bekend*).
  case asKnown(on: Day)
}

/// A dossier on a reference day: the states of every item, and flags when asked for.
package struct Board: Sendable {
  package let dossier: Dossier
  package let day: Day
  package let replay: Replay
  /// In the order of `dossier.recommendations`; nothing for what is not on the list that day.
  package let standings: [Standing?]

  package init(_ dossier: Dossier, on day: Day, replay: Replay = .asItWas) {
    self.dossier = dossier
    self.day = day
    self.replay = replay
    self.standings = dossier.recommendations.map { _ in nil }
  }

  /// What the rules see of an item; nothing when it is not on the list that day.
  package func situation(at index: Int) -> Situation? { nil }

  /// Every flag of an item, most telling first; costs one run of the rules.
  package func flags(at index: Int) -> [Flag] { [] }
}
