package import Text

/// What an inspectorate asked, or saw and said (*punt*): one row of the program.
package struct Recommendation: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Recommendation>

  /// What sort of item it is; "recommendation" elsewhere means all four.
  package enum Kind: String, CaseIterable, Sendable {
    /// *Aanbeveling.*
    case recommendation
    /// *Oproep*: an urgent call.
    case call
    /// *Zorg*: a concern without a recommendation of its own.
    case concern
    /// *Bevinding*: the text of the recommendation that belongs to it was not found.
    case finding
  }

  package let id: ID
  package let report: Report.ID
  /// The number in the source, which is not unique in the wild.
  package let number: String?
  package let parent: ID?
  package let partLabel: String?
  package let kind: Kind
  /// Our own short title, at most 29 characters; never quoted as the inspectorate's words.
  package let title: Phrase
  /// What was asked, in our own words.
  package let text: Phrase
  package let theme: String
  /// The day it was issued, when that is not the report's.
  package let issued: PartialDate?
  package let addressees: [Addressee]
  /// A due day that the source itself gives for the response.
  package let responseDue: PartialDate?
  package let source: Source
  /// Further documents that the text rests on.
  package let alsoIn: [Document.ID]
  package let note: String?

  package init(
    id: ID, report: Report.ID, number: String? = nil, parent: ID? = nil, partLabel: String? = nil,
    kind: Kind = .recommendation, title: Phrase, text: Phrase, theme: String = "",
    issued: PartialDate? = nil, addressees: [Addressee] = [], responseDue: PartialDate? = nil,
    source: Source, alsoIn: [Document.ID] = [], note: String? = nil
  ) {
    self.id = id
    self.report = report
    self.number = number
    self.parent = parent
    self.partLabel = partLabel
    self.kind = kind
    self.title = title
    self.text = text
    self.theme = theme
    self.issued = issued
    self.addressees = addressees
    self.responseDue = responseDue
    self.source = source
    self.alsoIn = alsoIn
    self.note = note
  }
}

/// To whom an item is addressed, and in which role.
package struct Addressee: Hashable, Sendable {
  package enum Role: String, CaseIterable, Sendable {
    /// *Trekker.*
    case lead
    /// *Betrokken partij.*
    case contributing
    /// *Ter kennisname*: not expected to act.
    case informed
  }

  /// The party, or nothing when `name` matches none (D6).
  package let party: Party.ID?
  /// The name as the source has it.
  package let name: String
  package let role: Role
  /// The responsible official by name (*verantwoordelijke*), when the source names one.
  package let official: String?
  /// Whether an answer of its own is expected; nothing means: of a lead yes, otherwise no.
  package let expected: Bool?
  package let confidence: Confidence

  package init(
    party: Party.ID?, name: String, role: Role, official: String? = nil, expected: Bool? = nil,
    confidence: Confidence = .sourceText
  ) {
    self.party = party
    self.name = name
    self.role = role
    self.official = official
    self.expected = expected
    self.confidence = confidence
  }
}
