internal import Text

/// R9, *niet getoetst*: a report of progress waits for the inspectorate to look.
package enum R9NotVerified: Rule {
  package static let explanation = Explanation(
    "R9", Phrase("niet getoetst", "not verified"),
    fires: Phrase(
      "Een melding ‘grotendeels gereed’ of ‘gereedgemeld’ is nieuwer dan het laatste oordeel en wacht langer dan zestig dagen op toetsing. Bij een punt dat volgens de Inspectie niet is opgelost telt elke nieuwe melding. De klok loopt vanaf de oudste melding die nog wacht.",
      "A report “largely done” or “complete” is newer than the last judgement and waits for more than sixty days to be verified. For an item that the inspectorate judged not resolved every new report counts. The clock runs from the oldest report that still waits."
    ),
    ends: Phrase(
      "als de Inspectie de melding toetst", "when the inspectorate verifies the report"),
    settings: [.verificationTerm, .verificationHigh], turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.openSeats.compactMap { seat in
      guard let claimed = oldestWaiting(seat) else { return nil }
      let start = situation.fromIssue(max(claimed, seat.reopened ?? claimed))
      let steps = [
        (start.past(situation.limits[.verificationTerm]), Severity.warn),
        (start.past(situation.limits[.verificationHigh]), Severity.high),
      ]
      guard let grade = Grade(on: situation.asOf, steps: steps) else { return nil }
      return situation.raise(
        .claimNotVerified(claimed: claimed, waiting: start.days(to: situation.asOf)), for: seat,
        grade, doubt: situation.doubt(about: [.inspectorate], from: start, since: grade.since),
        limit: .verificationTerm)
    }
  }

  /// The oldest report that no judgement followed (A13); a later lower one ends the row.
  private static func oldestWaiting(_ seat: Seat) -> Day? {
    let assessed = seat.countingAssessments.last { $0.value.value != .unable }?.day
    var oldest: Day?
    for claim in seat.claims {
      guard let day = claim.day, assessed.map({ day > $0 }) ?? true else { continue }
      let isWaiting =
        seat.state == .notResolved || claim.value.value == .largely
        || claim.value.value == .complete
      oldest = isWaiting ? oldest ?? day : nil
    }
    return oldest
  }
}
