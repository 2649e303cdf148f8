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

  private struct Late {
    let due: Day
    let since: Day
    let first: Day
    let commitment: Commitment.ID?
  }

  private static func flag(_ seat: Seat, _ situation: Situation) -> Flag? {
    let late = ([target(seat, situation)] + promises(seat, situation)).compactMap { $0 }
      .filter { $0.since <= situation.asOf }
    guard let oldest = late.min(by: { $0.since < $1.since }) else { return nil }
    let high = oldest.due.past(situation.limits[.overdueHigh])
    let steps = [(oldest.since, Severity.warn), (max(high, oldest.since), Severity.high)]
    guard let grade = Grade(on: situation.asOf, steps: steps) else { return nil }
    let finding = Finding.overdue(
      due: oldest.due, overdue: oldest.due.days(to: situation.asOf), first: oldest.first,
      sinceFirst: oldest.first.days(to: situation.asOf), promises: late.compactMap(\.commitment))
    return situation.raise(
      finding, for: seat, grade, doubt: doubt(late, grade, situation), limit: .overdueHigh)
  }

  /// The present target; reported complete silences it until the inspectorate says otherwise.
  private static func target(_ seat: Seat, _ situation: Situation) -> Late? {
    guard let last = seat.targets.last, let first = seat.targets.first else { return nil }
    let due = last.value.date.latest
    var since = due.adding(days: 1)
    if let claim = seat.countingClaims.last, claim.value.value == .complete {
      let denied = seat.countingAssessments.first { assessment in
        guard let rank = assessment.value.value.rank, rank < 3 else { return false }
        return claim.day.flatMap { claimed in assessment.day.map { $0 >= claimed } } ?? false
      }
      guard let day = denied?.day else { return nil }
      since = max(since, day)
    }
    return Late(due: due, since: since, first: first.value.date.latest, commitment: nil)
  }

  private static func promises(_ seat: Seat, _ situation: Situation) -> [Late?] {
    situation.commitments.filter { $0.isRunning && DueRow.isOf(seat, $0, situation) }.map {
      promise in
      promise.due.map { due in
        let first = promise.dates.first?.value.date.latest ?? due
        return Late(
          due: due, since: due.adding(days: 1), first: first, commitment: promise.commitment.id)
      }
    }
  }

  /// A target is certain; that a promise was not kept rests on not finding it (B3).
  private static func doubt(_ late: [Late], _ grade: Grade, _ situation: Situation) -> Doubt {
    guard late.allSatisfy({ $0.commitment != nil }), let oldest = late.map(\.due).min() else {
      return .none
    }
    return situation.doubt(about: [.ministry], from: oldest, since: grade.since)
  }
}
