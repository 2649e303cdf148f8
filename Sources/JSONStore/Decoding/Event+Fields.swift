internal import FollowUp

/// What happened to items, as booked from documents.
extension Event {
  init?(_ fields: inout Fields) {
    let id = fields.eventID()
    let recommendation: Recommendation.ID? = fields.neededReference("recommendation")
    let party: Party.ID? = fields.reference("party")
    let speaker: Party.ID? = fields.reference("speaker")
    let date = fields.date("date")
    let recorded = fields.day("recorded")
    let author = fields.block("author") { Author(&$0) }
    let happening = fields.happening()
    let text = fields.phrase("text")
    let evidence = fields.blocks("evidence") { Evidence(&$0) }
    let source = fields.neededSource()
    let correctionOf = fields.event("correctionOf")
    guard let id, let recommendation, let happening, let source else { return nil }
    self.init(
      id: id, recommendation: recommendation, party: party, speaker: speaker, date: date,
      recorded: recorded, author: author, text: text, evidence: evidence, source: source,
      correctionOf: correctionOf, happening: happening)
  }
}

extension Author {
  init?(_ fields: inout Fields) {
    let member: Member.ID? = fields.neededReference("member")
    let role: Role? = fields.neededWord("role")
    guard let member, let role else { return nil }
    self.init(member: member, role: role)
  }
}

extension Evidence {
  init?(_ fields: inout Fields) {
    let origin: Origin? = fields.neededWord("origin")
    let text = fields.neededPhrase("text")
    let document: Document.ID? = fields.reference("document")
    let locator = fields.text("locator")
    let url = fields.text("url")
    let attachment = fields.text("attachment")
    guard let origin, let text else { return nil }
    self.init(
      origin: origin, text: text, document: document, locator: locator, url: url,
      attachment: attachment)
  }
}
