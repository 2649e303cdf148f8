package import Text

/// Something that happened to an item: booked from a document or entered by a member.
package struct Event: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Event>

  /// `<file>#<key>` for a booked fact, `<writer>:<n>` for what was entered.
  package let id: ID
  package let recommendation: Recommendation.ID
  /// For whom it counts; nothing means the item as a whole.
  package let party: Party.ID?
  /// Who said it, when that is another than the party for whom it counts (A9).
  package let speaker: Party.ID?
  /// When it happened; nothing when that is unknown.
  package let date: PartialDate?
  /// The Amsterdam day on which it was recorded; nothing for a booked fact of before the dossier
  /// came into use, which is known from the day its document became public (B5).
  package let recorded: Day?
  /// Who recorded it; nothing for a fact booked by the editors.
  package let author: Author?
  package let text: Phrase?
  package let evidence: [Evidence]
  /// The document it was booked from; nothing for what was entered.
  package let source: Source?
  /// The event whose content this one replaces (A5).
  package let correctionOf: ID?
  package let happening: Happening

  package init(
    id: ID, recommendation: Recommendation.ID, party: Party.ID? = nil, speaker: Party.ID? = nil,
    date: PartialDate?, recorded: Day? = nil, author: Author? = nil, text: Phrase? = nil,
    evidence: [Evidence] = [], source: Source? = nil, correctionOf: ID? = nil,
    happening: Happening
  ) {
    self.id = id
    self.recommendation = recommendation
    self.party = party
    self.speaker = speaker
    self.date = date
    self.recorded = recorded
    self.author = author
    self.text = text
    self.evidence = evidence
    self.source = source
    self.correctionOf = correctionOf
    self.happening = happening
  }
}

/// Who recorded an event, and in which role.
package struct Author: Hashable, Sendable {
  package let member: Member.ID
  package let role: Role

  package init(member: Member.ID, role: Role) {
    self.member = member
    self.role = role
  }
}

/// Something that shows that a thing was done.
package struct Evidence: Hashable, Sendable {
  /// Where it comes from (*herkomst*).
  package enum Origin: String, CaseIterable, Sendable {
    /// The addressee itself.
    case addressee
    /// A forum in which the addressee sits.
    case forum
    case independent
  }

  package let origin: Origin
  package let text: Phrase
  package let document: Document.ID?
  package let locator: String?
  package let url: String?
  /// SHA-256 of an attached file, in lower-case hexadecimal.
  package let attachment: String?

  package init(
    origin: Origin, text: Phrase, document: Document.ID? = nil, locator: String? = nil,
    url: String? = nil, attachment: String? = nil
  ) {
    self.origin = origin
    self.text = text
    self.document = document
    self.locator = locator
    self.url = url
    self.attachment = attachment
  }
}
