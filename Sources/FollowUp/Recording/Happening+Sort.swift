internal import Text

/// The kind of an event, apart from what it says.
extension Happening {
  package enum Sort: String, CaseIterable, Sendable {
    case position, claim, target
    case termExtension = "extension"
    case assessment, closure, reopen, commitment, acknowledgement, addressee, evidence, note
    case link, unlink, void, mapping, proposal, confirmation, returned, unknown
  }

  package var sort: Sort {
    switch self {
    case .position: .position
    case .claim: .claim
    case .target: .target
    case .termExtension: .termExtension
    case .assessment: .assessment
    case .closure: .closure
    case .reopen: .reopen
    case .commitment: .commitment
    case .acknowledgement: .acknowledgement
    case .addressee: .addressee
    case .evidence: .evidence
    case .note: .note
    case .link: .link
    case .unlink: .unlink
    case .void: .void
    case .mapping: .mapping
    case .proposal: .proposal
    case .confirmation: .confirmation
    case .returned: .returned
    case .unknown: .unknown
    }
  }
}

extension Happening {
  /// The reason that was given, when this kind has one; of a proposal what it proposes has.
  package var reason: String? {
    switch self {
    case .position(let position): position.reason
    case .target(_, let reason), .termExtension(_, let reason), .reopen(let reason),
      .acknowledgement(_, _, let reason), .returned(_, let reason),
      .commitment(_, .moved(_, let reason)):
      reason
    case .closure(let closure): closure.reason
    case .proposal(let proposed): proposed.reason
    case .link(let link): link.reason.dutch
    case .mapping(let mapping): mapping.reason.dutch
    case .claim, .assessment, .commitment, .addressee, .evidence, .note, .unlink, .void,
      .confirmation, .unknown:
      nil
    }
  }
}

extension Addition {
  /// The kind of record, for scripts.
  package var typeName: String {
    switch self {
    case .member: "member"
    case .party: "party"
    case .alias: "alias"
    case .document: "document"
    case .attachment: "attachment"
    case .report: "report"
    case .recommendation: "recommendation"
    case .response: "response"
    case .passage: "passage"
    case .commitment: "commitment"
    }
  }
}

extension Submission {
  /// The kind of what is handed in, for scripts: of a proposal what it proposes, too.
  package var typeName: String {
    switch content {
    case .happening(.proposal(let proposed)): "proposal of \(proposed.sort.rawValue)"
    case .happening(let happening): happening.sort.rawValue
    case .addition(let addition): addition.typeName
    }
  }
}

extension Happening {
  /// Whether confirming either would come to the same, whatever the reason that was given.
  func asks(sameAs other: Happening) -> Bool {
    if case .closure(let own) = self, case .closure(let theirs) = other {
      return own.kind == theirs.kind
    }
    if case .position(let own) = self, case .position(let theirs) = other {
      return own.value == theirs.value
    }
    if let due, due == other.due { return sort == other.sort && commitment == other.commitment }
    return self == other
  }

  private var commitment: Commitment.ID? {
    if case .commitment(let id, _) = self { id } else { nil }
  }
}
