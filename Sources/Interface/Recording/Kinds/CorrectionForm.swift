internal import FollowUp
internal import Text

/// *Eerdere vermelding verbeteren*: what is filled in changes, the rest stays.
struct CorrectionRecipe: Recipe {
  let title = Phrase("Eerdere vermelding verbeteren", "Correct an earlier entry")
  let acts: [Act] = []
  let manner = FormManner.single

  func refusal(on sheet: Sheet) -> Phrase? {
    sheet.ownEntries.isEmpty
      ? Phrase("u hebt hier niets vastgelegd", "you have recorded nothing here") : nil
  }

  func start(_ sheet: Sheet) -> [FormRequest.Given] { .only(.entry, .entries, in: sheet) }

  private func old(_ sheet: Sheet) -> Recorded? {
    let id = sheet.answers.text(.entry)
    return sheet.ownEntries.first { $0.id.text == id }
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    let entry = [FormField(.entry, .pick(.entries))]
    guard let old = old(sheet)?.submission, case .happening(let happening) = old.content else {
      return entry
    }
    let day = old.date.map { Phrase("nu: \($0.words(.dutch))", "now: \($0.words(.english))") }
    return entry + parts(of: happening) + [
      FormField(.date, .day, hint: day),
      FormField(.text, .text(lines: 2), hint: old.text.map { now($0.dutch) }),
    ]
  }

  private func now(_ text: String) -> Phrase { Phrase("nu: \(text)", "now: \(text)") }

  private func parts(of happening: Happening) -> [FormField] {
    switch happening {
    case .position(let position):
      [.choice(.position, Position.Value.allCases, word: \.short), reason(position.reason)]
    case .claim: [.choice(.progress, Claim.Value.menu, word: \.short)]
    case .assessment(let assessment):
      [
        .choice(.judgement, Assessment.Value.allCases, word: \.short),
        FormField(.lookedAt, .line, hint: assessment.lookedAt.map(now)),
      ]
    case .target(let date, let old), .commitment(_, .moved(let date, let old)):
      [due(date), reason(old)]
    case .commitment(_, .settled): [.choice(.outcome, Commitment.State.allCases, word: \.short)]
    case .closure(let closure): [reason(closure.reason)]
    case .termExtension(_, let old), .reopen(let old), .acknowledgement(_, _, let old):
      [reason(old)]
    case .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      []
    }
  }

  private func reason(_ old: String?) -> FormField {
    FormField(.reason, .text(lines: 2), hint: old.map(now))
  }

  private func due(_ old: PartialDate?) -> FormField {
    FormField(
      .due, .day,
      hint: old.map { Phrase("nu: \($0.words(.dutch))", "now: \($0.words(.english))") })
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    guard let one = old(sheet), case .happening(let happening) = one.submission.content else {
      throw Gap(.entry, "Kies de vermelding.", "Choose the entry.")
    }
    let (old, answers) = (one.submission, sheet.answers)
    let date = try answers.date(.date, on: sheet.today)
    let text = answers.text(.text).map { Phrase($0, nil) }
    let mended = try self.mended(happening, sheet)
    guard mended != happening || date != nil || text != nil else {
      throw Gap(.entry, "Vul in wat er anders moet.", "Fill in what has to change.")
    }
    return [
      Submission(
        .happening(mended), by: sheet.author, on: old.recommendation,
        seen: sheet.item.flatMap { sheet.seen[$0.id] }, party: old.party, speaker: old.speaker,
        date: date ?? old.date, text: text ?? old.text, evidence: old.evidence,
        source: old.source, correctionOf: one.id)
    ]
  }

  private func mended(_ old: Happening, _ sheet: Sheet) throws(Gap) -> Happening {
    let answers = sheet.answers
    let (reason, due) = (answers.text(.reason), try answers.date(.due, on: sheet.today))
    switch old {
    case .position(let position):
      return .position(
        Position(
          answers.value(.position, as: Position.Value.self) ?? position.value,
          reason: reason ?? position.reason, actions: position.actions,
          official: position.official, promise: position.promise,
          anticipatory: position.anticipatory, general: position.general,
          refusal: position.refusal))
    case .claim(let claim):
      return .claim(
        Claim(
          answers.value(.progress, as: Claim.Value.self) ?? claim.value, actions: claim.actions,
          promise: claim.promise, passage: claim.passage))
    case .assessment(let assessment):
      return .assessment(
        Assessment(
          answers.value(.judgement, as: Assessment.Value.self) ?? assessment.value,
          lookedAt: answers.text(.lookedAt) ?? assessment.lookedAt))
    case .target(let date, let old): return .target(due ?? date, reason: reason ?? old)
    case .commitment(let id, .moved(let date, let old)):
      return .commitment(id, .moved(due ?? date, reason: reason ?? old))
    case .commitment(let id, .settled(let state)):
      return .commitment(
        id, .settled(answers.value(.outcome, as: Commitment.State.self) ?? state))
    case .termExtension(let months, let old):
      return .termExtension(months: months, reason: reason ?? old)
    case .closure(let closure):
      return .closure(
        Closure(
          closure.kind, reason: reason ?? closure.reason, successor: closure.successor,
          riskOwner: closure.riskOwner, imported: closure.imported))
    case .reopen(let old): return .reopen(reason: reason ?? old)
    case .acknowledgement(let code, let until, let old):
      return .acknowledgement(code: code, until: until, reason: reason ?? old)
    case .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      return old
    }
  }
}
