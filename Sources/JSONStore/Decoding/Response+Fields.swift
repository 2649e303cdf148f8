internal import FollowUp

/// Letters that answer, what they say, and which points that answers.
extension Response {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let document: Document.ID? = fields.neededReference("document")
    let report: Report.ID? = fields.neededReference("report")
    let date = fields.date("date")
    let by = fields.neededText("by")
    let party: Party.ID? = fields.reference("party")
    let summary = fields.neededPhrase("summary")
    let note = fields.text("note")
    guard let id, let document, let report, let by, let summary else { return nil }
    self.init(
      id: id, document: document, report: report, date: date, by: by, party: party,
      summary: summary, note: note)
  }
}

extension Passage {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let kind: Kind? = fields.neededWord("kind")
    let text = fields.neededPhrase("text")
    let source = fields.neededSource()
    let check = fields.phrase("check")
    guard let id, let kind, let text, let source else { return nil }
    self.init(id: id, kind: kind, text: text, source: source, check: check)
  }
}

extension Mapping {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let recommendation: Recommendation.ID? = fields.neededReference("recommendation")
    let response: Response.ID? = fields.neededReference("response")
    let coverage: Coverage? = fields.neededWord("coverage")
    let passages: [Passage.ID] = fields.references("passages")
    let reason = fields.neededPhrase("reason")
    let confidence: Confidence? = fields.neededWord("confidence")
    guard let id, let recommendation, let response, let coverage, let reason, let confidence
    else { return nil }
    self.init(
      id: id, recommendation: recommendation, response: response, coverage: coverage,
      passages: passages, reason: reason, confidence: confidence)
  }
}

extension Commitment {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let recommendations: [Recommendation.ID] = fields.references("recommendations")
    let about: Subject? = fields.neededWord("about")
    let text = fields.neededPhrase("text")
    let by = fields.neededText("by")
    let party: Party.ID? = fields.reference("party")
    let made = fields.date("made")
    let due = fields.date("due")
    let dueText = fields.text("dueText")
    let everyMonths = fields.whole("everyMonths", in: 1...120)
    let state: State? = fields.word("state")
    let source = fields.neededSource()
    let note = fields.text("note")
    guard let id, let about, let text, let by, let source else { return nil }
    self.init(
      id: id, recommendations: recommendations, about: about, text: text, by: by, party: party,
      made: made, due: due, dueText: dueText, everyMonths: everyMonths, state: state ?? .open,
      source: source, note: note)
  }
}
