package import Text

/// A letter that answers a report: the ground for "not answered item by item" (R4).
package struct Response: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Response>

  package let id: ID
  package let document: Document.ID
  /// The report it answers.
  package let report: Report.ID
  package let date: PartialDate?
  package let by: String
  package let party: Party.ID?
  package let summary: Phrase
  package let note: String?

  package init(
    id: ID, document: Document.ID, report: Report.ID, date: PartialDate?, by: String,
    party: Party.ID?, summary: Phrase, note: String? = nil
  ) {
    self.id = id
    self.document = document
    self.report = report
    self.date = date
    self.by = by
    self.party = party
    self.summary = summary
    self.note = note
  }
}

/// A passage of a response: one thing it says, in our own words, at its place.
package struct Passage: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Passage>

  package enum Kind: String, CaseIterable, Sendable {
    /// *Melding*: reported progress.
    case progress
    /// *Erkenning.*
    case acknowledgement
    /// *Geruststelling.*
    case reassurance
    /// *Standpunt.*
    case opinion
  }

  package let id: ID
  package let kind: Kind
  package let text: Phrase
  package let source: Source
  /// What was found when it was checked against other sources.
  package let check: Phrase?

  package init(id: ID, kind: Kind, text: Phrase, source: Source, check: Phrase? = nil) {
    self.id = id
    self.kind = kind
    self.text = text
    self.source = source
    self.check = check
  }
}

/// Which passages of a response answer an item, and whether that is an answer (*dekking*).
package struct Mapping: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Mapping>

  package enum Coverage: String, CaseIterable, Sendable {
    /// *Ja, deels, niet.*
    case full, partly, none
  }

  package let id: ID
  package let recommendation: Recommendation.ID
  package let response: Response.ID
  package let coverage: Coverage
  package let passages: [Passage.ID]
  package let reason: Phrase
  package let confidence: Confidence

  package init(
    id: ID, recommendation: Recommendation.ID, response: Response.ID, coverage: Coverage,
    passages: [Passage.ID], reason: Phrase, confidence: Confidence
  ) {
    self.id = id
    self.recommendation = recommendation
    self.response = response
    self.coverage = coverage
    self.passages = passages
    self.reason = reason
    self.confidence = confidence
  }
}
