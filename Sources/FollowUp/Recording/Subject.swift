internal import Text

/// What is said of an item, by whom and when: what the guards about content look at.
struct Subject {
  let happening: Happening
  let item: Recommendation
  let party: Party.ID?
  let date: PartialDate?
  let text: Phrase?
  let evidence: [Evidence]
  let isBooked: Bool
  /// The day from which a booked fact speaks: that of its document.
  let spoken: Day
  /// The day on which it is recorded.
  let day: Day
  let role: Role?
  /// The event whose content it replaces.
  let replaces: Event.ID?
  let past: JournalFold

  init(
    _ happening: Happening, on item: Recommendation, _ submission: Submission, day: Day,
    role: Role, _ past: JournalFold
  ) {
    self.happening = happening
    self.item = item
    party = submission.party
    date = submission.date
    text = submission.text
    evidence = submission.evidence
    isBooked = submission.isBooked
    let document = submission.source?.document.flatMap { past.past.documents[$0] }
    spoken = document?.date?.latest ?? day
    self.day = day
    self.role = role
    replaces = submission.correctionOf
    self.past = past
  }

  /// What a proposal proposes, looked at again on the day on which it is confirmed.
  init(_ happening: Happening, on item: Recommendation, _ event: Event, day: Day, past: JournalFold)
  {
    self.happening = happening
    self.item = item
    (party, date, text, evidence) = (event.party, event.date, event.text, event.evidence)
    (isBooked, spoken) = (false, day)
    self.day = day
    role = event.author?.role
    replaces = nil
    self.past = past
  }

  /// Parts take what is said of an item; their parent takes nothing itself (1.5).
  var hasParts: Bool { past.past.parents.contains(item.id) }

  var issued: PartialDate? { past.past.issued(item) }

  /// What recording it is; of an addressee it can be two things at once.
  func acts() throws(Refusal) -> [Act] {
    switch happening {
    case .position(let position): position.anticipatory ? [.anticipation] : [.position]
    case .claim: [.claim]
    case .target(let date, _): [target(date)]
    case .termExtension: [.termExtension]
    case .assessment: [.assessment]
    case .closure(let closure): [closure.kind.act]
    case .reopen: [.reopening]
    case .commitment(let id, let move): [try act(move, of: id)]
    case .acknowledgement: [.acknowledging]
    case .addressee(nil, .some, nil): [.official]
    case .addressee(_, let official, _): official == nil ? [.addressee] : [.addressee, .official]
    case .evidence: [.evidence]
    case .note: [.note]
    case .link, .unlink: [.linking]
    case .mapping: [.mapping]
    case .proposal, .confirmation, .returned, .void: throw .actor(.needsNoProposal)
    case .unknown: []
    }
  }

  private func target(_ date: PartialDate?) -> Act {
    guard let date, let current = seats.compactMap({ $0.targets.last }).last?.value.date else {
      return .firstTarget
    }
    return date.latest > current.latest ? .laterTarget : .earlierTarget
  }

  private func act(_ move: CommitmentMove, of id: Commitment.ID) throws(Refusal) -> Act {
    guard let commitment = past.past.commitments[id],
      commitment.recommendations.contains(item.id)
    else { throw .misplaced(.foreignCommitment(id)) }
    switch move {
    case .moved(let date?, _):
      let isLater = past.due(of: commitment, without: replaces).map { date.latest > $0.latest }
      return isLater == true ? .laterCommitment : .earlierCommitment
    case .moved(nil, _): return .earlierCommitment
    case .settled(.partlyMet), .settled(.met):
      return role == .inspector ? .commitmentJudged : .commitmentReported
    case .settled(.dropped): return .commitmentReported
    case .settled(.open), .settled(.notMet), .settled(.notEstablished): return .commitmentJudged
    }
  }

  /// What was recorded of the item before.
  var situation: Situation? { past.situation(of: item, without: replaces) }

  /// The addressees for whom it counts.
  var seats: [Seat] {
    (situation?.seats ?? []).filter { party == nil || $0.party == party || $0.isNameless }
  }
}
