internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg correct EVENT`: the same entry again with something mended; the log keeps both.
struct Correct: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Verbetert een vermelding: wat u noemt verandert, de rest blijft.",
        "Corrects an entry: what you name changes, the rest stays."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg correct 1f3a09bc:12 --date 3-6-2025
          vervolg correct 1f3a09bc:12 --value 'in uitvoering' --text 'deels klaar'

        Een latere termijn is na een week een verschuiving: vervolg add target.
        """,
        """
        Examples:
          vervolg correct 1f3a09bc:12 --date 2025-06-03
          vervolg correct 1f3a09bc:12 --value 'in progress' --text 'partly done'

        After a week a later date is a move: vervolg add target.
        """
      ).said)
  }

  @Argument(help: .entry)
  var event: String

  @Option(help: .happenedOn)
  var date: String?

  @Option(help: .text)
  var text: String?

  @Option(
    help: .both(
      "Het standpunt, de voortgang of het oordeel.", "The position, progress or judgement.",
      value: Phrase("waarde", "value")))
  var value: String?

  @Option(help: .both("De termijn.", "The due date.", value: Phrase("dag", "day")))
  var due: String?

  @Option(help: .reason)
  var reason: String?

  @Option(
    help: .both("Waarnaar is gekeken.", "What was looked at.", value: Phrase("tekst", "text")))
  var lookedAt: String?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let named = try desk.event(event)
    guard let item = named.item, let index = desk.dossier.index(of: item),
      let old = desk.dossier.events(at: index).first(where: { $0.id == named.id })
    else { throw .noEvent(event) }
    let typed = try TypedText(text, editing: false, isNeeded: false, at: &desk)
    let submission = try desk.keeping(typed) { desk throws(Complaint) in
      Submission(
        .happening(try mended(old.happening, at: desk)), by: desk.author, on: item,
        seen: desk.store.newest(of: item), party: old.party, speaker: old.speaker,
        date: try desk.optionalDate(date) ?? old.date,
        text: typed.text.map { Phrase($0, nil) } ?? old.text, evidence: old.evidence,
        source: old.source, correctionOf: old.id)
    }
    return try desk.record([submission], typed: typed.precious)
  }

  private func mended(_ old: Happening, at desk: Desk) throws(Complaint) -> Happening {
    switch old {
    case .position(let position):
      .position(position.with(try chosen(Position.Value.self), reason: reason))
    case .claim(let claim): .claim(claim.with(try chosen(Claim.Value.self)))
    case .assessment(let assessment):
      .assessment(
        Assessment(
          try chosen(Assessment.Value.self) ?? assessment.value,
          lookedAt: lookedAt ?? assessment.lookedAt))
    case .target(let date, let oldReason):
      .target(try desk.optionalDate(due) ?? date, reason: reason ?? oldReason)
    case .commitment(let id, .moved(let date, let oldReason)):
      .commitment(id, .moved(try desk.optionalDate(due) ?? date, reason: reason ?? oldReason))
    case .commitment(let id, .settled(let state)):
      .commitment(id, .settled(try chosen(Commitment.State.self) ?? state))
    case .termExtension(let months, let old): .termExtension(months: months, reason: reason ?? old)
    case .closure(let closure): .closure(closure.with(reason: reason))
    case .reopen(let old): .reopen(reason: reason ?? old)
    case .acknowledgement(let code, let until, let old):
      .acknowledgement(
        code: code, until: try desk.optionalDate(due)?.latest ?? until, reason: reason ?? old)
    case .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      old
    }
  }

  private func chosen<Value: Chosen>(_ type: Value.Type) throws(Complaint) -> Value? {
    guard let value else { return nil }
    guard let found = Value(argument: value) else {
      throw .unknownWord(value, for: "--value", known: Value.allValueStrings)
    }
    return found
  }
}

extension Position {
  fileprivate func with(_ value: Value?, reason: String?) -> Position {
    Position(
      value ?? self.value, reason: reason ?? self.reason, actions: actions, official: official,
      promise: promise, anticipatory: anticipatory, general: general, refusal: refusal)
  }
}

extension Claim {
  fileprivate func with(_ value: Value?) -> Claim {
    Claim(value ?? self.value, actions: actions, promise: promise, passage: passage)
  }
}

extension Closure {
  fileprivate func with(reason: String?) -> Closure {
    Closure(
      kind, reason: reason ?? self.reason, successor: successor, riskOwner: riskOwner,
      imported: imported)
  }
}
