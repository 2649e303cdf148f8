internal import Text

/// D5, *stand botst*: closed, and no closing date.
package enum D5ClosedWithoutDate: Rule {
  package static let explanation = Explanation(
    "D5", Phrase("stand botst", "state conflicts"),
    fires: Phrase(
      "Het punt is afgesloten zonder sluitdatum.", "The item is closed without a closing date."),
    ends: Phrase("als de sluitdatum bekend is", "when the closing date is known"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    let undated = situation.seats.contains { seat in
      seat.state.isClosed && seat.closures.last.map { $0.date == nil } ?? false
    }
    return undated ? [situation.raise(.closedWithoutDate, Grade(.warn, since: nil))] : []
  }
}
