package import Text

/// An inspection report or letter: what recommendations come from.
package struct Report: Identifiable, Hashable, Sendable {
  package typealias ID = Identifier<Report>

  package let id: ID
  package let title: Phrase
  /// The bodies that issued it together.
  package let body: [Party.ID]
  package let document: Document.ID
  /// The day it became public.
  package let issued: PartialDate?
  package let note: String?

  package init(
    id: ID, title: Phrase, body: [Party.ID], document: Document.ID, issued: PartialDate?,
    note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.body = body
    self.document = document
    self.issued = issued
    self.note = note
  }
}
