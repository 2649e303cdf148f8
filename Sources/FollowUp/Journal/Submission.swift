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
  package let content: Content
  let circumstances: Kept<Circumstances>

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
    circumstances = Kept(
      Circumstances(
        party: party, speaker: speaker, date: date, text: text, evidence: evidence,
        source: source, correctionOf: correctionOf))
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

extension Submission {
  /// For whom it counts; nothing means the item as a whole.
  package var party: Party.ID? { circumstances.value.party }
  /// Who said it, when that is another than the party for whom it counts (A9).
  package var speaker: Party.ID? { circumstances.value.speaker }
  /// When it happened; nothing when that is unknown.
  package var date: PartialDate? { circumstances.value.date }
  package var text: Phrase? { circumstances.value.text }
  package var evidence: [Evidence] { circumstances.value.evidence }
  /// The document it is booked from; nothing for what a member says.
  package var source: Source? { circumstances.value.source }
  /// The event whose content this one replaces (A5).
  package var correctionOf: Event.ID? { circumstances.value.correctionOf }
}
