internal import FollowUp
internal import JSON
internal import Text

/// How what was handed in is read back from a line: the fields that `Submission.data` writes.
extension Submission {
  init?(
    _ type: LineType, by author: Author, on item: Recommendation.ID?, seen: Event.ID?,
    _ data: inout Fields
  ) {
    let date = data.date("date")
    let party: Party.ID? = data.reference("party")
    let speaker: Party.ID? = data.reference("speaker")
    let text = data.phrase("text")
    let evidence = data.blocks("evidence") { Evidence(&$0) }
    let source = data.source()
    let correctionOf = data.event("correctionOf")
    let content = Content(type, &data)
    guard let content else { return nil }
    self.init(
      content, by: author, on: item, seen: seen, party: party, speaker: speaker, date: date,
      text: text, evidence: evidence, source: source, correctionOf: correctionOf)
  }
}

extension Submission.Content {
  fileprivate init?(_ type: LineType, _ data: inout Fields) {
    if case .unknown(let word) = type {
      // What a newer version put there cannot be judged, but it is not unknown.
      _ = data.value("what")
      self = .happening(.unknown(type: word))
      return
    }
    let content = data.openBlock("what") { fields in
      Addition(type, &fields).map(Submission.Content.addition)
        ?? Happening(type, &fields).map(Submission.Content.happening)
    }
    guard let content else { return nil }
    self = content
  }
}

extension Addition {
  fileprivate init?(_ type: LineType, _ fields: inout Fields) {
    let addition: Addition? =
      switch type {
      case .member: Member(&fields).map(Addition.member)
      case .party: Party(&fields).map(Addition.party)
      case .alias: Addition.named(&fields)
      case .document: Document(&fields).map(Addition.document)
      case .attachment: Addition.attached(&fields)
      case .report: Report(&fields).map(Addition.report)
      case .recommendation: Recommendation(&fields).map(Addition.recommendation)
      case .response: Response(&fields).map(Addition.response)
      case .passage: Passage(&fields).map(Addition.passage)
      case .promise: Commitment(&fields).map(Addition.commitment)
      case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen,
        .commitment, .acknowledgement, .addressee, .evidence, .note, .link, .unlink, .void,
        .mapping, .proposal, .confirmation, .returned, .unknown:
        nil
      }
    guard let addition else { return nil }
    self = addition
  }

  private static func attached(_ fields: inout Fields) -> Addition? {
    let document: Document.ID? = fields.neededReference("document")
    let (name, sum) = (fields.neededText("name"), fields.neededText("attachment"))
    guard let document, let name, let sum else { return nil }
    return .attachment(Attachment(document: document, name: name, sum: sum))
  }

  private static func named(_ fields: inout Fields) -> Addition? {
    let party: Party.ID? = fields.neededReference("party")
    let name = fields.neededText("name")
    guard let party, let name else { return nil }
    return .alias(name, of: party)
  }
}

extension Happening {
  fileprivate init?(_ type: LineType, _ fields: inout Fields) {
    let happening: Happening? =
      switch type {
      case .link: Link(&fields).map(Happening.link)
      case .unlink: fields.neededReference("link").map(Happening.unlink)
      case .mapping: Mapping(&fields).map(Happening.mapping)
      case .proposal: Happening.proposed(&fields)
      case .confirmation: fields.neededEvent("of").map { .confirmation(of: $0) }
      case .returned: Happening.givenBack(&fields)
      case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen,
        .commitment, .acknowledgement, .addressee, .evidence, .note, .void:
        EventType(rawValue: type.word).flatMap { Happening($0, &fields) }
      case .member, .party, .alias, .document, .attachment, .report, .recommendation, .response,
        .passage, .promise, .unknown:
        nil
      }
    guard let happening else { return nil }
    self = happening
  }

  private static func proposed(_ fields: inout Fields) -> Happening? {
    guard let word = fields.neededText("type") else { return nil }
    let inner = fields.openBlock("what") { Happening(LineType(word: word), &$0) }
    guard let inner else {
      fields.report("type", .unknownValue(found: word, allowed: EventType.allCases.map(\.rawValue)))
      return nil
    }
    return .proposal(inner)
  }

  private static func givenBack(_ fields: inout Fields) -> Happening? {
    let (event, reason) = (fields.neededEvent("of"), fields.text("reason"))
    return event.map { .returned($0, reason: reason) }
  }
}

extension Link: Named { static let recordKind = RecordKind.link }
