internal import Canvas
internal import FollowUp
internal import Text

/// What a field says of what stands in it: the date that it understood, or what belongs there.
struct FieldEcho {
  private let field: FormField
  private let typed: Typed
  private let sheet: Sheet
  private let hasFocus: Bool

  init(_ field: FormField, _ typed: Typed, _ sheet: Sheet, hasFocus: Bool) {
    self.field = field
    self.typed = typed
    self.sheet = sheet
    self.hasFocus = hasFocus
  }

  func line(_ stage: Stage) -> TextLine {
    switch field.manner {
    case .day: day(stage)
    case .line, .text, .pick:
      typed.kept.isEmpty ? TextLine(field.hint.map { stage.say($0) } ?? .empty, .quiet) : []
    case .choice: []
    }
  }

  private func day(_ stage: Stage) -> TextLine {
    let text = typed.kept.trimmed
    guard !text.isEmpty else { return TextLine(stage.say(unsaid), .quiet) }
    guard let date = try? DateEntry.read(text, today: sheet.today) else {
      // While one types most texts are no date yet.
      guard !hasFocus else { return TextLine(stage.say(Self.examples), .quiet) }
      return TextLine(stage.say("geen datum; bijv. 24-4-2025", "no date; e.g. 24-4-2025"), .red)
    }
    return TextLine(stage.say(understood(date)))
  }

  private static let examples = Phrase(
    "bijv. 24-4-2025, over 3 maanden", "e.g. 24-4-2025, in 3 months")

  /// What holds while nothing is typed.
  private var unsaid: Phrase {
    if let hint = field.hint { return hint }
    guard field.slot == .date else {
      return hasFocus
        ? Phrase("bijv. Q4 2025 of over 3 maanden", "e.g. Q4 2025 or in 3 months") : Phrase("", "")
    }
    if let date = try? sheet.date(), sheet.answers.text(.source) != nil {
      return Phrase(
        "van het stuk: \(date.words(.dutch))", "of the document: \(date.words(.english))")
    }
    let day = sheet.today
    return Phrase("vandaag, \(day.words(.dutch))", "today, \(day.words(.english))")
  }

  /// Of a date by which something is due the last day counts.
  private func understood(_ date: PartialDate) -> Phrase {
    guard field.slot == .due || field.slot == .until else {
      return date.day?.weekdayPhrase ?? date.phrase
    }
    let day = date.latest
    return Phrase("uiterlijk \(day.words(.dutch))", "by \(day.words(.english))")
  }
}
