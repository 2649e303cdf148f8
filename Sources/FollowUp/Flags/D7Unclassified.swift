internal import Text

/// D7, *nog te duiden*: a reply was found and nobody has said what it means.
package enum D7Unclassified: Rule {
  package static let explanation = Explanation(
    "D7", Phrase("nog te duiden", "to be classified"),
    fires: Phrase(
      "Er is een reactie gevonden, maar het standpunt is nog niet vastgesteld. Na zestig dagen vraagt dat aandacht van wie de reactie boekte.",
      "A reply was found, but the position has not been established yet. After sixty days that asks for the attention of whoever booked it."
    ),
    ends: Phrase("als het standpunt is vastgesteld", "when the position is established"),
    settings: [.unclassifiedWarn], turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.openSeats.compactMap { seat in
      let row = seat.positions.reversed().prefix { $0.value.value == .unclassified }
      guard let first = row.last else { return nil }
      return situation.raise(
        .unclassified, for: seat, grade(first.day, situation), limit: .unclassifiedWarn)
    }
  }

  /// The clock runs from the first unclassified position of the last row (B13).
  private static func grade(_ day: Day?, _ situation: Situation) -> Grade {
    guard let since = day.map(situation.fromIssue) else { return Grade(.info, since: nil) }
    let steps = [(since, Severity.info), (since.past(situation.limits[.unclassifiedWarn]), .warn)]
    return Grade(on: situation.asOf, steps: steps) ?? Grade(.info, since: since)
  }
}
