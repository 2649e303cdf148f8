internal import FollowUp

/// Where facts come from, as every record says it.
extension Source {
  init?(_ fields: inout Fields) {
    let document: Document.ID? = fields.reference("document")
    let locator = fields.text("locator")
    let confidence: Confidence? = fields.neededWord("confidence")
    guard let confidence else { return nil }
    self.init(document: document, locator: locator, confidence: confidence)
  }
}

extension Fields {
  mutating func source() -> Source? { block("source") { Source(&$0) } }

  mutating func neededSource() -> Source? { neededBlock("source") { Source(&$0) } }
}
