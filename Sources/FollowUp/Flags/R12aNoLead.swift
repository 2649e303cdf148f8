internal import Text

/// R12a, *geen trekker*: several parties are asked and none of them leads.
package enum R12aNoLead: Rule {
  package static let explanation = Explanation(
    "R12a", Phrase("geen trekker", "no lead"),
    fires: Phrase(
      "Het punt is aan twee of meer partijen gericht en geen is als trekker aangewezen. Gericht aan de Inspectie: wijs een trekker aan, of zeg dat het punt dat openlaat.",
      "The item is addressed to two or more parties and none is named as lead. Addressed to the inspectorate: name a lead, or say that the item leaves it open."
    ),
    ends: Phrase("als een trekker is aangewezen", "when a lead is named"), turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    let parties = situation.parties
    guard situation.state.isOpen, parties >= 2, situation.leads.isEmpty else { return [] }
    return [
      situation.raise(
        .noLead(parties: parties), Grade(.high, since: situation.issuedDay),
        doubt: situation.doubtAboutReport)
    ]
  }
}
