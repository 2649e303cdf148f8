internal import Text

/// R12f: no addressee was established.
package enum R12fNoAddressee: Rule {
  package static let explanation = Explanation(
    "R12f", Phrase("geen geadresseerde", "no addressee"),
    fires: Phrase(
      "Aan wie het punt is gericht, is niet vastgesteld.",
      "To whom the item is addressed was not established."),
    ends: Phrase("als een geadresseerde bekend is", "when an addressee is known"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.state.isOpen, situation.seats.allSatisfy(\.isNameless),
      !situation.seats.isEmpty
    else { return [] }
    return [
      situation.raise(
        .noAddressee, Grade(.info, since: situation.issuedDay), doubt: situation.doubtAboutReport)
    ]
  }
}
