internal import FollowUp
internal import Text

/// *Toezegging vastleggen*: what was promised, by whom and by when; one for all items together.
struct CommitmentRecipe: Recipe {
  let title = Phrase("Toezegging vastleggen", "Record commitment")
  let acts: [Act] = [.commitment]
  let manner = FormManner.together

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.text, .text(lines: 2), label: Phrase("Toezegging", "Commitment")),
      .choice(.about, Commitment.Subject.allCases, word: \.short),
      FormField(.due, .day, hint: Phrase("zonder: geen termijn", "without: no date")),
      FormField(.by, .line, hint: by(sheet).map { Phrase("anders: \($0)", "else: \($0)") }),
      FormField(.every, .line, hint: Phrase("alleen als het terugkeert", "only if recurring")),
      FormField(.date, .day),
    ] + Booking.fields(sheet)
  }

  private func by(_ sheet: Sheet) -> String? {
    sheet.spokesman.map { $0.name.isEmpty ? $0.party?.text ?? "" : $0.name }
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let text = try answers.needed(
      .text, "Schrijf op wat er is toegezegd.", "Write down what was promised.")
    let made = try sheet.date()
    let commitment = Commitment(
      id: sheet.commitmentID(in: made.earliest.year), recommendations: sheet.request.items,
      about: answers.value(.about, as: Commitment.Subject.self) ?? .action,
      text: Phrase(text, nil), by: answers.text(.by) ?? by(sheet) ?? sheet.author.member.text,
      party: answers.text(.by) == nil ? sheet.spokesman?.party : nil, made: made,
      due: try answers.date(.due, on: sheet.today), everyMonths: try every(answers),
      source: try sheet.source() ?? Source(document: nil, confidence: .sourceText))
    return [try sheet.submission(.commitment(commitment))]
  }

  private func every(_ answers: Answers) throws(Gap) -> Int? {
    guard let text = answers.text(.every) else { return nil }
    guard let months = Int(text), (1...120).contains(months) else {
      throw Gap(.every, "Noem een aantal maanden, zoals 6.", "Give a number of months, such as 6.")
    }
    return months
  }
}

/// *Uitkomst van een toezegging*: whether it was kept, or that its date moves.
struct OutcomeRecipe: Recipe {
  let title = Phrase("Uitkomst van een toezegging", "Outcome of a commitment")
  let acts: [Act] = [.commitmentReported, .commitmentJudged]
  let manner = FormManner.single

  /// In drafts; the others are states of a commitment.
  private static let moved = "moved"

  func refusal(on sheet: Sheet) -> Phrase? {
    sheet.situation?.commitments.isEmpty ?? true
      ? Phrase("er is geen toezegging", "there is no commitment") : nil
  }

  func start(_ sheet: Sheet) -> [FormRequest.Given] { .only(.commitment, .commitments, in: sheet) }

  func fields(_ sheet: Sheet) -> [FormField] {
    let isMoved = sheet.answers[.outcome].chosen == Self.moved
    return [
      FormField(.commitment, .pick(.commitments)), FormField(.outcome, .choice(choices(sheet))),
    ]
      + (isMoved ? [FormField(.due, .day), FormField(.reason, .line)] : [])
      + [FormField(.text, .text(lines: 2)), FormField(.date, .day)] + Booking.fields(sheet)
  }

  private func choices(_ sheet: Sheet) -> [Choice] {
    let states = Commitment.State.allCases.filter { $0 != .open }
    return states.map { state in
      Choice(state.rawValue, state.short, refusal: refusal(of: .settled(state), sheet))
    } + [Choice(Self.moved, Phrase("termijn verschuift", "date moves"))]
  }

  private func refusal(of move: CommitmentMove, _ sheet: Sheet) -> Phrase? {
    guard let id = sheet.answers.text(.commitment) else { return nil }
    return sheet.obstacle(to: .commitment(Commitment.ID(id), move))
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let id = Commitment.ID(
      try answers.needed(.commitment, "Kies de toezegging.", "Choose the commitment."))
    return [
      try sheet.submission(.commitment(id, try move(sheet)), text: answers.text(.text))
    ]
  }

  private func move(_ sheet: Sheet) throws(Gap) -> CommitmentMove {
    let answers = sheet.answers
    if answers[.outcome].chosen == Self.moved {
      guard let due = try answers.date(.due, on: sheet.today) else {
        throw Gap(.due, "Noem de nieuwe termijn.", "Name the new date.")
      }
      return .moved(due, reason: answers.text(.reason))
    }
    let state = try answers.needed(
      .outcome, as: Commitment.State.self, "Kies wat ervan kwam.", "Choose what became of it.")
    if state == .dropped {
      _ = try answers.needed(
        .text, "Leg uit waarom de toezegging vervalt.", "Explain why it is dropped.")
    }
    return .settled(state)
  }
}

extension Sheet {
  /// The next number of a year: `C2025-6`.
  fileprivate func commitmentID(in year: Int) -> Commitment.ID {
    let fold = world.recordings?.fold
    let ids = (1...).lazy.map { Commitment.ID("C\(year)-\($0)") }
    return ids.first { fold?.has(.commitment($0)) != true } ?? "C"
  }
}
