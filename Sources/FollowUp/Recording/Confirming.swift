/// The second person: confirms what another proposed, or gives it back with a reason.
struct Confirming {
  private let guards: Guards

  init(_ guards: Guards) { self.guards = guards }

  /// `reason` says why it is given back; nothing when it is confirmed.
  func check(_ id: Event.ID, reason: String?) throws(Refusal) {
    let proposal = try proposal(id)
    guard case .proposal(let proposed) = proposal.happening,
      let item = guards.past.past.items[proposal.recommendation]
    else { throw .unmended(.notProposal) }
    let subject = Subject(
      proposed, on: item, proposal, day: guards.one.at.day, past: guards.past)
    for act in try subject.acts() {
      guard act.way.confirmer == guards.member.role else { throw .actor(.notConfirmer(act)) }
    }
    guard proposal.author?.member != guards.member.id else { throw .actor(.samePerson) }
    try checkOpen(proposal)
    guard reason == nil else { return try checkReturn(reason) }
    try checkDate()
    try subject.check()
  }

  private func proposal(_ id: Event.ID) throws(Refusal) -> Event {
    guard let item = guards.one.submission.recommendation,
      let event = guards.past.event(id, of: item)
    else { throw .misplaced(.otherItem) }
    return event
  }

  private func checkOpen(_ proposal: Event) throws(Refusal) {
    let item = proposal.recommendation
    if guards.past.retracted(of: item).contains(proposal.id) { throw .unmended(.isTakenBack) }
    guard guards.past.verdict(on: proposal.id, of: item) == .pending else {
      throw .unmended(.isSettled)
    }
  }

  private func checkReturn(_ reason: String?) throws(Refusal) {
    if reason.isBlank { throw .lacks(.reason) }
  }

  private func checkDate() throws(Refusal) {
    guard let date = guards.one.submission.date, date.earliest > guards.one.at.day else { return }
    throw .untimely(.inFuture(date))
  }
}
