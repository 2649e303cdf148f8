/// What somebody does by recording something, and who may (status-model 1.6, T1–T18).
package enum Act: String, CaseIterable, Sendable {
  /// T1.
  case report, item
  /// T2.
  case position
  /// T3.
  case claim
  /// T4 and T5: a later date needs a second person, an earlier one does not.
  case firstTarget, laterTarget, earlierTarget
  /// T6.
  case termExtension
  /// T7.
  case assessment
  /// T8 to T12, by the kind of closing.
  case closingAsDone, closingAsNotDone, superseding, closingAsObsolete, withdrawing
  /// T13.
  case reopening
  /// T14.
  case linking
  /// T15.
  case acknowledging
  /// T16, T17, T18: made in a stand-up.
  case decision, action, standup
  case commitment
  case laterCommitment, earlierCommitment
  /// What the ministry says became of a commitment, and what the inspectorate judges of it.
  case commitmentReported, commitmentJudged
  case evidence
  case note
  /// Who is asked and in which role; the name of the responsible official.
  case addressee, official
  case mapping
  case document, response, passage, party
  /// Marking a position from before the report as an answer (A15).
  case anticipation

  /// How an act comes to count.
  package enum Way: Hashable, Sendable {
    /// Whoever has one of these roles records it.
    case direct([Role])
    /// The word of the ministry: its case holder records it, and an inspector only from a document.
    case word
    /// The word of the ministry that binds it: proposed by the case holder and confirmed by a
    /// mandate holder, unless it is taken from a document.
    case mandated
    /// Proposed by an inspector and confirmed by a coordinator who is somebody else.
    case twoInspectors
  }

  package var way: Way {
    switch self {
    case .report, .item, .assessment, .superseding, .reopening, .linking, .commitmentJudged,
      .addressee, .mapping, .passage, .anticipation:
      .direct([.inspector])
    case .withdrawing: .direct([.coordinator])
    case .position, .laterTarget, .laterCommitment: .mandated
    case .claim, .firstTarget, .earlierTarget, .termExtension, .commitment, .earlierCommitment,
      .commitmentReported, .official:
      .word
    case .closingAsDone, .closingAsNotDone, .closingAsObsolete: .twoInspectors
    case .decision, .standup: .direct([.inspector, .coordinator])
    case .acknowledging, .action, .evidence, .document, .response, .party:
      .direct([.inspector, .coordinator, .caseHolder])
    case .note: .direct([.inspector, .coordinator, .caseHolder, .mandateHolder])
    }
  }

  /// Whether it is done to an item itself: a parent takes none of these, its parts do (1.5).
  package var isOfItem: Bool {
    switch self {
    case .position, .claim, .firstTarget, .laterTarget, .earlierTarget, .termExtension,
      .assessment, .closingAsDone, .closingAsNotDone, .superseding, .closingAsObsolete,
      .withdrawing, .reopening, .anticipation:
      true
    case .report, .item, .linking, .acknowledging, .decision, .action, .standup, .commitment,
      .laterCommitment, .earlierCommitment, .commitmentReported, .commitmentJudged, .evidence,
      .note, .addressee, .official, .mapping, .document, .response, .passage, .party:
      false
    }
  }
}

extension Act.Way {
  /// Who proposes, when a second person must confirm.
  package var proposer: Role? {
    switch self {
    case .direct, .word: nil
    case .mandated: .caseHolder
    case .twoInspectors: .inspector
    }
  }

  package var confirmer: Role? {
    switch self {
    case .direct, .word: nil
    case .mandated: .mandateHolder
    case .twoInspectors: .coordinator
    }
  }

  /// Who records it alone; `isBooked` says that it is taken from a document.
  package func alone(isBooked: Bool) -> [Role] {
    switch self {
    case .direct(let roles): roles
    case .word: isBooked ? [.caseHolder, .inspector] : [.caseHolder]
    case .mandated: isBooked ? [.caseHolder, .inspector] : []
    case .twoInspectors: []
    }
  }
}

extension Closure.Kind {
  package var act: Act {
    switch self {
    case .implemented, .otherMeans: .closingAsDone
    case .notImplemented: .closingAsNotDone
    case .superseded: .superseding
    case .obsolete: .closingAsObsolete
    case .withdrawn: .withdrawing
    }
  }
}

extension Addition {
  /// What adding it is; nothing for a member, who has rules of his own.
  package var act: Act? {
    switch self {
    case .member: nil
    case .party, .alias: .party
    case .document, .attachment: .document
    case .report: .report
    case .recommendation: .item
    case .response: .response
    case .passage: .passage
    case .commitment: .commitment
    }
  }
}

extension Role {
  /// Whose side a person in this role is on; nothing for a reader.
  package var side: Side? {
    switch self {
    case .inspector, .coordinator: .inspectorate
    case .caseHolder, .mandateHolder: .ministry
    case .reader: nil
    }
  }
}
