internal import Text

/// What does not belong to what it was recorded on.
extension Refusal {
  package enum Misplaced: Hashable, Sendable {
    /// The event that is named was not recorded on this item.
    case otherItem
    case hasParts
    case notAddressee(Party.ID)
    case foreignCommitment(Commitment.ID)
    /// A document that does not bind the ministry.
    case notLetter(Document.ID)
    case onlyBooked
  }
}

extension Refusal.Misplaced {
  var words: Refusal.Words {
    switch self {
    case .otherItem:
      (
        Phrase(
          "wat u noemt, is niet bij dit punt vastgelegd",
          "what you name was not recorded on this item"),
        Phrase("zoek het op met vervolg log", "look it up with vervolg log")
      )
    case .hasParts:
      (
        Phrase("dit punt bestaat uit delen", "this item consists of parts"),
        Phrase("het vastleggen bij een deel", "record it on a part")
      )
    case .notAddressee(let party):
      (
        Phrase("het punt is niet gericht aan \(party)", "the item is not addressed to \(party)"),
        Phrase(
          "het vastleggen bij het punt zelf, met wie het zei als spreker",
          "record it on the item itself, with who said it as the speaker")
      )
    case .foreignCommitment(let id):
      (
        Phrase(
          "toezegging \(id) gaat niet over dit punt", "commitment \(id) is not about this item"),
        nil
      )
    case .notLetter(let document):
      (
        Phrase(
          "\(document) is geen brief van het ministerie en geen stuk van de Kamer",
          "\(document) is no letter of the ministry and no paper of the House"),
        Phrase(
          "het voorstellen aan een mandaathouder", "propose it to a mandate holder")
      )
    case .onlyBooked:
      (
        Phrase("dit komt alleen uit een document", "this comes from a document only"),
        Phrase("het document noemen", "name the document")
      )
    }
  }
}
