internal import FollowUp
internal import Text

/// *Afsluiten*: as what, and what that kind of closing needs.
struct ClosureRecipe: Recipe {
  let title = Phrase("Afsluiten", "Close")
  let acts: [Act] = [.closingAsDone, .superseding, .withdrawing]
  let manner = FormManner.each

  func refusal(on sheet: Sheet) -> Phrase? {
    guard let seats = sheet.situation?.seats, !seats.isEmpty, seats.allSatisfy(\.state.isClosed)
    else { return nil }
    return Phrase("het punt is al afgesloten", "the item is closed already")
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    let kind = sheet.answers.value(.closure, as: Closure.Kind.self)
    return [
      .choice(
        .closure, Closure.Kind.allCases, word: \.state.short,
        refusal: { sheet.obstacle(to: .closure(Closure($0, reason: "-", riskOwner: "-"))) })
    ] + (kind == .superseded ? [FormField(.successor, .pick(.items))] : [])
      + (kind == .notImplemented
        ? [FormField(.riskOwner, .line, hint: Phrase("functie en naam", "function and name"))] : [])
      + [
        FormField(.reason, .text(lines: 2)), FormField(.text, .text(lines: 2)),
        FormField(.date, .day),
      ] + Whose.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let kind = try answers.needed(
      .closure, as: Closure.Kind.self, "Kies als wat het wordt afgesloten.",
      "Choose as what it is closed.")
    let closure = Closure(
      kind, reason: answers.text(.reason), successor: try successor(kind, sheet),
      riskOwner: kind == .notImplemented ? try riskOwner(answers) : nil)
    if kind == .notImplemented || kind == .obsolete || kind == .withdrawn {
      _ = try answers.needed(.reason, "Noem de reden.", "Give the reason.")
    }
    return [try sheet.submission(.closure(closure), text: answers.text(.text))]
  }

  private func riskOwner(_ answers: Answers) throws(Gap) -> String {
    try answers.needed(
      .riskOwner, "Noem wie het overblijvende risico aanvaardt.",
      "Name who accepts the remaining risk.")
  }

  private func successor(_ kind: Closure.Kind, _ sheet: Sheet) throws(Gap) -> Recommendation.ID? {
    guard kind == .superseded else { return nil }
    let name = sheet.answers.text(.successor).map { Recommendation.ID($0) }
    guard let name, sheet.world.row(of: name) != nil else {
      throw Gap(
        .successor, "Kies het punt dat ervoor in de plaats komt.",
        "Choose the item that comes in its place.")
    }
    return name
  }
}

/// *Heropenen*: a closed item is open again.
struct ReopeningRecipe: Recipe {
  let title = Phrase("Heropenen", "Reopen")
  let acts: [Act] = [.reopening]
  let manner = FormManner.each

  func refusal(on sheet: Sheet) -> Phrase? {
    guard let seats = sheet.situation?.seats, !seats.contains(where: \.state.isClosed) else {
      return nil
    }
    return Phrase("het punt is niet afgesloten", "the item is not closed")
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.reason, .text(lines: 2)), FormField(.text, .text(lines: 2)),
      FormField(.date, .day),
    ] + Whose.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let reason = try sheet.answers.needed(.reason, "Noem de reden.", "Give the reason.")
    return [try sheet.submission(.reopen(reason: reason), text: sheet.answers.text(.text))]
  }
}
