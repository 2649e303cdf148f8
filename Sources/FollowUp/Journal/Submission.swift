package import Text

/// What a member hands in to be recorded, before the store gives it an identity.
package struct Submission: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Something that happened to an item.
    case happening(Happening)
    /// A new record.
    case addition(Addition)
  }

  package let author: Author
  /// The item that it concerns; nothing for what concerns the dossier as a whole.
  package let recommendation: Recommendation.ID?
  /// The newest event of that item that the author had on screen, as ``Store/newest(of:)`` tells
  /// it; nothing when the journal had none. When there is a newer one, nothing is saved.
  package let seen: Event.ID?
  /// For whom it counts; nothing means the item as a whole.
  package let party: Party.ID?
  /// Who said it, when that is another than the party for whom it counts (A9).
  package let speaker: Party.ID?
  /// When it happened; nothing when that is unknown.
  package let date: PartialDate?
  package let text: Phrase?
  package let evidence: [Evidence]
  /// The document it is booked from; nothing for what a member says.
  package let source: Source?
  /// The event whose content this one replaces (A5).
  package let correctionOf: Event.ID?
  package let content: Content

  package init(
    _ content: Content, by author: Author, on recommendation: Recommendation.ID?,
    seen: Event.ID? = nil, party: Party.ID? = nil, speaker: Party.ID? = nil,
    date: PartialDate? = nil, text: Phrase? = nil, evidence: [Evidence] = [],
    source: Source? = nil, correctionOf: Event.ID? = nil
  ) {
    self.content = content
    self.author = author
    self.recommendation = recommendation
    self.seen = seen
    self.party = party
    self.speaker = speaker
    self.date = date
    self.text = text
    self.evidence = evidence
    self.source = source
    self.correctionOf = correctionOf
  }

  /// The same, handed in again after the author saw what had happened since: *apply mine on top*.
  package func seeing(_ newest: Event.ID?) -> Submission {
    Submission(
      content, by: author, on: recommendation, seen: newest, party: party, speaker: speaker,
      date: date, text: text, evidence: evidence, source: source, correctionOf: correctionOf)
  }

  /// The same circumstances with another content, such as a proposal of it.
  package func saying(_ content: Content) -> Submission {
    Submission(
      content, by: author, on: recommendation, seen: seen, party: party, speaker: speaker,
      date: date, text: text, evidence: evidence, source: source, correctionOf: correctionOf)
  }
}
