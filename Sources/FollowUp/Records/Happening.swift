/// What an event says: its kind, with the fields that only this kind has.
///
/// Most of a long journal are notes and evidence: the kinds with many fields do not make them large.
package enum Happening: Hashable, Sendable {
  indirect case position(Position)
  indirect case claim(Claim)
  /// A first or later target date; without a date it changes nothing (A34).
  indirect case target(PartialDate?, reason: String?)
  /// The response term is extended by 1 to 3 months (T6).
  indirect case termExtension(months: Int, reason: String?)
  indirect case assessment(Assessment)
  indirect case closure(Closure)
  case reopen(reason: String?)
  indirect case commitment(Commitment.ID, CommitmentMove)
  /// A flag is acknowledged until a day, at most 28 days on (T15).
  indirect case acknowledgement(code: String, until: Day, reason: String?)
  /// Lead, role, official or expectation of the addressee named by the event's party.
  indirect case addressee(role: Addressee.Role?, official: String?, expected: Bool?)
  case evidence
  case note(promise: Bool)
  indirect case link(Link)
  case unlink(Link.ID)
  /// Takes back an event.
  case void(Event.ID)
  /// A judgement on which passages answer the item.
  indirect case mapping(Mapping)
  /// What needs a second person: without effect until a confirmation names it.
  indirect case proposal(Happening)
  /// A second person confirms a proposal, which counts from this event on (A41).
  case confirmation(of: Event.ID)
  /// A second person gives a proposal back: it stays without effect.
  indirect case returned(Event.ID, reason: String?)
  /// An event type of a newer version: kept, shown, without effect.
  case unknown(type: String)
}

/// The standpoint of an addressee (*standpunt*).
package struct Position: Hashable, Sendable {
  package enum Value: String, CaseIterable, Sendable {
    case accepted, partly, acknowledged, rejected
    /// An imported reply that nobody has read yet.
    case unclassified
  }

  package let value: Value
  package let reason: String?
  package let actions: [String]
  package let official: String?
  /// Whether it promises something without its being a commitment of its own.
  package let promise: Bool
  /// Marked by an inspector: given before the item was issued, and counting as an answer (A15).
  package let anticipatory: Bool
  /// Taken from a statement about the report as a whole (A20).
  package let general: Bool
  /// Whether the source itself uses a refusal (B16).
  package let refusal: Bool

  package init(
    _ value: Value, reason: String? = nil, actions: [String] = [], official: String? = nil,
    promise: Bool = false, anticipatory: Bool = false, general: Bool = false, refusal: Bool = false
  ) {
    self.value = value
    self.reason = reason
    self.actions = actions
    self.official = official
    self.promise = promise
    self.anticipatory = anticipatory
    self.general = general
    self.refusal = refusal
  }

  /// Whether it accepts at least in part or takes note (R3, R8, R13).
  package var isAccepting: Bool {
    switch value {
    case .accepted, .partly, .acknowledged: true
    case .rejected, .unclassified: false
    }
  }
}

/// Reported progress (*melding*).
package struct Claim: Hashable, Sendable {
  package enum Value: String, CaseIterable, Sendable {
    case notStarted, inProgress, largely, complete, stopped

    /// 0 to 3; a stopped measure has no rank.
    package var rank: Int? {
      switch self {
      case .notStarted: 0
      case .inProgress: 1
      case .largely: 2
      case .complete: 3
      case .stopped: nil
      }
    }
  }

  package let value: Value
  package let actions: [String]
  package let promise: Bool
  /// The passage that it was read from.
  package let passage: Passage.ID?

  package init(
    _ value: Value, actions: [String] = [], promise: Bool = false, passage: Passage.ID? = nil
  ) {
    self.value = value
    self.actions = actions
    self.promise = promise
    self.passage = passage
  }
}

/// The judgement of the inspectorate (*oordeel*): is the problem gone?
package struct Assessment: Hashable, Sendable {
  package enum Value: String, CaseIterable, Sendable {
    case resolved, resolvedOther, largely, partly, intent, notResolved, unable

    /// 0 to 3; what cannot be assessed has no rank.
    package var rank: Int? {
      switch self {
      case .resolved, .resolvedOther: 3
      case .largely: 2
      case .partly, .intent: 1
      case .notResolved: 0
      case .unable: nil
      }
    }
  }

  package let value: Value
  /// What was looked at.
  package let lookedAt: String?

  package init(_ value: Value, lookedAt: String? = nil) {
    self.value = value
    self.lookedAt = lookedAt
  }
}

/// How an item was closed.
package struct Closure: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case implemented = "G1"
    case otherMeans = "G2"
    case notImplemented = "G3"
    case superseded = "G4"
    case obsolete = "G5"
    case withdrawn = "G6"
  }

  package let kind: Kind
  package let reason: String?
  package let successor: Recommendation.ID?
  /// Who accepts the remaining risk (G3).
  package let riskOwner: String?
  /// Taken over from another register, without claim or judgement history.
  package let imported: Bool

  package init(
    _ kind: Kind, reason: String? = nil, successor: Recommendation.ID? = nil,
    riskOwner: String? = nil, imported: Bool = false
  ) {
    self.kind = kind
    self.reason = reason
    self.successor = successor
    self.riskOwner = riskOwner
    self.imported = imported
  }
}

/// What happened to a commitment.
package enum CommitmentMove: Hashable, Sendable {
  /// The due date moved to another one.
  case moved(PartialDate?, reason: String?)
  case settled(Commitment.State)
}
