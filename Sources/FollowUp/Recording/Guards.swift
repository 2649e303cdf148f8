internal import Text

/// Whether something may be recorded: the guards of status-model 1.6, T1–T18.
///
/// They hold before something is written and again when a journal is read, so that what its author
/// was not allowed to do changes nothing, whoever wrote it there. They look at who acts, at what is
/// handed in, and at what was recorded before; never at the clock of the reader.
package struct Guards {
  let one: Recorded
  let past: JournalFold
  let member: Member

  /// Why it may not be recorded after everything in `past`; nothing when it may.
  package static func refusal(of one: Recorded, after past: JournalFold) -> Refusal? {
    do throws(Refusal) {
      try check(one, after: past)
      return nil
    } catch {
      return error
    }
  }

  /// Whether this may be recorded as a proposal only: it counts when a second person confirms it.
  package static func needsSecondPerson(
    _ submission: Submission, after past: JournalFold, at moment: Moment
  ) -> Bool {
    let identity = Recorded.Identity(writer: "", number: 0)
    let one = Recorded(identity, clock: 0, at: moment, group: nil, submission)
    guard case .actor(.needsSecondPerson) = refusal(of: one, after: past) else { return false }
    return true
  }

  /// The guards as a store takes them.
  package static let allowed: JournalFold.Guard = { one, past in
    refusal(of: one, after: past)?.sentence
  }

  private static func check(_ one: Recorded, after past: JournalFold) throws(Refusal) {
    if case .happening(.unknown) = one.submission.content { return }
    if case .addition(.member(let new)) = one.submission.content {
      return try Membership(past.members).check(new, by: one.submission.author)
    }
    let member = try Membership(past.members).member(one.submission.author)
    try Guards(one: one, past: past, member: member).check()
  }

  private func check() throws(Refusal) {
    switch one.submission.content {
    case .addition(let addition): try check(addition)
    case .happening(.void(let id)): try Mending(self).checkTakingBack(id)
    case .happening(.confirmation(let id)): try Confirming(self).check(id, reason: nil)
    case .happening(.returned(let id, let reason)):
      try Confirming(self).check(id, reason: reason ?? "")
    case .happening(.proposal(let proposed)): try checkProposal(proposed)
    case .happening(let happening): try checkAlone(happening)
    }
  }

  /// What one person records alone.
  private func checkAlone(_ happening: Happening) throws(Refusal) {
    let subject = try subject(happening)
    if one.submission.correctionOf != nil { try Mending(self).checkCorrection(subject) }
    for act in try subject.acts() {
      try mayAlone(act)
      if act.isOfItem, subject.hasParts { throw .misplaced(.hasParts) }
    }
    try subject.check()
  }

  private func mayAlone(_ act: Act) throws(Refusal) {
    let isBooked = one.submission.isBooked
    let roles = act.way.alone(isBooked: isBooked)
    if roles.contains(member.role) { return try checkLetter(act) }
    if roles.isEmpty, act.way.proposer == member.role { throw .actor(.needsSecondPerson(act)) }
    throw .actor(.notRole(act, isBooked: isBooked))
  }

  /// A case holder who lets a document speak instead of a mandate holder needs one that binds: a
  /// letter of the ministry or what was said in the House.
  private func checkLetter(_ act: Act) throws(Refusal) {
    guard act.way == .mandated, member.role == .caseHolder,
      let document = one.submission.source?.document,
      let voice = past.past.documents[document]?.voice
    else { return }
    switch voice {
    case .ministry, .house: return
    case .inspectorate, .law, .other: throw .misplaced(.notLetter(document))
    }
  }

  /// What needs a second person: without effect until that person confirms it.
  private func checkProposal(_ proposed: Happening) throws(Refusal) {
    if one.submission.correctionOf != nil { throw .unmended(.isProposal) }
    let subject = try subject(proposed)
    for act in try subject.acts() {
      guard let proposer = act.way.proposer else { throw .actor(.needsNoProposal) }
      guard proposer == member.role else { throw .actor(.notRole(act, isBooked: false)) }
      if act.isOfItem, subject.hasParts { throw .misplaced(.hasParts) }
    }
    try subject.check()
    try checkNew(proposed, on: subject.item.id)
  }

  /// One proposal is enough: when it is confirmed another would have nothing left to change.
  private func checkNew(_ proposed: Happening, on item: Recommendation.ID) throws(Refusal) {
    let isThere = past.waiting(on: item).contains { event in
      guard case .proposal(let waiting) = event.happening else { return false }
      return event.party == one.submission.party && waiting.asks(sameAs: proposed)
    }
    if isThere { throw .unready(.isProposed) }
  }

  private func check(_ addition: Addition) throws(Refusal) {
    guard let act = addition.act else { return }
    guard
      act.way.alone(isBooked: addition.source?.document != nil || one.submission.isBooked)
        .contains(member.role)
    else { throw .actor(.notRole(act, isBooked: false)) }
    switch addition {
    case .recommendation(let item):
      if item.text.dutch.isBlank { throw .lacks(.text) }
      if item.addressees.isEmpty { throw .lacks(.addressee) }
    case .commitment(let commitment):
      if commitment.text.dutch.isBlank { throw .lacks(.text) }
    case .attachment(let attachment):
      guard Attachment.isSum(attachment.sum) else { throw .unfit(.noFile) }
      if past.holds(attachment) { throw .untied(.isAttached) }
    case .member, .party, .alias, .document, .report, .response, .passage: break
    }
  }

  private func subject(_ happening: Happening) throws(Refusal) -> Subject {
    guard let id = one.submission.recommendation, let item = past.past.items[id] else {
      throw .misplaced(.otherItem)
    }
    return Subject(happening, on: item, one.submission, day: one.at.day, role: member.role, past)
  }
}

extension JournalFold {
  /// Whether the same file stands beside the same document, under whatever name.
  fileprivate func holds(_ attachment: Attachment) -> Bool {
    func isSame(_ other: Attachment) -> Bool {
      other.document == attachment.document && other.sum == attachment.sum
    }
    return booked.attachments.contains(where: isSame)
      || additions.contains { event, addition in
        guard case .attachment(let other) = addition else { return false }
        return isSame(other) && isStanding(event)
      }
  }
}

extension Submission {
  /// Whether it is taken from a document instead of said by a member.
  package var isBooked: Bool { source?.document != nil }
}

extension Addition {
  fileprivate var source: Source? {
    switch self {
    case .commitment(let commitment): commitment.source
    case .recommendation(let item): item.source
    case .passage(let passage): passage.source
    case .party(let party): party.source
    case .member, .alias, .document, .attachment, .report, .response: nil
    }
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String? {
  var isBlank: Bool { self?.isBlank ?? true }
}
