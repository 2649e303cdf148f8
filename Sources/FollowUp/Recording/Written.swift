internal import Text

/// A text in what was handed in, and what it must be like to be read back.
struct Written {
  enum Rule {
    case any
    /// Not empty: nothing would be read back.
    case filled
    /// One word, by which others point at it.
    case name
    /// On one line of a list, of so many characters.
    case title(Int)
  }

  typealias Part = Refusal.Unfit.Part

  let part: Part
  let text: String
  let rule: Rule

  init(_ part: Part, _ text: String, _ rule: Rule = .filled) {
    (self.part, self.text, self.rule) = (part, text, rule)
  }

  fileprivate static func maybe(_ part: Part, _ text: String?) -> [Written] {
    text.map { [Written(part, $0)] } ?? []
  }

  fileprivate static func list(_ part: Part, _ texts: [String]) -> [Written] {
    texts.map { Written(part, $0, .any) }
  }

  fileprivate static func phrase(
    _ part: Part, _ phrase: Phrase?, _ rule: Rule = .filled
  ) -> [Written] {
    guard let phrase else { return [] }
    return [Written(part, phrase.dutch, rule)]
      + (phrase.english.map { [Written(part, $0, rule)] } ?? [])
  }
}

extension Submission {
  /// Every text in it.
  var written: [Written] {
    let inner =
      switch content {
      case .happening(let happening): happening.written
      case .addition(let addition): addition.written
      }
    return inner + Written.phrase(.text, text) + evidence.flatMap(\.written)
      + Written.maybe(.locator, source?.locator)
  }
}

extension Evidence {
  fileprivate var written: [Written] {
    Written.phrase(.evidence, text) + Written.maybe(.locator, locator)
      + Written.maybe(.address, url) + Written.maybe(.attachment, attachment)
  }
}

extension Happening {
  fileprivate var written: [Written] {
    switch self {
    case .position(let position):
      Written.maybe(.reason, position.reason) + Written.list(.action, position.actions)
        + Written.maybe(.official, position.official)
    case .claim(let claim): Written.list(.action, claim.actions)
    case .target(_, let reason), .termExtension(_, let reason), .reopen(let reason),
      .commitment(_, .moved(_, let reason)), .returned(_, let reason):
      Written.maybe(.reason, reason)
    case .assessment(let assessment): Written.maybe(.lookedAt, assessment.lookedAt)
    case .closure(let closure):
      Written.maybe(.reason, closure.reason) + Written.maybe(.riskOwner, closure.riskOwner)
    case .acknowledgement(let code, _, let reason):
      [Written(.flag, code)] + Written.maybe(.reason, reason)
    case .addressee(_, let official, _): Written.maybe(.official, official)
    case .link(let link):
      [Written(.id, link.id.text, .name)] + Written.phrase(.reason, link.reason)
        + Written.maybe(.locator, link.source.locator)
    case .mapping(let mapping):
      [Written(.id, mapping.id.text, .name)] + Written.phrase(.reason, mapping.reason)
    case .proposal(let proposed): proposed.written
    case .commitment(_, .settled), .evidence, .note, .unlink, .void, .confirmation, .unknown: []
    }
  }
}

extension Addition {
  fileprivate var written: [Written] {
    switch self {
    case .member(let member):
      [Written(.id, member.id.text, .name), Written(.name, member.name)]
    case .party(let party): party.written
    case .alias(let name, _): [Written(.name, name)]
    case .document(let document): document.written
    case .attachment(let attachment):
      [Written(.name, attachment.name), Written(.attachment, attachment.sum, .name)]
    case .report(let report):
      [Written(.id, report.id.text, .name)] + Written.phrase(.title, report.title)
        + Written.maybe(.note, report.note)
    case .recommendation(let item): item.written
    case .response(let response):
      [Written(.id, response.id.text, .name), Written(.name, response.by)]
        + Written.phrase(.summary, response.summary) + Written.maybe(.note, response.note)
    case .passage(let passage):
      [Written(.id, passage.id.text, .name)] + Written.phrase(.text, passage.text)
        + Written.phrase(.note, passage.check) + Written.maybe(.locator, passage.source.locator)
    case .commitment(let commitment): commitment.written
    }
  }
}

extension Party {
  fileprivate var written: [Written] {
    [Written(.id, id.text, .name)] + Written.phrase(.name, name)
      + Written.maybe(.name, abbreviation) + Written.list(.name, aliases)
      + Written.maybe(.place, location) + Written.list(.place, regions)
      + Written.maybe(.locator, source?.locator) + Written.maybe(.note, note)
  }
}

extension Document {
  fileprivate var written: [Written] {
    [Written(.id, id.text, .name), Written(.title, title), Written(.kind, kind)]
      + Written.maybe(.reference, reference) + [Written(.name, issuer, .any)]
      + Written.maybe(.name, addressee) + Written.maybe(.name, signedBy)
      + Written.maybe(.address, url) + Written.maybe(.address, urlRead)
      + (about ?? []).map { Written(.id, $0, .name) } + [Written(.note, coverageNote, .any)]
      + Written.maybe(.note, note)
  }
}

extension Recommendation {
  /// Our own short title has room for 29 characters in a list.
  fileprivate var written: [Written] {
    [Written(.id, id.text, .name)] + Written.maybe(.number, number)
      + Written.maybe(.number, partLabel) + Written.phrase(.title, title, .title(29))
      + Written.phrase(.text, text) + [Written(.other, theme, .any)]
      + addressees.flatMap { [Written(.name, $0.name)] + Written.maybe(.official, $0.official) }
      + Written.maybe(.locator, source.locator) + Written.maybe(.note, note)
  }
}

extension Commitment {
  fileprivate var written: [Written] {
    [Written(.id, id.text, .name), Written(.name, by)] + Written.phrase(.text, text)
      + Written.maybe(.due, dueText) + Written.maybe(.locator, source.locator)
      + Written.maybe(.note, note)
  }
}
