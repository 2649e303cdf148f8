/// What a rule sees: one item on one day, with everything that counts on that day in order.
///
/// Corrections are applied, retracted and later events are gone, early positions that do not count
/// are left out (A1–A6, A15). A rule reads this and nothing else.
package struct Situation: Sendable {
  package let item: Recommendation
  package let asOf: Day
  package let limits: Limits
  /// The day of issue as far as it is known; nothing when it is unknown (D1).
  package let issued: PartialDate?
  /// Acting addressees (lead, contributing); one nameless seat when there is none.
  package let seats: [Seat]
  /// The overall state (1.5).
  package let state: State
  package let line: Line
  /// Letters booked as the response to this item's report, oldest first, up to the day.
  package let responses: [Response]
  package let commitments: [Promise]
  /// Notes and other events of the item as a whole.
  package let notes: [Dated<Bool>]
  /// Evidence on any event that counts.
  package let evidence: [Dated<Evidence>]
  package let acknowledgements: [Dated<Acknowledgement>]
  /// Events that were written down as having happened on a later day (A10).
  package let future: [Event]
  /// Every event of the item up to the day, corrections applied, for rules about order (D3).
  package let events: [Event]
  /// Where silence could have been broken unseen.
  package let library: Library

  /// The last day on which it can have been issued: the anchor of terms and ages.
  package var issuedDay: Day? { issued?.latest }
}

/// One addressee of an item, with its own rows of what happened.
///
/// Events that name no party stand in the rows of every seat.
package struct Seat: Sendable {
  package let party: Party.ID?
  package let name: String
  package let partyKind: Party.Kind?
  package let role: Addressee.Role
  package let official: String?
  /// Whether an answer of its own is expected (A19).
  package let isExpected: Bool
  /// How many parties it stands for: a group's stored number, otherwise 1.
  package let count: Int
  package let positions: [Dated<Position>]
  package let claims: [Dated<Claim>]
  package let assessments: [Dated<Assessment>]
  package let targets: [Dated<Target>]
  package let extensions: [Dated<TermExtension>]
  package let closures: [Dated<Closure>]
  package let reopenings: [Dated<String?>]
  package let state: State
}

/// A happening with the day from which it counts.
package struct Dated<Value: Sendable>: Sendable {
  package let event: Event.ID
  /// The last day on which it can have happened, or an earlier day of recording (A1); nothing
  /// when unknown: then it comes before the dated ones.
  package let day: Day?
  package let date: PartialDate?
  /// The day on which it became known (B5).
  package let known: Day?
  /// Whether it was booked from a document instead of entered by a member.
  package let isBooked: Bool
  package let speaker: Party.ID?
  package let party: Party.ID?
  package let source: Source?
  package let value: Value

  package init(
    event: Event.ID, day: Day?, date: PartialDate?, known: Day?, isBooked: Bool,
    speaker: Party.ID? = nil, party: Party.ID? = nil, source: Source? = nil, value: Value
  ) {
    self.event = event
    self.day = day
    self.date = date
    self.known = known
    self.isBooked = isBooked
    self.speaker = speaker
    self.party = party
    self.source = source
    self.value = value
  }
}

package struct Target: Hashable, Sendable {
  package let date: PartialDate
  package let reason: String?
}

package struct TermExtension: Hashable, Sendable {
  package let months: Int
  package let reason: String?
}

package struct Acknowledgement: Hashable, Sendable {
  package let code: String
  package let until: Day
  package let reason: String?
}

/// A commitment on a day: its dates so far and its state.
package struct Promise: Sendable {
  package let commitment: Commitment
  /// First date and later moves, oldest first; empty when it is undated.
  package let dates: [Dated<Target>]
  package let state: Commitment.State
  /// The day of its last move, for R8.
  package let lastMove: Day?
  /// The day on which it stopped running, when it did.
  package let settled: Day?

  package var isRunning: Bool { state == .open || state == .partlyMet }
}

/// The line of an item: what it repeats or supersedes, and what repeats or supersedes it (A25).
package struct Line: Sendable {
  package let ancestors: [Recommendation.ID]
  package let descendants: [Recommendation.ID]
  /// Distinct reports of the line that count, the item's own included.
  package let reports: [Report.ID]
  /// The oldest of its ancestors that count and itself (B18).
  package let oldest: Recommendation.ID
  package let openSince: PartialDate?
  /// Whether it repeats or supersedes an earlier item.
  package let repeatsEarlier: Bool
  /// Whether a later item of the same body, not withdrawn, repeats it (A43, C7).
  package let repeatedBy: Recommendation.ID?
  /// Whether every link on the way is inferred.
  package let isInferredOnly: Bool
  /// Earlier items that stood closed as G1, G2 or G5 the day before the item was issued (A27).
  package let closedBefore: [(item: Recommendation.ID, on: Day)]
  /// The successor of a superseded item that is on the list and not withdrawn (A26).
  package let successor: Recommendation.ID?
}
