internal import Text

/// R7, *oordeel wijkt af*: what the ministry reports and what the inspectorate judged differ.
package enum R7Gap: Rule {
  package static let explanation = Explanation(
    "R7", Phrase("oordeel wijkt af", "judgement differs"),
    fires: Phrase(
      "De laatste melding van het ministerie en het laatste oordeel van de Inspectie liggen twee treden of meer uiteen, zoals ‘grotendeels gereed’ tegenover ‘niet opgelost’. Hoog als het oordeel van na de melding is; anders is de melding nieuwer en vraagt zij een nieuw oordeel.",
      "The ministry's last report and the inspectorate's last judgement are two steps or more apart, such as “largely done” against “not resolved”. High when the judgement came after the report; otherwise the report is newer and asks for a new judgement."
    ),
    ends: Phrase(
      "als melding en oordeel dichter bij elkaar liggen",
      "when report and judgement come closer together"),
    settings: [.gap], turn: .both)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.openSeats.compactMap { seat in
      guard let pair = pair(seat, until: nil), let severity = severity(pair, situation.limits)
      else { return nil }
      let days = run(seat, severity, situation)
      return situation.raise(
        .gap(
          claim: pair.claim.value.value, claimed: pair.claim.day,
          assessment: pair.assessment.value.value, assessed: pair.assessment.day,
          isConfirmed: pair.isConfirmed), for: seat,
        Grade(severity, since: days.since, worseSince: days.worse),
        limit: severity == .info ? nil : .gap)
    }
  }

  private struct Pair {
    let claim: Dated<Claim>
    let assessment: Dated<Assessment>
    let ranks: (claim: Int, assessment: Int)

    /// Whether the judgement came on or after the report (A21).
    var isConfirmed: Bool {
      guard let claimed = claim.day, let assessed = assessment.day else { return false }
      return assessed >= claimed
    }
  }

  /// The last report and the last judgement of those known up to `day`.
  private static func pair(_ seat: Seat, until day: Day?) -> Pair? {
    let isIn: (Day?) -> Bool = { known in
      day.map { limit in known.map { $0 <= limit } ?? true } ?? true
    }
    let claim = seat.countingClaims.last { isIn($0.day) }
    let assessment = seat.countingAssessments.last { isIn($0.day) && $0.value.value != .unable }
    guard let claim, let assessment, let claimed = claim.value.value.rank,
      let assessed = assessment.value.value.rank
    else { return nil }
    return Pair(claim: claim, assessment: assessment, ranks: (claimed, assessed))
  }

  private static func severity(_ pair: Pair, _ limits: Limits) -> Severity? {
    let gap = pair.ranks.claim - pair.ranks.assessment
    if gap >= limits[.gap].value { return pair.isConfirmed ? .high : .warn }
    return gap == 0 || gap == -1 ? nil : .info
  }

  /// Walks back over the days on which something was said, to where the run began.
  private static func run(
    _ seat: Seat, _ severity: Severity, _ situation: Situation
  ) -> (since: Day?, worse: Day?) {
    let days = (seat.countingClaims.map(\.day) + seat.countingAssessments.map(\.day))
      .compactMap { $0 }.withoutRepeats.sorted(by: >)
    var since: Day?
    var worse: Day?
    var isWorse = true
    for day in days {
      guard let pair = pair(seat, until: day), let then = self.severity(pair, situation.limits)
      else { break }
      since = day
      isWorse = isWorse && then == severity
      if isWorse { worse = day }
    }
    return (since, worse)
  }
}
