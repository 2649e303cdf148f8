internal import Text

/// R8, *geen bericht*: the ministry has said nothing on the item for months.
package enum R8Silent: Rule {
  package static let explanation = Explanation(
    "R8", Phrase("geen bericht", "no update"),
    fires: Phrase(
      "Het punt staat open, is geheel of deels overgenomen of ter kennis genomen, en het ministerie liet er langer dan zes maanden niets over horen: geen standpunt, melding, termijn of beweging in een toezegging. Hoog na twaalf maanden. Stil als een later rapport het punt herhaalt.",
      "The item is open, was accepted in whole or in part or noted, and the ministry has said nothing about it for more than six months: no position, report, date or move of a commitment. High after twelve months. Silent when a later report repeats the item."
    ),
    ends: Phrase("als het ministerie bericht geeft", "when the ministry gives an update"),
    settings: [.silence, .silenceHigh], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.line.repeatedBy == nil else { return [] }
    return situation.openSeats.filter { $0.state != .toBeClosed }.compactMap { flag($0, situation) }
  }

  private static func flag(_ seat: Seat, _ situation: Situation) -> Flag? {
    guard let position = seat.positions.last, position.value.isAccepting,
      let last = lastMessage(seat, situation)
    else { return nil }
    let start = situation.fromIssue(max(last, seat.reopened ?? last))
    let steps = [
      (start.past(situation.limits[.silence]), Severity.warn),
      (start.past(situation.limits[.silenceHigh]), Severity.high),
    ]
    guard let grade = Grade(on: situation.asOf, steps: steps) else { return nil }
    return situation.raise(
      .silent(last: last), for: seat, grade.notBefore(seat.unresolvedSince),
      doubt: situation.doubt(
        about: [.ministry], from: start, since: grade.since, answer: position.source),
      limit: .silence)
  }

  /// The last message of the ministry (A23): a note or an acknowledgement is none.
  private static func lastMessage(_ seat: Seat, _ situation: Situation) -> Day? {
    let said =
      seat.positions.map(\.day) + seat.claims.map(\.day) + seat.targets.map(\.day)
      + seat.extensions.map(\.day)
      + situation.commitments.filter { DueRow.isOf(seat, $0, situation) }.map(\.lastMove)
    return said.compactMap { $0 }.max()
  }
}
