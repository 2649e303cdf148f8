/// Something that deserves the eye (*attendering*): computed, never stored.
///
/// It holds days, the limit and its source; the sentence is made when it is shown.
package struct Flag: Sendable {
  package let item: Recommendation.ID
  /// The addressee; nothing when it is of the item as a whole, or of several addressees.
  package let party: Party.ID?
  package let finding: Finding
  package let severity: Severity
  /// The first day of the unbroken run; nothing when unknown (A30).
  package let since: Day?
  /// From when it has had its present severity.
  package let worseSince: Day?
  /// The day on which time alone will raise the severity.
  package let worsens: Day?
  /// The day of the dossier on which it was found.
  package let asOf: Day
  /// Where what was not found may stand unread.
  package let doubt: Doubt
  /// The limit that was passed, with its source.
  package let limit: Limit?
  /// "n van m" addressees, when there are more.
  package let share: Share?
  /// Whether somebody took note of it until a day that has not passed (A32).
  package let acknowledged: Acknowledgement?

  package struct Share: Hashable, Sendable {
    package let count: Int
    package let of: Int
  }

  package var isCertain: Bool { doubt.isNone }
  /// What makes two flags the same (A31).
  package var code: FlagCode { finding.code }
  /// Days since it began.
  package var days: Int? { since?.days(to: asOf) }
}
