/// A happening with the day from which it counts.
package struct Dated<Value: Sendable>: Sendable {
  /// The event that it comes from; for a corrected one the event that was corrected (A5).
  package let event: Event.ID
  /// The last day on which it can have happened, or an earlier day of recording (A1); nothing
  /// when unknown: then it comes before the dated ones.
  package let day: Day?
  package let date: PartialDate?
  /// The day on which it became known (B5); nothing when that is unknown.
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
