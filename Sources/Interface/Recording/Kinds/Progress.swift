internal import FollowUp
internal import Text

/// *Voortgang melden*: progress, next step, date, responsible person and evidence of one item, then
/// of the next.
struct ProgressRecipe: Recipe {
  let title = Phrase("Voortgang melden", "Report progress")
  let acts: [Act] = [.claim]
  let manner = FormManner.walk
  let carried: [Slot] = [.date, .official] + Proof.carried

  func fields(_ sheet: Sheet) -> [FormField] {
    let isInspector = sheet.role.side == .inspectorate
    return [
      FormField(.date, .day),
      .choice(.progress, Claim.Value.menu, word: \.short, refusal: { refusal(of: $0, sheet) }),
      FormField(.done, .text(lines: 2)), FormField(.next, .line), FormField(.due, .day),
    ] + DueDate.reason(sheet) + [official(sheet)] + Proof.fields(sheet)
      + Whose.fields(sheet) + (isInspector ? Booking.fields(sheet) : [])
      + (sheet.answers.text(.source) == nil ? [] : [Whose.promise])
  }

  private func refusal(of value: Claim.Value, _ sheet: Sheet) -> Phrase? {
    let hasProof = sheet.answers.value(.proof, as: Proof.self) ?? .none != .none
    guard value == .complete, !hasProof, sheet.situation?.evidence.isEmpty ?? true else {
      return nil
    }
    return Phrase("kan pas als er bewijs bij staat", "only with evidence")
  }

  private func official(_ sheet: Sheet) -> FormField {
    let known = sheet.spokesman?.official
    return FormField(
      .official, .line,
      hint: known.map { Phrase("nu: \($0)", "now: \($0)") }
        ?? Phrase("functie en naam", "function and name"))
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    try claim(sheet) + DueDate.submissions(sheet) + named(sheet)
  }

  /// Evidence that was carried over says nothing by itself: that has a form of its own.
  private func claim(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    guard let value = answers.value(.progress, as: Claim.Value.self) else {
      // A date can be moved without a word on progress, and nothing else.
      let others: [Slot] = [.done, .next]
      let isOnlyDate = answers.text(.due) != nil && others.allSatisfy { answers.text($0) == nil }
      guard isOnlyDate, try Proof.evidence(sheet).isEmpty else {
        throw Gap(.progress, "Kies hoe ver het is.", "Choose how far it is.")
      }
      return []
    }
    let claim = Claim(
      value, actions: [answers.text(.next)].compactMap(\.self), promise: answers.has(.promise))
    return [
      try sheet.submission(
        .claim(claim), text: answers.text(.done), evidence: try Proof.evidence(sheet))
    ]
  }

  private func named(_ sheet: Sheet) throws(Gap) -> [Submission] {
    guard let name = sheet.answers.text(.official), name != sheet.spokesman?.official else {
      return []
    }
    guard let party = sheet.spokesman?.party else {
      throw Gap(
        .official, "Dit punt heeft geen geadresseerde bij wie een naam hoort.",
        "This item has no addressee to whom a name belongs.")
    }
    return [
      try sheet.submission(.addressee(role: nil, official: name, expected: nil), party: party)
    ]
  }
}

extension Claim.Value {
  /// In the order in which a form offers them.
  static let menu: [Claim.Value] = [.notStarted, .inProgress, .largely, .stopped, .complete]
}

/// The date by which an item is to be done: the first one is free, a move says why.
enum DueDate {
  /// Asked only when the date that was typed moves the one that stands.
  static func reason(_ sheet: Sheet) -> [FormField] {
    guard let current = sheet.target, let date = try? sheet.answers.date(.due, on: sheet.today),
      date != current
    else { return [] }
    let later = date.latest > current.latest
    return [
      FormField(
        .reason, .line,
        hint: later && sheet.role == .caseHolder
          ? Phrase("mandaathouder stelt vast", "mandate holder confirms") : nil)
    ]
  }

  static func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    guard let date = try sheet.answers.date(.due, on: sheet.today), date != sheet.target else {
      return []
    }
    return [try sheet.submission(.target(date, reason: sheet.answers.text(.reason)))]
  }
}
