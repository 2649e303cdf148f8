internal import Text

/// R13, *geen resultaat* or *effect onbekend*: answered long ago, and not resolved.
package enum R13NoResult: Rule {
  package static let explanation = Explanation(
    "R13", Phrase("geen resultaat", "no result"),
    fires: Phrase(
      "Het punt is meer dan twaalf maanden geleden overgenomen of ter kennis genomen. Bevestigd: de Inspectie oordeelde sindsdien dat het deels is opgelost of op koers ligt. Onbekend: er is sindsdien geen oordeel gevonden. Een gestaakte maatregel telt na zestig dagen. Bij ‘niet opgelost’ zegt de stand het zelf. Onbekend blijft stil als een later rapport het punt herhaalt.",
      "The item was accepted or noted more than twelve months ago. Confirmed: since then the inspectorate judged it partly resolved or on course. Unknown: no judgement since was found. A stopped measure counts after sixty days. For “not resolved” the state says it. Unknown is silent when a later report repeats the item."
    ),
    ends: Phrase(
      "als de Inspectie oordeelt dat het probleem grotendeels of geheel weg is",
      "when the inspectorate judges the problem largely or wholly gone"),
    settings: [.resultTerm, .stoppedTerm], turn: .both)

  package static func flags(in situation: Situation) -> [Flag] {
    let states: Set<State> = [.toBeAssessed, .onCourse, .partlyResolved]
    return situation.openSeats.filter { states.contains($0.state) }.compactMap { seat in
      stopped(seat, situation) ?? answered(seat, situation)
    }
  }

  private static func answered(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard let first = firstAccepting(seat), let day = first.day else { return nil }
    let start = situation.fromIssue(max(day, seat.reopened ?? day))
    let term = start.past(situation.limits[.resultTerm])
    guard term <= situation.asOf else { return nil }
    let rows = seat.countingAssessments.filter { $0.value.value != .unable }
    let last = rows.last { $0.day.map { $0 >= start } ?? false }
    guard let last, let assessed = last.day else {
      return unknown(seat, start, term, first, situation)
    }
    guard [.partly, .intent].contains(last.value.value) else { return nil }
    let since = max(term, interruption(before: last, rows) ?? term)
    return situation.raise(
      .noResult(answered: start, assessed: assessed), for: seat, Grade(.warn, since: since),
      limit: .resultTerm)
  }

  /// The day of the last judgement, when the one before it had silenced the rule.
  private static func interruption(
    before last: Dated<Assessment>, _ rows: [Dated<Assessment>]
  ) -> Day? {
    guard let index = rows.lastIndex(where: { $0.event == last.event }), index > 0 else {
      return nil
    }
    switch rows[index - 1].value.value {
    case .notResolved, .largely, .resolved, .resolvedOther: return last.day
    case .partly, .intent, .unable: return nil
    }
  }

  private static func unknown(
    _ seat: Seat, _ start: Day, _ term: Day, _ position: Dated<Position>, _ situation: Situation
  ) -> Flag? {
    guard situation.line.repeatedBy == nil, seat.positions.last?.value.value != .unclassified else {
      return nil
    }
    return situation.raise(
      .effectUnknown(answered: start, months: start.wholeMonths(to: situation.asOf)), for: seat,
      Grade(.warn, since: term),
      doubt: situation.doubt(
        about: [.inspectorate], from: start, since: term, answer: position.source),
      limit: .resultTerm)
  }

  private static func stopped(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard let claim = seat.countingClaims.last, claim.value.value == .stopped, let day = claim.day,
      seat.positions.last?.value.isAccepting == true, !isDone(seat, since: day)
    else { return nil }
    let since = day.past(situation.limits[.stoppedTerm])
    guard since <= situation.asOf else { return nil }
    return situation.raise(
      .stopped(on: day), for: seat, Grade(.high, since: since), limit: .stoppedTerm)
  }

  /// Judged largely resolved or better on or after the day (A22).
  private static func isDone(_ seat: Seat, since day: Day) -> Bool {
    seat.countingAssessments.contains { assessment in
      (assessment.value.value.rank ?? 0) >= 2 && (assessment.day.map { $0 >= day } ?? false)
    }
  }

  /// The first of the uninterrupted row of accepting positions that ends it all (A14): rejected
  /// breaks it, unclassified is passed over (B6).
  private static func firstAccepting(_ seat: Seat) -> Dated<Position>? {
    let read = seat.positions.filter { $0.value.value != .unclassified }
    return read.reversed().prefix(while: \.value.isAccepting).last
  }
}
