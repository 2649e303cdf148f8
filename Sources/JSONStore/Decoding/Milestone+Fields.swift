internal import FollowUp

/// What stands in `milestones.json`.
extension Milestone {
  init?(_ fields: inout Fields) {
    let id: ID? = fields.id()
    let date = fields.neededDate("date")
    let dateText = fields.text("dateText")
    let text = fields.neededPhrase("text")
    let label = fields.phrase("label", limit: 12)
    let source = fields.neededSource()
    let url = fields.text("url")
    guard let id, let date, let text, let source else { return nil }
    self.init(
      id: id, date: date, dateText: dateText, text: text, label: label, source: source, url: url)
  }
}

extension MovingTarget {
  init?(_ fields: inout Fields) {
    let title = fields.neededPhrase("title")
    let statements = fields.blocks("statements") { Statement(&$0) }
    guard let title else { return nil }
    self.init(title: title, statements: statements)
  }
}

extension MovingTarget.Statement {
  init?(_ fields: inout Fields) {
    let stated = fields.neededDate("stated")
    let text = fields.neededPhrase("text")
    let source = fields.neededSource()
    let url = fields.text("url")
    guard let stated, let text, let source else { return nil }
    self.init(stated: stated, text: text, source: source, url: url)
  }
}
