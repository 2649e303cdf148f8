internal import Text

/// R11, *teruggekeerd*: a later report asks again what had been closed.
package enum R11CameBack: Rule {
  package static let explanation = Explanation(
    "R11", Phrase("teruggekeerd", "came back"),
    fires: Phrase(
      "Een eerder punt uit dezelfde lijn stond afgesloten als opgevolgd of achterhaald toen dit punt verscheen. Staat bij beide punten.",
      "An earlier item of the same line stood closed as implemented or no longer applicable when this one was issued. Shown on both."
    ),
    ends: Phrase(
      "als de afsluiting of de koppeling wordt teruggenomen",
      "when the closure or the link is taken back"),
    turn: .both)

  package static func flags(in situation: Situation) -> [Flag] {
    guard !situation.isParent else { return [] }
    if let earlier = situation.line.closedBefore.first {
      return [
        situation.raise(
          .cameBack(earlier: earlier.item, closed: earlier.on),
          Grade(.high, since: situation.issuedDay).notBefore(earlier.tied))
      ]
    }
    guard let later = situation.line.cameBackAs.first else { return [] }
    return [
      situation.raise(
        .cameBackAs(later: later.item, closed: later.closed), Grade(.high, since: later.issued))
    ]
  }
}
