internal import Text

/// R12b, *niemand bij naam*: there is a lead and no official of it is named.
package enum R12bLeadUnnamed: Rule {
  package static let explanation = Explanation(
    "R12b", Phrase("niemand bij naam", "no name"),
    fires: Phrase(
      "De trekker is bekend, maar een verantwoordelijke functionaris bij naam niet.",
      "The lead is known, but no responsible official is named."),
    ends: Phrase(
      "als de trekker een verantwoordelijke noemt", "when the lead names an official"),
    turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.state.isOpen, let lead = situation.leads.first(where: { isUnnamed($0) }) else {
      return []
    }
    return [
      situation.raise(
        .leadUnnamed(name: lead.name), Grade(.warn, since: situation.issuedDay),
        doubt: situation.doubt(
          about: [.ministry], from: situation.issued?.earliest, since: situation.issuedDay))
    ]
  }

  private static func isUnnamed(_ seat: Seat) -> Bool {
    seat.official == nil && !seat.positions.contains { $0.value.official != nil }
  }
}
