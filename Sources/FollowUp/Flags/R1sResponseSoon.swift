internal import Text

/// R1s, *reactie nadert*: the response is due within days.
package enum R1sResponseSoon: Rule {
  package static let explanation = Explanation(
    "R1s", Phrase("reactie nadert", "response due"),
    fires: Phrase(
      "De geadresseerde gaf nog geen standpunt en de reactietermijn loopt binnen dertig dagen af.",
      "The addressee took no position yet and the response term ends within thirty days."),
    ends: Phrase(
      "als de geadresseerde een standpunt geeft, of als de termijn voorbij is",
      "when the addressee takes a position, or when the term has passed"),
    settings: [.responseSoon], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    guard !situation.isUnanswered else { return [] }
    return situation.expectedSeats.filter(\.positions.isEmpty).compactMap { soon($0, situation) }
  }

  private static func soon(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard let term = ResponseTerm(of: seat, in: situation) else { return nil }
    let warned = term.due.adding(days: -situation.limits[.responseSoon].value)
    let since = situation.fromIssue(warned)
    guard since <= situation.asOf, situation.asOf <= term.due else { return nil }
    return situation.raise(
      .responseSoon(due: term.due, left: situation.asOf.days(to: term.due)), for: seat,
      Grade(.info, since: since),
      doubt: situation.doubt(
        about: [.ministry], from: situation.issued?.earliest, since: since),
      limit: .responseSoon)
  }
}
