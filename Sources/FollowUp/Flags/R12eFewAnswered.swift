internal import Text

/// R12e, *n van m*: of several addressees who are to answer, not all did.
package enum R12eFewAnswered: Rule {
  package static let explanation = Explanation(
    "R12e", Phrase("niet iedereen antwoordde", "not all answered"),
    fires: Phrase(
      "Van twee of meer geadresseerden wordt een eigen antwoord verwacht, de reactietermijn is voorbij en niet iedereen antwoordde. Een antwoord door een ander telt niet mee.",
      "Two or more addressees are expected to answer for themselves, the response term has passed and not all did. An answer by somebody else does not count."
    ),
    ends: Phrase("als iedereen antwoordde", "when everybody answered"), settings: [.responseTerm],
    turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    let expected = situation.seats.filter(\.isExpected)
    guard situation.state.isOpen, expected.count >= 2 else { return [] }
    let silent = expected.filter { !answered($0) }
    let late = silent.compactMap { ResponseTerm(of: $0, in: situation)?.due.adding(days: 1) }
    guard let since = late.min(), since <= situation.asOf else { return [] }
    let all = expected.reduce(0) { $0 + $1.count }
    let left = silent.reduce(0) { $0 + $1.count }
    return [
      situation.raise(
        .fewAnswered(answered: all - left, of: all), Grade(.warn, since: since),
        doubt: situation.doubt(
          about: [.ministry], from: situation.issued?.earliest, since: since),
        limit: .responseTerm)
    ]
  }

  /// Whether it answered for itself (A9).
  private static func answered(_ seat: Seat) -> Bool {
    seat.positions.contains { $0.speaker == nil || $0.speaker == seat.party }
  }
}
