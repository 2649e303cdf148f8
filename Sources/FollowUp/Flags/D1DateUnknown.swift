internal import Text

/// D1, *datum onbekend*: it is not known when the item was issued.
package enum D1DateUnknown: Rule {
  package static let explanation = Explanation(
    "D1", Phrase("datum onbekend", "date unknown"),
    fires: Phrase(
      "De dag van het rapport is onbekend; reactietermijn en leeftijd zijn dan niet te berekenen.",
      "The day of the report is unknown; response term and age cannot be computed then."),
    ends: Phrase("als de datum bekend is", "when the date is known"), turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.issued == nil
      ? [situation.raise(.dateUnknown, Grade(.info, since: nil))] : []
  }
}
