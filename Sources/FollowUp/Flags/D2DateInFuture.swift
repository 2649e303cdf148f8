internal import Text

/// D2, *datum ligt later*: written down as having happened on a day still to come.
package enum D2DateInFuture: Rule {
  package static let explanation = Explanation(
    "D2", Phrase("datum ligt later", "date in future"),
    fires: Phrase(
      "Iets is genoteerd als gebeurd op een dag na de peildatum. Het telt nog niet mee.",
      "Something is recorded as having happened after the reference day. It does not count yet."),
    ends: Phrase(
      "als die dag is bereikt of de datum is verbeterd",
      "when that day is reached or the date corrected"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    let dates = situation.future.compactMap { event in event.date.map { ($0, event.recorded) } }
    guard let first = dates.min(by: { $0.0.earliest < $1.0.earliest }) else {
      return own(situation)
    }
    return [situation.raise(.dateInFuture(first.0), Grade(.warn, since: first.1))]
  }

  /// The item itself is of a later day.
  private static func own(_ situation: Situation) -> [Flag] {
    guard situation.state == .future, let issued = situation.issued else { return [] }
    return [situation.raise(.dateInFuture(issued), Grade(.warn, since: nil))]
  }
}
