internal import FollowUp
internal import Text

/// *Standpunt*: proposed by a case holder, or taken from a letter.
struct PositionRecipe: Recipe {
  let title = Phrase("Standpunt voorstellen", "Propose position")
  let acts: [Act] = [.position]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    let isBooked = sheet.answers.text(.source) != nil
    let values = Position.Value.allCases.filter { $0 != .unclassified || isBooked }
    let kind = sheet.item?.kind ?? .recommendation
    let needsReason = sheet.answers.value(.position, as: Position.Value.self).map {
      $0 == .partly || $0 == .rejected
    }
    return [
      .choice(.position, values, word: { $0.word(for: kind) }),
      FormField(
        .reason, .text(lines: 2),
        hint: needsReason == true ? Phrase("nodig bij dit standpunt", "needed here") : nil),
      FormField(.next, .line), FormField(.official, .line),
      FormField(.text, .text(lines: 2)), FormField(.date, .day),
    ] + Whose.fields(sheet) + Booking.fields(sheet) + (isBooked ? Self.marks : [])
  }

  /// What only a letter can be.
  private static let marks = [
    Whose.promise,
    Whose.mark(
      .anticipatory,
      Phrase("vóór het punt verscheen, en toch een antwoord", "before the item, and yet an answer")),
    Whose.mark(.general, Phrase("over het rapport als geheel", "about the report as a whole")),
    Whose.mark(
      .refusal, Phrase("de bron wijst zelf iets af", "the source itself refuses something")),
  ]

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let value = try answers.needed(
      .position, as: Position.Value.self, "Kies het standpunt.", "Choose the position.")
    if value == .partly || value == .rejected, answers.text(.source) == nil {
      _ = try answers.needed(
        .reason, "Dit standpunt heeft een reden nodig.", "This position needs a reason.")
    }
    let position = Position(
      value, reason: answers.text(.reason), actions: [answers.text(.next)].compactMap(\.self),
      official: answers.text(.official), promise: answers.has(.promise),
      anticipatory: answers.has(.anticipatory), general: answers.has(.general),
      refusal: answers.has(.refusal))
    return [try sheet.submission(.position(position), text: answers.text(.text))]
  }
}

extension Position.Value {
  /// Follows the kind of the item where that is short enough for a form.
  fileprivate func word(for kind: Recommendation.Kind) -> Phrase {
    switch self {
    case .accepted, .partly, .rejected: long(for: kind)
    case .acknowledged, .unclassified: short
    }
  }
}
