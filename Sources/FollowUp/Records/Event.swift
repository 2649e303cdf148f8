package import Text

/// Something that happened to an item: booked from a document or entered by a member.
package struct Event: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Event>

  /// `<file>#<key>` for a booked fact, `<writer>:<n>` for what was entered.
  package let id: ID
  package let recommendation: Recommendation.ID
  /// The Amsterdam day on which it was recorded; nothing for a booked fact of before the dossier
  /// came into use, which is known from the day its document became public (B5).
  package let recorded: Day?
  /// Who recorded it; nothing for a fact booked by the editors.
  package let author: Author?
  package let happening: Happening
  private let circumstances: Kept<Circumstances>

  package init(
    id: ID, recommendation: Recommendation.ID, party: Party.ID? = nil, speaker: Party.ID? = nil,
    date: PartialDate?, recorded: Day? = nil, author: Author? = nil, text: Phrase? = nil,
    evidence: [Evidence] = [], source: Source? = nil, correctionOf: ID? = nil,
    happening: Happening
  ) {
    self.id = id
    self.recommendation = recommendation
    self.recorded = recorded
    self.author = author
    self.happening = happening
    circumstances = Kept(
      Circumstances(
        party: party, speaker: speaker, date: date, text: text, evidence: evidence,
        source: source, correctionOf: correctionOf))
  }

  /// What was handed in, as it happened to `recommendation`.
  init(
    _ submission: Submission, id: ID, on recommendation: Recommendation.ID, recorded: Day,
    _ happening: Happening
  ) {
    self.id = id
    self.recommendation = recommendation
    self.recorded = recorded
    author = submission.author
    self.happening = happening
    circumstances = submission.circumstances
  }
}

extension Event {
  /// For whom it counts; nothing means the item as a whole.
  package var party: Party.ID? { circumstances.value.party }
  /// Who said it, when that is another than the party for whom it counts (A9).
  package var speaker: Party.ID? { circumstances.value.speaker }
  /// When it happened; nothing when that is unknown.
  package var date: PartialDate? { circumstances.value.date }
  package var text: Phrase? { circumstances.value.text }
  package var evidence: [Evidence] { circumstances.value.evidence }
  /// The document it was booked from; nothing for what was entered.
  package var source: Source? { circumstances.value.source }
  /// The event whose content this one replaces (A5).
  package var correctionOf: ID? { circumstances.value.correctionOf }
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
