internal import FollowUp

/// What holds items together: links, and the names of chains.
extension Link {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let kind: Kind? = fields.neededWord("kind")
    let from: Recommendation.ID? = fields.neededReference("from")
    let to: Recommendation.ID? = fields.neededReference("to")
    let by: Author? = fields.neededWord("by")
    let at = fields.day("at")
    let reason = fields.neededPhrase("reason")
    let source = fields.neededSource()
    guard let id, let kind, let from, let to, let by, let reason, let source else { return nil }
    self.init(
      id: id, kind: kind, from: from, to: to, by: by, at: at, reason: reason, source: source)
  }
}

extension ChainTitle {
  init?(_ fields: inout Fields) {
    let number = fields.chainNumber()
    let title = fields.neededPhrase("title", limit: 24)
    let longTitle = fields.neededPhrase("longTitle")
    let anchor: Recommendation.ID? = fields.neededReference("anchor")
    guard let number, let title, let longTitle, let anchor else { return nil }
    self.init(number: number, title: title, longTitle: longTitle, anchor: anchor)
  }
}
