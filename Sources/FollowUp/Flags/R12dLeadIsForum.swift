internal import Text

/// R12d, *overleg trekker*: the lead is a consultative body without powers of its own.
package enum R12dLeadIsForum: Rule {
  package static let explanation = Explanation(
    "R12d", Phrase("overleg trekker", "lead is a forum"),
    fires: Phrase(
      "De trekker is een overleg zonder eigen bevoegdheid.",
      "The lead is a consultative body without powers of its own."),
    ends: Phrase(
      "als een partij met bevoegdheid de trekker is", "when a party with powers leads"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.state.isOpen,
      let forum = situation.leads.first(where: { $0.partyKind == .consultativeBody })
    else { return [] }
    return [
      situation.raise(
        .leadIsForum(name: forum.name), Grade(.warn, since: situation.issuedDay))
    ]
  }
}
