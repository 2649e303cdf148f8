internal import FollowUp

/// The words under `type` of an event in `records`.
enum EventType: String, CaseIterable {
  case position, claim, target
  case termExtension = "extension"
  case assessment, closure, reopen, commitment, acknowledgement, addressee, evidence, note, void
}

extension Fields {
  /// What the event says: its `type`, with what only this type has under `data`.
  mutating func happening() -> Happening? {
    guard let type: EventType = neededWord("type") else {
      // What stands in it cannot be judged, but it is not unknown.
      _ = value("data")
      return nil
    }
    return openBlock("data") { Happening(type, &$0) }
  }
}

extension Happening {
  init?(_ type: EventType, _ data: inout Fields) {
    let happening: Happening? =
      switch type {
      case .position: Position(&data).map(Happening.position)
      case .claim: Claim(&data).map(Happening.claim)
      case .target: .target(data.date("date"), reason: data.text("reason"))
      case .termExtension: Happening.extended(&data)
      case .assessment: Assessment(&data).map(Happening.assessment)
      case .closure: Closure(&data).map(Happening.closure)
      case .reopen: .reopen(reason: data.text("reason"))
      case .commitment: Happening.promised(&data)
      case .acknowledgement: Happening.acknowledged(&data)
      case .addressee:
        .addressee(
          role: data.word("role"), official: data.text("official"),
          expected: data.optionalFlag("expected"))
      case .evidence: .evidence
      case .note: .note(promise: data.flag("promise"))
      case .void: data.neededEvent("of").map(Happening.void)
      }
    guard let happening else { return nil }
    self = happening
  }

  private static func extended(_ data: inout Fields) -> Happening? {
    let (months, reason) = (data.neededWhole("months", in: 1...120), data.text("reason"))
    return months.map { .termExtension(months: $0, reason: reason) }
  }

  /// A state settles the commitment; without one its due date moved.
  private static func promised(_ data: inout Fields) -> Happening? {
    let commitment: Commitment.ID? = data.neededReference("commitment")
    let state: Commitment.State? = data.word("state")
    let move =
      state.map(CommitmentMove.settled)
      ?? .moved(data.date("date"), reason: data.text("reason"))
    return commitment.map { .commitment($0, move) }
  }

  private static func acknowledged(_ data: inout Fields) -> Happening? {
    let code = data.neededText("code")
    let until = data.neededDay("until")
    let reason = data.text("reason")
    guard let code, let until else { return nil }
    return .acknowledgement(code: code, until: until, reason: reason)
  }
}

extension Position {
  init?(_ data: inout Fields) {
    let value: Value? = data.neededWord("value")
    let reason = data.text("reason")
    let actions = data.texts("actions")
    let official = data.text("official")
    let (promise, anticipatory) = (data.flag("promise"), data.flag("anticipatory"))
    let (general, refusal) = (data.flag("general"), data.flag("refusal"))
    guard let value else { return nil }
    self.init(
      value, reason: reason, actions: actions, official: official, promise: promise,
      anticipatory: anticipatory, general: general, refusal: refusal)
  }
}

extension Claim {
  init?(_ data: inout Fields) {
    let value: Value? = data.neededWord("value")
    let actions = data.texts("actions")
    let promise = data.flag("promise")
    let passage: Passage.ID? = data.reference("passage")
    guard let value else { return nil }
    self.init(value, actions: actions, promise: promise, passage: passage)
  }
}

extension Assessment {
  init?(_ data: inout Fields) {
    let (value, lookedAt): (Value?, String?) = (data.neededWord("value"), data.text("lookedAt"))
    guard let value else { return nil }
    self.init(value, lookedAt: lookedAt)
  }
}

extension Closure {
  init?(_ data: inout Fields) {
    let kind: Kind? = data.neededWord("kind")
    let reason = data.text("reason")
    let successor: Recommendation.ID? = data.reference("successor")
    let riskOwner = data.text("riskOwner")
    let imported = data.flag("imported")
    guard let kind else { return nil }
    self.init(
      kind, reason: reason, successor: successor, riskOwner: riskOwner, imported: imported)
  }
}
