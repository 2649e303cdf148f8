internal import Text

/// R1, *reactie te laat*: no response while the response term has passed.
package enum R1ResponseOverdue: Rule {
  package static let explanation = Explanation(
    "R1", Phrase("reactie te laat", "response late"),
    fires: Phrase(
      "De geadresseerde gaf geen standpunt en de reactietermijn is voorbij. De termijn telt vanaf de dag waarop het rapport openbaar werd; uitstel telt hoogstens twee keer, met een reden en gevraagd voor de termijn verstreek. Hoog drie maanden na de termijn.",
      "The addressee took no position and the response term has passed. The term counts from the day the report became public; an extension counts twice at most, with a reason and asked for before the term passed. High three months after the term."
    ),
    ends: Phrase(
      "als de geadresseerde een standpunt geeft", "when the addressee takes a position"),
    settings: [.responseTerm, .responseHigh], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    guard !situation.isUnanswered else { return [] }
    return situation.expectedSeats.filter(\.positions.isEmpty).compactMap { seat in
      ResponseTerm(of: seat, in: situation).flatMap { overdue($0, seat, situation) }
    }
  }

  private static func overdue(_ term: ResponseTerm, _ seat: Seat, _ situation: Situation) -> Flag? {
    let late = situation.fromIssue(term.due.adding(days: 1))
    let high = term.due.past(situation.limits[.responseHigh])
    let steps = [(late, Severity.warn), (max(late, high), Severity.high)]
    guard let grade = Grade(on: situation.asOf, steps: steps) else {
      return possiblyOverdue(term, seat, situation)
    }
    return situation.raise(
      .responseOverdue(due: term.due, overdue: term.due.days(to: situation.asOf)), for: seat, grade,
      doubt: doubt(since: grade.since, situation), limit: .responseTerm)
  }

  /// R1?: the earliest due day has passed, the latest has not (A28).
  private static func possiblyOverdue(
    _ term: ResponseTerm, _ seat: Seat, _ situation: Situation
  ) -> Flag? {
    let since = situation.fromIssue(term.earliest.adding(days: 1))
    guard term.earliest < term.due, since <= situation.asOf else { return nil }
    return situation.raise(
      .responsePossiblyOverdue(from: term.earliest, to: term.due), for: seat,
      Grade(.info, since: since), doubt: doubt(since: since, situation), limit: .responseTerm)
  }

  private static func doubt(since: Day?, _ situation: Situation) -> Doubt {
    situation.doubt(about: [.ministry], from: situation.issued?.earliest, since: since)
  }
}
