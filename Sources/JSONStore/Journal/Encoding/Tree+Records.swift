internal import FollowUp
internal import JSON

/// How new records are written: one line a record, with the names that files of records use.
extension Addition {
  /// The word under `type`.
  var type: LineType {
    switch self {
    case .member: .member
    case .party: .party
    case .alias: .alias
    case .document: .document
    case .attachment: .attachment
    case .report: .report
    case .recommendation: .recommendation
    case .response: .response
    case .passage: .passage
    case .commitment: .promise
    }
  }

  var tree: JSONTree {
    switch self {
    case .member(let record): record.tree
    case .party(let record): record.tree
    case .alias(let name, let party): .object(["party": .id(party), "name": .string(name)])
    case .document(let record): record.tree
    case .attachment(let record): record.tree
    case .report(let record): record.tree
    case .recommendation(let record): record.tree
    case .response(let record): record.tree
    case .passage(let record): record.tree
    case .commitment(let record): record.tree
    }
  }
}

extension Member {
  fileprivate var tree: JSONTree {
    .object(["id": .id(id), "name": .string(name), "role": .word(role)])
  }
}

extension Party {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "name": .phrase(name), "abbreviation": abbreviation.map(JSONTree.string),
      "aliases": .texts(aliases), "kind": .word(kind), "count": count.map(JSONTree.integer),
      "members": .ids(members), "partOf": partOf.map(JSONTree.id),
      "location": location.map(JSONTree.string), "regions": .texts(regions),
      "source": source?.tree, "note": note.map(JSONTree.string),
    ])
  }
}

extension Document {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "title": .string(title), "kind": .string(kind), "voice": .word(voice),
      "date": date.map(JSONTree.date), "published": published.map(JSONTree.date),
      "reference": reference.map(JSONTree.string), "issuer": .filled(issuer),
      "addressee": addressee.map(JSONTree.string), "signedBy": signedBy.map(JSONTree.string),
      "url": url.map(JSONTree.string), "urlRead": urlRead.map(JSONTree.string),
      "urlDerived": .flag(urlDerived), "confidence": .word(confidence),
      "coverage": .word(coverage), "coverageNote": .filled(coverageNote),
      "about": about.map { .array($0.map(JSONTree.string)) }, "note": note.map(JSONTree.string),
    ])
  }
}

extension Attachment {
  fileprivate var tree: JSONTree {
    .object([
      "document": .id(document), "name": .string(name), "attachment": .string(sum),
    ])
  }
}

extension Report {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "title": .phrase(title), "body": .ids(body), "document": .id(document),
      "issued": issued.map(JSONTree.date), "note": note.map(JSONTree.string),
    ])
  }
}

extension Recommendation {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "report": .id(report), "number": number.map(JSONTree.string),
      "parent": parent.map(JSONTree.id), "partLabel": partLabel.map(JSONTree.string),
      "kind": .word(kind), "title": .phrase(title), "text": .phrase(text),
      "theme": .filled(theme), "issued": issued.map(JSONTree.date),
      "addressees": .list(addressees, \.tree), "responseDue": responseDue.map(JSONTree.date),
      "source": source.tree, "alsoIn": .ids(alsoIn), "note": note.map(JSONTree.string),
    ])
  }
}

extension Response {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "document": .id(document), "report": .id(report),
      "date": date.map(JSONTree.date), "by": .string(by), "party": party.map(JSONTree.id),
      "summary": .phrase(summary), "note": note.map(JSONTree.string),
    ])
  }
}

extension Passage {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "kind": .word(kind), "text": .phrase(text), "source": source.tree,
      "check": check.map(JSONTree.phrase),
    ])
  }
}

extension Commitment {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "recommendations": .ids(recommendations), "about": .word(about),
      "text": .phrase(text), "by": .string(by), "party": party.map(JSONTree.id),
      "made": made.map(JSONTree.date), "due": due.map(JSONTree.date),
      "dueText": dueText.map(JSONTree.string), "everyMonths": everyMonths.map(JSONTree.integer),
      "state": .word(state), "source": source.tree, "note": note.map(JSONTree.string),
    ])
  }
}
