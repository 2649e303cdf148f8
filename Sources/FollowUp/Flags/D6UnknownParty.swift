internal import Text

/// D6, *partij onbekend*: an addressee whose name is in no list.
package enum D6UnknownParty: Rule {
  package static let explanation = Explanation(
    "D6", Phrase("partij onbekend", "unknown party"),
    fires: Phrase(
      "De naam van een geadresseerde is geen naam, afkorting of andere schrijfwijze van een partij in de lijst.",
      "The name of an addressee is no name, abbreviation or other spelling of a listed party."),
    ends: Phrase(
      "als de partij of schrijfwijze is toegevoegd", "when the party or spelling is added"),
    turn: .inspectorate)

  package static func flags(in situation: Situation) -> [Flag] {
    guard let unknown = situation.item.addressees.first(where: { $0.party == nil }) else {
      return []
    }
    return [situation.raise(.unknownParty(unknown.name), Grade(.info, since: situation.issuedDay))]
  }
}
