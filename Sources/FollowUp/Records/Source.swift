/// Where a fact comes from, and how sure it is.
package struct Source: Hashable, Sendable {
  /// The document that holds the fact; nothing for what was entered without one.
  package let document: Document.ID?
  /// The place in the document (*vindplaats*): a paragraph, a page, an answer.
  package let locator: String?
  package let confidence: Confidence

  package init(document: Document.ID?, locator: String? = nil, confidence: Confidence) {
    self.document = document
    self.locator = locator
    self.confidence = confidence
  }
}

/// How a fact is known (*zekerheid*).
package enum Confidence: String, CaseIterable, Sendable {
  /// The issuing body's own text was read.
  case sourceText
  /// Another document that reports it was read.
  case secondary
  /// Our own conclusion (*afgeleid door de dossierredactie*).
  case inferred
}

/// How much of a document was read.
package enum Coverage: String, CaseIterable, Sendable {
  case full, partial, none
}
