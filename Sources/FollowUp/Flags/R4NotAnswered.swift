internal import Text

/// R4, *niet beantwoord*: the response to the report says nothing about this item.
package enum R4NotAnswered: Rule {
  package static let explanation = Explanation(
    "R4", Phrase("niet beantwoord", "not answered"),
    fires: Phrase(
      "Er is een reactie op het rapport geboekt, maar geen geadresseerde nam een standpunt in over dit punt. Een melding van voortgang is geen antwoord. Hoog als zestig dagen na de brief en de reactietermijn beide voorbij zijn.",
      "A response to the report is booked, but no addressee took a position on this item. A report of progress is no answer. High when both sixty days after the letter and the response term have passed."
    ),
    ends: Phrase(
      "als een geadresseerde een standpunt over dit punt inneemt",
      "when an addressee takes a position on this item"),
    settings: [.unansweredHigh, .responseTerm], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.state.isOpen, situation.isUnanswered else { return [] }
    let letter = situation.responses.compactMap { $0.date?.latest }.min()
    return [
      situation.raise(
        .notAnswered(letter: letter), grade(letter, situation),
        doubt: situation.doubt(
          about: [.ministry], from: letter, since: letter.map(situation.fromIssue)),
        limit: .unansweredHigh)
    ]
  }

  private static func grade(_ letter: Day?, _ situation: Situation) -> Grade {
    guard let letter else { return Grade(.warn, since: nil) }
    let since = situation.fromIssue(letter)
    let terms = situation.openSeats.compactMap { ResponseTerm(of: $0, in: situation)?.due }
    let after = since.past(situation.limits[.unansweredHigh])
    let high = terms.max().map { max(after, $0.adding(days: 1)) } ?? after
    return Grade(on: situation.asOf, steps: [(since, .warn), (high, .high)])
      ?? Grade(.warn, since: since)
  }
}
