internal import Text

/// R5, *termijn voorbij*: a target date or the date of a commitment has passed.
package enum R5Overdue: Rule {
  package static let explanation = Explanation(
    "R5", Phrase("termijn voorbij", "overdue"),
    fires: Phrase(
      "De termijn van de maatregel of van een lopende toezegging is verstreken. Gereedgemeld werk telt niet als te laat, tenzij de Inspectie daarna anders oordeelde. Een datum die alleen als jaar bekend is, is pas na 31 december voorbij. Hoog na zes maanden.",
      "The date of the measure or of a running commitment has passed. Work reported complete is not late, unless the inspectorate judged otherwise afterwards. A date known by its year only has passed after 31 December. High after six months."
    ),
    ends: Phrase(
      "als het werk gereed is gemeld, de toezegging is nagekomen, of een nieuwe termijn is gezet",
      "when the work is reported complete, the commitment is met, or a new date is set"),
    settings: [.overdueHigh], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.openSeats.filter { $0.state != .toBeClosed }.compactMap { flag($0, situation) }
  }

  /// Something that is late, with its own clock.
  private struct Late {
    let due: Day
    let first: Day
    /// Nothing for the target.
    let promise: Promise?
    let grade: Grade

    var since: Day { grade.since ?? due }
  }

  /// One flag for all of them: the oldest day, the worst severity (A35).
  private static func flag(_ seat: Seat, _ situation: Situation) -> Flag? {
    let late = ([target(seat, situation)] + promises(seat, situation)).compactMap { $0 }
    guard let oldest = late.min(by: { $0.since < $1.since }),
      let severity = late.map(\.grade.severity).max()
    else { return nil }
    let worst = late.filter { $0.grade.severity == severity }
    let grade = Grade(
      severity, since: oldest.since, worseSince: worst.compactMap(\.grade.worseSince).min(),
      worsens: late.compactMap(\.grade.worsens).min())
    let finding = Finding.overdue(
      due: oldest.due, overdue: oldest.due.days(to: situation.asOf), first: oldest.first,
      sinceFirst: oldest.first.days(to: situation.asOf),
      promises: late.compactMap { $0.promise?.commitment.id })
    return situation.raise(
      finding, for: seat, grade.notBefore(seat.unresolvedSince),
      doubt: doubt(worst, grade, situation), limit: .overdueHigh)
  }

  /// The present target; reported complete silences it until the inspectorate says otherwise.
  private static func target(_ seat: Seat, _ situation: Situation) -> Late? {
    guard let last = seat.targets.last, let first = seat.targets.first else { return nil }
    var start = last.value.date.latest
    if let claim = seat.countingClaims.last, claim.value.value == .complete {
      guard let denied = denial(of: claim, seat) else { return nil }
      start = max(start, denied)
    }
    return late(last.value.date.latest, first, nil, from: start, situation)
  }

  /// The first judgement, on or after the report, that it is not so.
  private static func denial(of claim: Dated<Claim>, _ seat: Seat) -> Day? {
    guard let claimed = claim.day else { return nil }
    return seat.countingAssessments.first { assessment in
      guard let day = assessment.day, let rank = assessment.value.value.rank else { return false }
      return day >= claimed && rank < 3
    }?.day
  }

  private static func promises(_ seat: Seat, _ situation: Situation) -> [Late?] {
    situation.commitments.filter { $0.isRunning && DueRow.isOf(seat, $0, situation) }
      .map { promise in
        guard let due = promise.due, let first = promise.dates.first else { return nil }
        return late(due, first, promise, from: due, situation)
      }
  }

  private static func late(
    _ due: Day, _ first: Dated<Target>, _ promise: Promise?, from start: Day,
    _ situation: Situation
  ) -> Late? {
    let since = max(due.adding(days: 1), start)
    let high = max(since, due.past(situation.limits[.overdueHigh]))
    return Grade(on: situation.asOf, steps: [(since, .warn), (high, .high)]).map {
      Late(due: due, first: first.value.date.latest, promise: promise, grade: $0)
    }
  }

  /// A target is certain; that a promise was not kept rests on not finding it, in the letter that
  /// holds it or a later one (B3).
  private static func doubt(_ worst: [Late], _ grade: Grade, _ situation: Situation) -> Doubt {
    let promises = worst.compactMap(\.promise)
    guard promises.count == worst.count else { return .none }
    let made = promises.compactMap { $0.commitment.made?.earliest }.min()
    return situation.doubt(about: [.ministry], from: made, since: grade.since)
  }
}
