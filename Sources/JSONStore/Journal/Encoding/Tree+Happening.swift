internal import FollowUp
internal import JSON

/// How a happening is written: its word under `type`, its own fields under `what`.
extension Happening {
  /// The word under `type`.
  var type: LineType {
    if case .unknown(let word) = self { return .unknown(word) }
    return LineType(word: sort.word)
  }

  var tree: JSONTree {
    switch self {
    case .position(let position): position.tree
    case .claim(let claim): claim.tree
    case .target(let date, let reason):
      .object(["date": date.map(JSONTree.date), "reason": reason.map(JSONTree.string)])
    case .termExtension(let months, let reason):
      .object(["months": .integer(months), "reason": reason.map(JSONTree.string)])
    case .assessment(let assessment): assessment.tree
    case .closure(let closure): closure.tree
    case .reopen(let reason): .object(["reason": reason.map(JSONTree.string)])
    case .commitment(let commitment, let move): move.tree(of: commitment)
    case .acknowledgement(let code, let until, let reason):
      .object([
        "code": .string(code), "until": .string(until.iso), "reason": reason.map(JSONTree.string),
      ])
    case .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      furtherTree
    }
  }

  private var furtherTree: JSONTree {
    switch self {
    case .addressee(let role, let official, let expected):
      .object([
        "role": role.map(JSONTree.word), "official": official.map(JSONTree.string),
        "expected": expected.map(JSONTree.bool),
      ])
    case .note(let promise): .object(["promise": .flag(promise)])
    case .link(let link): link.tree
    case .unlink(let link): .object(["link": .id(link)])
    case .void(let event), .confirmation(let event): .object(["of": .id(event)])
    case .returned(let event, let reason):
      .object(["of": .id(event), "reason": reason.map(JSONTree.string)])
    case .mapping(let mapping): mapping.tree
    case .proposal(let proposed):
      .object(["type": .string(proposed.type.word), "what": proposed.tree])
    case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .evidence, .unknown:
      .object([])
    }
  }
}

extension Position {
  fileprivate var tree: JSONTree {
    .object([
      "value": .word(value), "reason": reason.map(JSONTree.string), "actions": .texts(actions),
      "official": official.map(JSONTree.string), "promise": .flag(promise),
      "anticipatory": .flag(anticipatory), "general": .flag(general), "refusal": .flag(refusal),
    ])
  }
}

extension Claim {
  fileprivate var tree: JSONTree {
    .object([
      "value": .word(value), "actions": .texts(actions), "promise": .flag(promise),
      "passage": passage.map(JSONTree.id),
    ])
  }
}

extension Assessment {
  fileprivate var tree: JSONTree {
    .object(["value": .word(value), "lookedAt": lookedAt.map(JSONTree.string)])
  }
}

extension Closure {
  fileprivate var tree: JSONTree {
    .object([
      "kind": .word(kind), "reason": reason.map(JSONTree.string),
      "successor": successor.map(JSONTree.id), "riskOwner": riskOwner.map(JSONTree.string),
      "imported": .flag(imported),
    ])
  }
}

extension CommitmentMove {
  fileprivate func tree(of commitment: Commitment.ID) -> JSONTree {
    switch self {
    case .settled(let state): .object(["commitment": .id(commitment), "state": .word(state)])
    case .moved(let date, let reason):
      .object([
        "commitment": .id(commitment), "date": date.map(JSONTree.date),
        "reason": reason.map(JSONTree.string),
      ])
    }
  }
}

extension Link {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "kind": .word(kind), "from": .id(from), "to": .id(to), "by": .word(by),
      "at": at.map { .string($0.iso) }, "reason": .phrase(reason), "source": source.tree,
    ])
  }
}

extension Mapping {
  fileprivate var tree: JSONTree {
    .object([
      "id": .id(id), "recommendation": .id(recommendation), "response": .id(response),
      "coverage": .word(coverage), "passages": .ids(passages), "reason": .phrase(reason),
      "confidence": .word(confidence),
    ])
  }
}

extension Happening.Sort {
  /// As a journal has it: two of them are what somebody does, not what it is.
  var word: String {
    [.confirmation: "confirm", .returned: "return"][self] ?? rawValue
  }
}
