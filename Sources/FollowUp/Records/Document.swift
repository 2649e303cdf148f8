/// A letter, report, act or news item that facts are booked from.
package struct Document: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Document>

  /// Whose word a document is. It decides which documents could hold what was not found.
  package enum Voice: String, CaseIterable, Sendable {
    /// A report, letter or page of an inspectorate.
    case inspectorate
    /// A letter of the ministry or an answer to the House.
    case ministry
    /// The House: questions and minutes.
    case house
    /// An act, order or agreement.
    case law
    /// Press and other third parties.
    case other
  }

  package let id: ID
  package let title: String
  /// The document's type in its own words: *beleidsreactie*, *inspectiebrief*, …
  package let kind: String
  package let voice: Voice
  package let date: PartialDate?
  /// The day it became public, when that is another day.
  package let published: PartialDate?
  package let reference: String?
  package let issuer: String
  package let addressee: String?
  package let signedBy: String?
  package let url: String?
  /// The address under which the text was read, when that is another one.
  package let urlRead: String?
  /// Whether `url` was made from the number and never opened.
  package let urlDerived: Bool
  package let confidence: Confidence
  package let coverage: Coverage
  /// What exactly was read, in words.
  package let coverageNote: String
  /// The reports or items that it is about; nothing when it may be about all of them,
  /// an empty list when it is about something else (B1, C2).
  package let about: [String]?
  package let note: String?

  package init(
    id: ID, title: String, kind: String, voice: Voice, date: PartialDate?,
    published: PartialDate? = nil, reference: String? = nil, issuer: String,
    addressee: String? = nil, signedBy: String? = nil, url: String? = nil, urlRead: String? = nil,
    urlDerived: Bool = false, confidence: Confidence = .sourceText, coverage: Coverage = .full,
    coverageNote: String = "", about: [String]? = nil, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.voice = voice
    self.date = date
    self.published = published
    self.reference = reference
    self.issuer = issuer
    self.addressee = addressee
    self.signedBy = signedBy
    self.url = url
    self.urlRead = urlRead
    self.urlDerived = urlDerived
    self.confidence = confidence
    self.coverage = coverage
    self.coverageNote = coverageNote
    self.about = about
    self.note = note
  }
}
