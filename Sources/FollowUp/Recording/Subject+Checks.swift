internal import Text

/// What must be in it, when it can have happened, and after what it may be said.
extension Subject {
  func check() throws(Refusal) {
    try checkParty()
    try checkDate()
    switch happening {
    case .position(let position): try check(position)
    case .claim(let claim): try check(claim)
    case .target(let date, let reason): try checkTarget(date, reason)
    case .termExtension(let months, let reason): try checkExtension(months, reason)
    case .assessment(let assessment): try check(assessment)
    case .closure(let closure): try check(closure)
    case .reopen(let reason): try checkReopening(reason)
    case .commitment(let id, let move): try check(move, of: id)
    case .acknowledgement(let code, let until, let reason):
      try checkAcknowledgement(code, until, reason)
    case .addressee(let role, _, _): try checkAddressee(role)
    case .evidence: if evidence.isEmpty { throw .lacks(.evidence) }
    case .note: if text?.dutch.isBlank ?? true { throw .lacks(.text) }
    case .link(let link): try Tying(self).check(link)
    case .unlink, .mapping, .unknown: break
    case .proposal, .confirmation, .returned, .void: throw .actor(.needsNoProposal)
    }
  }

  /// For an addressee of the item, or for the item as a whole.
  private func checkParty() throws(Refusal) {
    guard let party else { return }
    if case .addressee = happening { return }
    guard addressees.contains(party) else { throw .misplaced(.notAddressee(party)) }
  }

  private var addressees: [Party.ID] {
    item.addressees.compactMap(\.party)
      + past.events(of: item.id).compactMap { event in
        if case .addressee = event.happening { event.party } else { nil }
      }
  }

  /// What happened did not happen on a day that is still to come.
  private func checkDate() throws(Refusal) {
    if let date, date.earliest > day { throw .untimely(.inFuture(date)) }
  }

  private func checkIssue(_ date: PartialDate?) throws(Refusal) {
    guard let issued, let date, date.isBefore(issued) else { return }
    throw .untimely(.beforeIssue(issued))
  }

  private func check(_ position: Position) throws(Refusal) {
    if !position.anticipatory { try checkIssue(date) }
    guard !isBooked else { return }
    if position.anticipatory { throw .misplaced(.onlyBooked) }
    switch position.value {
    case .accepted, .acknowledged: break
    case .partly, .rejected: if position.reason.isBlank { throw .lacks(.reason) }
    case .unclassified: throw .misplaced(.onlyBooked)
    }
  }

  /// Reported complete needs something that shows it: with it, or recorded before.
  private func check(_ claim: Claim) throws(Refusal) {
    guard claim.value == .complete, evidence.isEmpty else { return }
    guard let situation, situation.evidence.contains(where: isMine) else { throw .lacks(.evidence) }
  }

  private func isMine(_ evidence: Dated<Evidence>) -> Bool {
    party == nil || evidence.party == nil || evidence.party == party
  }

  /// The first date is free; a move says why. What stands in a letter is booked as it stands.
  private func checkTarget(_ date: PartialDate?, _ reason: String?) throws(Refusal) {
    guard let date else { throw .lacks(.date) }
    try checkIssue(date)
    guard !isBooked, let current = seats.compactMap({ $0.targets.last }).last?.value.date,
      current != date
    else { return }
    if reason.isBlank { throw .lacks(.reason) }
  }

  private func checkExtension(_ months: Int, _ reason: String?) throws(Refusal) {
    let (step, count) = (past.limits[.extensionStep].value, past.limits[.extensionCount].value)
    guard (1...step).contains(months) else { throw .untimely(.extensionTooLong(months: step)) }
    if reason.isBlank { throw .lacks(.reason) }
    guard let situation else { return }
    for seat in seats {
      if seat.extensions.count >= count { throw .untimely(.tooManyExtensions(count)) }
      guard let due = ResponseTerm(of: seat, in: situation)?.due else { continue }
      if (isBooked ? spoken : day) > due { throw .untimely(.extensionTooLate(due: due)) }
    }
  }

  private func check(_ assessment: Assessment) throws(Refusal) {
    if !isBooked {
      if text?.dutch.isBlank ?? true { throw .lacks(.text) }
      if assessment.lookedAt.isBlank { throw .lacks(.lookedAt) }
    }
    guard assessment.value == .intent, !hasDatedPlan else { return }
    throw .unready(.noPlan)
  }

  private var hasDatedPlan: Bool {
    seats.contains { !$0.targets.isEmpty }
      || (situation?.commitments ?? []).contains { $0.isRunning && !$0.dates.isEmpty }
  }

  private func checkReopening(_ reason: String?) throws(Refusal) {
    if reason.isBlank { throw .lacks(.reason) }
    let closed = seats.filter(\.state.isClosed)
    guard !closed.isEmpty else { throw .unready(.isOpen) }
    guard let closing = closed.compactMap({ $0.closures.last?.day }).max(),
      let reopened = date?.latest, reopened < closing
    else { return }
    throw .untimely(.beforeClosing(closing))
  }

  private func check(_ move: CommitmentMove, of id: Commitment.ID) throws(Refusal) {
    switch move {
    case .settled(.dropped): if text?.dutch.isBlank ?? true { throw .lacks(.reason) }
    case .settled: break
    case .moved(nil, _): throw .lacks(.date)
    case .moved(let date?, let reason):
      let current = past.past.commitments[id].flatMap { past.due(of: $0, without: replaces) }
      if !isBooked, current != nil, current != date, reason.isBlank { throw .lacks(.reason) }
    }
  }

  private func checkAcknowledgement(
    _ code: String, _ until: Day, _ reason: String?
  ) throws(Refusal) {
    guard let flag = FlagCode(label: code) else { throw .unready(.unknownFlag(code)) }
    guard flag.mayBeAcknowledged else { throw .unready(.lastingFlag(code)) }
    if reason.isBlank { throw .lacks(.reason) }
    let last = day.adding(days: 28)
    guard (day...last).contains(until) else { throw .untimely(.acknowledgedTooLong(until: last)) }
  }

  private func checkAddressee(_ role: Addressee.Role?) throws(Refusal) {
    guard let party else { throw .lacks(.party) }
    if role == nil, !addressees.contains(party) { throw .misplaced(.notAddressee(party)) }
  }
}

extension JournalFold {
  var limits: Limits { booked.limits }
}

extension FlagCode {
  /// The code in what is written beside a flag: `R3` in `R3-AED`.
  package init?(label: String) {
    let code = label.prefix { $0 != "-" }
    self.init(rawValue: String(code))
  }
}
