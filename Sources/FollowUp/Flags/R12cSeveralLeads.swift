internal import Text

/// R12c, *meer trekkers*: more than one party leads.
package enum R12cSeveralLeads: Rule {
  package static let explanation = Explanation(
    "R12c", Phrase("meer trekkers", "several leads"),
    fires: Phrase(
      "Meer dan één partij is als trekker aangewezen.", "More than one party is named as lead."),
    ends: Phrase("als één trekker overblijft", "when one lead remains"), turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    let leads = situation.leads
    guard situation.state.isOpen, leads.count > 1 else { return [] }
    return [
      situation.raise(
        .severalLeads(leads.map(\.name)), Grade(.warn, since: situation.issuedDay))
    ]
  }
}
