/// What a rule sees: one item on one day, with everything that counts on that day in order.
///
/// Corrections are applied, retracted and later events are gone, early positions that do not count
/// are left out (A1–A6, A15). A rule reads this and nothing else.
package struct Situation: Sendable {
  package let item: Recommendation
  package let asOf: Day
  package let limits: Limits
  /// The date of issue as far as it is known; nothing when it is unknown (D1).
  package let issued: PartialDate?
  /// The document of the report that the item comes from: R12a and R12f rest on it (B2, B3).
  package let reportDocument: Document?
  /// Acting addressees (lead, contributing); one nameless seat when there is none, none when the
  /// item is a parent.
  package let seats: [Seat]
  /// The items that are parts of this one and on the list; a parent has no R and C flags (A8).
  package let parts: [Recommendation.ID]
  /// The overall state (1.5).
  package let state: State
  package let line: Line
  /// Letters booked as the response to this item's report, oldest first, up to the day.
  package let responses: [Response]
  package let commitments: [Promise]
  /// Notes; true when the note holds a promise.
  package let notes: [Dated<Bool>]
  /// Evidence on any event that counts, in the order of the events.
  package let evidence: [Dated<Evidence>]
  package let acknowledgements: [Dated<Acknowledgement>]
  /// Events that were written down as having happened on a later day (A10).
  package let future: [Event]
  /// Every event of the item that counts on the day or is early, corrections applied, for rules
  /// about order (D3): early positions and idle reopenings are among them.
  package let events: [Event]
  /// Other items of the same body with the same number, part label and an addressee in common,
  /// parents and parts left out (A29, D4).
  package let namesakes: [Recommendation.ID]
  /// Where silence could have been broken unseen.
  package let library: Library

  /// The last day on which it can have been issued: the anchor of terms and ages.
  package var issuedDay: Day? { issued?.latest }

  /// Whether a response to the report is booked while no acting addressee has a position on this
  /// item (A20): what R4 speaks of, and what silences R1.
  package var isUnanswered: Bool {
    !responses.isEmpty && seats.allSatisfy { $0.positions.isEmpty } && !seats.isEmpty
  }

  package var isParent: Bool { !parts.isEmpty }
}
