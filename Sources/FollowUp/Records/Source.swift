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

extension Source {
  /// What may be said of two facts together: no more than of the less sure.
  package static func leastSure(_ one: Source?, _ other: Source?) -> Source? {
    guard let one, let other else { return nil }
    return other.confidence < one.confidence ? other : one
  }
}

/// How a fact is known (*zekerheid*), surest first; the surer is the greater.
package enum Confidence: String, CaseIterable, Comparable, Sendable {
  /// The issuing body's own text was read.
  case sourceText
  /// Another document that reports it was read.
  case secondary
  /// Our own conclusion (*afgeleid door de dossierredactie*).
  case inferred

  package static func < (left: Confidence, right: Confidence) -> Bool {
    left.doubt > right.doubt
  }

  private var doubt: Int {
    switch self {
    case .sourceText: 0
    case .secondary: 1
    case .inferred: 2
    }
  }
}

/// How much of a document was read.
package enum Coverage: String, CaseIterable, Sendable {
  case full, partial, none
}
