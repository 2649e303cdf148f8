/// Taking back and correcting: of one's own, or of one's own side by who leads it (A5).
///
/// What was booked by the editors is mended by the inspectorate; what the ministry said in a letter
/// also by its case holder, from a letter.
struct Mending {
  private let guards: Guards

  init(_ guards: Guards) { self.guards = guards }

  private var submission: Submission { guards.one.submission }

  func checkTakingBack(_ id: Event.ID) throws(Refusal) {
    if let adder = guards.past.past.adders[id] { return try checkMine(adder) }
    let event = try event(id)
    if isRetracted(event) { throw .unmended(.isTakenBack) }
    if isConfirmed(event) { throw .unmended(.isConfirmed) }
    if case .confirmation(let proposal) = event.happening { try checkReopening(proposal) }
    try checkMine(event.author)
  }

  /// `subject` is what stands instead of it.
  func checkCorrection(_ subject: Subject) throws(Refusal) {
    guard let id = submission.correctionOf else { return }
    let event = try event(id)
    if isRetracted(event) { throw .unmended(.isTakenBack) }
    if case .proposal = event.happening { throw .unmended(.isProposal) }
    guard event.happening.hasSameKind(as: subject.happening) else { throw .unmended(.otherKind) }
    if event.author != nil || !isWordOfMinistry(subject) { try checkMine(event.author) }
    try checkMove(event, subject)
  }

  /// A date made later by a correction is a move, after the week in which a slip is mended.
  private func checkMove(_ event: Event, _ subject: Subject) throws(Refusal) {
    guard !submission.isBooked, let old = event.happening.due, let new = subject.happening.due,
      new.latest > old.latest, let first = event.recorded,
      first.adding(days: 7) < guards.one.at.day
    else { return }
    throw .unmended(.movesByCorrection)
  }

  private func event(_ id: Event.ID) throws(Refusal) -> Event {
    guard let item = submission.recommendation, let event = guards.past.event(id, of: item) else {
      throw .misplaced(.otherItem)
    }
    return event
  }

  private func isRetracted(_ event: Event) -> Bool {
    guards.past.retracted(of: event.recommendation).contains(event.id)
  }

  private func isConfirmed(_ event: Event) -> Bool {
    guard case .proposal = event.happening else { return false }
    return guards.past.verdict(on: event.id, of: event.recommendation) == .confirmed
  }

  /// A proposal that was taken back cannot come to life by taking back its confirmation.
  private func checkReopening(_ proposal: Event.ID) throws(Refusal) {
    guard let item = submission.recommendation,
      guards.past.retracted(of: item).contains(proposal)
    else { return }
    throw .unmended(.isTakenBack)
  }

  private func isWordOfMinistry(_ subject: Subject) -> Bool {
    guard submission.isBooked, let acts = try? subject.acts() else { return false }
    return acts.allSatisfy { $0.way == .word || $0.way == .mandated }
  }

  private func checkMine(_ author: Author?) throws(Refusal) {
    let member = guards.member
    guard let author else {
      guard member.role.side == .inspectorate else { throw .actor(.notYours) }
      return
    }
    if author.member == member.id { return }
    let isLeader = member.role == .coordinator || member.role == .mandateHolder
    guard isLeader, author.role.side == member.role.side else { throw .actor(.notYours) }
  }
}

extension Happening {
  /// The date that it sets for something to be done.
  var due: PartialDate? {
    switch self {
    case .target(let date, _), .commitment(_, .moved(let date, _)): date
    case .position, .claim, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal,
      .confirmation, .returned, .unknown:
      nil
    }
  }

  /// Whether both say the same kind of thing, of the same record.
  fileprivate func hasSameKind(as other: Happening) -> Bool {
    if case .commitment(let id, _) = self, case .commitment(let otherID, _) = other {
      return id == otherID
    }
    if case .link(let link) = self, case .link(let otherLink) = other {
      return link.id == otherLink.id
    }
    return sort == other.sort
  }
}
