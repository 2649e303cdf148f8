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
