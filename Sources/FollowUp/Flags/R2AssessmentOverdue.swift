internal import Text

/// R2, *niet beoordeeld*: an answer waits for the judgement of the inspectorate.
package enum R2AssessmentOverdue: Rule {
  package static let explanation = Explanation(
    "R2", Phrase("niet beoordeeld", "not assessed"),
    fires: Phrase(
      "Een antwoord wacht langer dan zestig dagen op een oordeel van de Inspectie. De klok loopt vanaf het oudste antwoord dat nog wacht; een herhaald standpunt begint niet opnieuw. Ook als een opgelost punt na zestig dagen niet is afgesloten, en als na ‘niet te beoordelen’ honderdtachtig dagen niets volgt. Stil als een later rapport het punt herhaalt: dat is een oordeel.",
      "An answer waits for more than sixty days for a judgement of the inspectorate. The clock runs from the oldest answer that still waits; a position said again does not restart it. Also when a resolved item is not closed after sixty days, and when nothing follows “cannot be assessed” for a hundred and eighty days. Silent when a later report repeats the item: that is a judgement."
    ),
    ends: Phrase(
      "als de Inspectie dit antwoord beoordeelt", "when the inspectorate assesses this answer"),
    settings: [.assessmentTerm, .assessmentHigh, .unableTerm, .unableHigh], turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.line.repeatedBy == nil else { return [] }
    return situation.openSeats.compactMap { seat in
      seat.state == .toBeClosed
        ? notClosed(seat, situation) : waiting(seat, situation) ?? unable(seat, situation)
    }
  }

  private static func waiting(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard let (position, day) = oldestWaiting(seat) else { return nil }
    let start = situation.fromIssue(max(day, seat.reopened ?? day))
    return flag(
      .answerNotAssessed(answered: start, waiting: start.days(to: situation.asOf)), from: start,
      .assessmentTerm, .assessmentHigh, seat, situation, answer: position.source)
  }

  /// The oldest position that no assessment followed, restatements passed over (1.4, A13, B8).
  private static func oldestWaiting(_ seat: Seat) -> (Dated<Position>, Day)? {
    let assessed = seat.countingAssessments.compactMap(\.day).max()
    for (index, position) in seat.positions.enumerated() {
      guard let day = position.day, assessed.map({ day > $0 }) ?? true else { continue }
      let isRestatement = index > 0 && seat.positions[index - 1].value.value == position.value.value
      if isRestatement, assessed != nil { continue }
      return (position, day)
    }
    return nil
  }

  /// After *unable* the question returns (A45, B13).
  private static func unable(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard let last = seat.countingAssessments.last, last.value.value == .unable, let day = last.day
    else { return nil }
    return flag(
      .stillNotAssessed(tried: day, waiting: day.days(to: situation.asOf)), from: day, .unableTerm,
      .unableHigh, seat, situation)
  }

  /// Resolved for sixty days and not closed (A45): from the first of the last row of it (B13).
  private static func notClosed(_ seat: Seat, _ situation: Situation) -> Flag? {
    let row = seat.countingAssessments.reversed().prefix { $0.value.value.rank == 3 }
    guard let day = row.last?.day else { return nil }
    return flag(
      .notClosed(assessed: day, waiting: day.days(to: situation.asOf)), from: day, .assessmentTerm,
      .assessmentHigh, seat, situation)
  }

  private static func flag(
    _ finding: Finding, from start: Day, _ term: Setting, _ high: Setting, _ seat: Seat,
    _ situation: Situation, answer: Source? = nil
  ) -> Flag? {
    let steps = [
      (start.past(situation.limits[term]), Severity.warn),
      (start.past(situation.limits[high]), Severity.high),
    ]
    guard let grade = Grade(on: situation.asOf, steps: steps) else { return nil }
    return situation.raise(
      finding, for: seat, grade,
      doubt: situation.doubt(
        about: [.inspectorate], from: start, since: grade.since, answer: answer),
      limit: term)
  }
}
