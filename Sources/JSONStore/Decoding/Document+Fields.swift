internal import FollowUp

/// What stands in `documents.json`.
extension Document {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let title = fields.neededText("title")
    let kind = fields.neededText("kind")
    let voice: Voice? = fields.neededWord("voice")
    let date = fields.date("date")
    let published = fields.date("published")
    let reference = fields.text("reference")
    let issuer = fields.text("issuer")
    let addressee = fields.text("addressee")
    let signedBy = fields.text("signedBy")
    let url = fields.text("url")
    let urlRead = fields.text("urlRead")
    let urlDerived = fields.flag("urlDerived")
    let confidence: Confidence? = fields.word("confidence")
    let coverage: Coverage? = fields.word("coverage")
    let coverageNote = fields.text("coverageNote")
    let about = fields.subjects("about")
    let note = fields.text("note")
    guard let id, let title, let kind, let voice else { return nil }
    self.init(
      id: id, title: title, kind: kind, voice: voice, date: date, published: published,
      reference: reference, issuer: issuer ?? "", addressee: addressee, signedBy: signedBy,
      url: url, urlRead: urlRead, urlDerived: urlDerived, confidence: confidence ?? .sourceText,
      coverage: coverage ?? .full, coverageNote: coverageNote ?? "", about: about, note: note)
  }
}

extension MissingSource {
  init?(_ fields: inout Fields) {
    let what = fields.neededPhrase("what")
    let whereToLook = fields.neededPhrase("whereToLook")
    guard let what, let whereToLook else { return nil }
    self.init(what: what, whereToLook: whereToLook)
  }
}
