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
