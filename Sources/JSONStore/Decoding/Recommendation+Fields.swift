internal import FollowUp

/// Reports, and what is asked in them.
extension Report {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let title = fields.neededPhrase("title")
    let body: [Party.ID] = fields.references("body")
    let document: Document.ID? = fields.neededReference("document")
    let issued = fields.date("issued")
    let note = fields.text("note")
    guard let id, let title, let document else { return nil }
    self.init(id: id, title: title, body: body, document: document, issued: issued, note: note)
  }
}

extension Recommendation {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let report: Report.ID? = fields.neededReference("report")
    let number = fields.text("number")
    let parent: ID? = fields.reference("parent")
    let partLabel = fields.text("partLabel")
    let kind: Kind? = fields.word("kind")
    let title = fields.neededPhrase("title", limit: 29)
    let text = fields.neededPhrase("text")
    let theme = fields.text("theme")
    let issued = fields.date("issued")
    let addressees = fields.blocks("addressees") { Addressee(&$0) }
    let responseDue = fields.date("responseDue")
    let source = fields.neededSource()
    let alsoIn: [Document.ID] = fields.references("alsoIn")
    let note = fields.text("note")
    guard let id, let report, let title, let text, let source else { return nil }
    self.init(
      id: id, report: report, number: number, parent: parent, partLabel: partLabel,
      kind: kind ?? .recommendation, title: title, text: text, theme: theme ?? "", issued: issued,
      addressees: addressees, responseDue: responseDue, source: source, alsoIn: alsoIn, note: note)
  }
}

extension Addressee {
  init?(_ fields: inout Fields) {
    let party: Party.ID? = fields.reference("party")
    let name = party == nil ? fields.neededText("name") : fields.text("name")
    let role: Role? = fields.neededWord("role")
    let official = fields.text("official")
    let expected = fields.optionalFlag("expected")
    let confidence: Confidence? = fields.word("confidence")
    guard let name = name ?? party?.text, let role else { return nil }
    self.init(
      party: party, name: name, role: role, official: official, expected: expected,
      confidence: confidence ?? .sourceText)
  }
}
