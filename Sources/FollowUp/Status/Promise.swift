/// A commitment on a day: its dates so far and its state.
package struct Promise: Sendable {
  package let commitment: Commitment
  /// First date and later moves, oldest first; empty when it is undated.
  package let dates: [Dated<Target>]
  package let state: Commitment.State
  /// The day on which it was made, moved or settled last, for R8 (A23); nothing when unknown.
  package let lastMove: Day?
  /// The days on which it was delivered (met or partly met), for a recurring promise (A18).
  package let deliveries: [Day]
  /// The day on which it stopped running, when it did and the day is known.
  package let settled: Day?

  package var isRunning: Bool { state == .open || state == .partlyMet }
}
