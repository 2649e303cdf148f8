/// A record or event that something points at.
package enum Mention: Hashable, Sendable {
  case recommendation(Recommendation.ID)
  case party(Party.ID)
  case document(Document.ID)
  case report(Report.ID)
  case response(Response.ID)
  case passage(Passage.ID)
  case commitment(Commitment.ID)
  case link(Link.ID)
  case event(Event.ID)

  /// As it is named in the dossier.
  var name: String {
    switch self {
    case .recommendation(let id): id.text
    case .party(let id): id.text
    case .document(let id): id.text
    case .report(let id): id.text
    case .response(let id): id.text
    case .passage(let id): id.text
    case .commitment(let id): id.text
    case .link(let id): id.text
    case .event(let id): id.text
    }
  }
}

extension Submission {
  /// Calls `body` with everything that must exist for this to mean something.
  package func forEachMention(_ body: (Mention) -> Void) {
    recommendation.map { body(.recommendation($0)) }
    party.map { body(.party($0)) }
    speaker.map { body(.party($0)) }
    source?.forEachMention(body)
    correctionOf.map { body(.event($0)) }
    for evidence in evidence { evidence.document.map { body(.document($0)) } }
    switch content {
    case .happening(let happening): happening.forEachMention(body)
    case .addition(let addition): addition.forEachMention(body)
    }
  }
}

extension Happening {
  fileprivate func forEachMention(_ body: (Mention) -> Void) {
    switch self {
    case .claim(let claim): claim.passage.map { body(.passage($0)) }
    case .closure(let closure): closure.successor.map { body(.recommendation($0)) }
    case .commitment(let commitment, _): body(.commitment(commitment))
    case .link(let link):
      body(.recommendation(link.from))
      body(.recommendation(link.to))
      link.source.forEachMention(body)
    case .unlink(let link): body(.link(link))
    case .void(let event), .confirmation(let event), .returned(let event, _): body(.event(event))
    case .mapping(let mapping): mapping.forEachMention(body)
    case .proposal(let proposed): proposed.forEachMention(body)
    case .position, .target, .termExtension, .assessment, .reopen, .acknowledgement, .addressee,
      .evidence, .note, .unknown:
      break
    }
  }
}

extension Addition {
  func forEachMention(_ body: (Mention) -> Void) {
    switch self {
    case .member, .document: break
    case .party(let party): party.forEachMention(body)
    case .alias(_, let party): body(.party(party))
    case .attachment(let attachment): body(.document(attachment.document))
    case .report(let report):
      for party in report.body { body(.party(party)) }
      body(.document(report.document))
    case .recommendation(let recommendation): recommendation.forEachMention(body)
    case .response(let response):
      body(.document(response.document))
      body(.report(response.report))
      response.party.map { body(.party($0)) }
    case .passage(let passage): passage.source.forEachMention(body)
    case .commitment(let commitment):
      for item in commitment.recommendations { body(.recommendation(item)) }
      commitment.party.map { body(.party($0)) }
      commitment.source.forEachMention(body)
    }
  }
}

extension Source {
  fileprivate func forEachMention(_ body: (Mention) -> Void) {
    document.map { body(.document($0)) }
  }
}

extension Mapping {
  fileprivate func forEachMention(_ body: (Mention) -> Void) {
    body(.recommendation(recommendation))
    body(.response(response))
    for passage in passages { body(.passage(passage)) }
  }
}

extension Party {
  fileprivate func forEachMention(_ body: (Mention) -> Void) {
    for member in members { body(.party(member)) }
    partOf.map { body(.party($0)) }
  }
}

extension Recommendation {
  fileprivate func forEachMention(_ body: (Mention) -> Void) {
    body(.report(report))
    parent.map { body(.recommendation($0)) }
    for addressee in addressees { addressee.party.map { body(.party($0)) } }
    source.forEachMention(body)
    for document in alsoIn { body(.document(document)) }
  }
}
