internal import FollowUp
internal import Text

/// *Termijn zetten of verschuiven*: the first date stays beside later ones.
struct TargetRecipe: Recipe {
  let title = Phrase("Termijn zetten of verschuiven", "Set or move due date")
  let acts: [Act] = [.firstTarget]
  let manner = FormManner.each

  func remark(for role: Role) -> Phrase? {
    guard role == .caseHolder else { return nil }
    return Phrase("verschuiven: mandaathouder stelt vast", "moving: mandate holder confirms")
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    let current = sheet.target
    let hint = current.map {
      Phrase("nu: \($0.words(.dutch))", "now: \($0.words(.english))")
    }
    return [FormField(.due, .day, hint: hint)] + DueDate.reason(sheet)
      + [FormField(.text, .text(lines: 2)), FormField(.date, .day)]
      + Whose.fields(sheet) + Booking.fields(sheet)
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    guard let date = try sheet.answers.date(.due, on: sheet.today) else {
      throw Gap(.due, "Noem de termijn.", "Name the due date.")
    }
    guard date != sheet.target else {
      throw Gap(.due, "Dit is de termijn die er al staat.", "This is the date that stands.")
    }
    return [
      try sheet.submission(
        .target(date, reason: sheet.answers.text(.reason)), text: sheet.answers.text(.text))
    ]
  }
}

/// *Reactietermijn verlengen*: twice at most, before it is over.
struct ExtensionRecipe: Recipe {
  let title = Phrase("Reactietermijn verlengen", "Extend response term")
  let acts: [Act] = [.termExtension]
  let manner = FormManner.each

  func fields(_ sheet: Sheet) -> [FormField] {
    let choices = (1...3).map { months in
      Choice(String(months), Noun.month.counted(months), refusal: refusal(of: months, sheet))
    }
    return [
      FormField(.months, .choice(choices)), FormField(.reason, .text(lines: 2)),
      FormField(.date, .day),
    ] + Booking.fields(sheet)
  }

  private func refusal(of months: Int, _ sheet: Sheet) -> Phrase? {
    // The guard asks for a reason before it looks at the term.
    sheet.obstacle(to: .termExtension(months: months, reason: "-"))
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    guard let months = sheet.answers[.months].chosen.flatMap({ Int($0) }) else {
      throw Gap(.months, "Kies hoeveel maanden.", "Choose how many months.")
    }
    let reason = try sheet.answers.needed(.reason, "Noem de reden.", "Give the reason.")
    return [try sheet.submission(.termExtension(months: months, reason: reason))]
  }
}

/// *Kennisnemen van een attendering*: it stays, dimmed, for four weeks at most.
struct AcknowledgementRecipe: Recipe {
  let title = Phrase("Kennisnemen van een attendering", "Acknowledge a flag")
  let acts: [Act] = [.acknowledging]
  let manner = FormManner.single

  func refusal(on sheet: Sheet) -> Phrase? {
    sheet.flags.isEmpty
      ? Phrase("er is geen attendering die even kan wachten", "there is no flag that can wait")
      : nil
  }

  func start(_ sheet: Sheet) -> [FormRequest.Given] { .only(.flag, .flags, in: sheet) }

  func fields(_ sheet: Sheet) -> [FormField] {
    let last = sheet.today.adding(days: 28)
    return [
      FormField(.flag, .pick(.flags)),
      FormField(
        .until, .day,
        hint: Phrase("uiterlijk \(last.words(.dutch))", "by \(last.words(.english))")),
      FormField(.reason, .text(lines: 2)),
    ]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let label = try answers.needed(.flag, "Kies de attendering.", "Choose the flag.")
    guard let until = try answers.date(.until, on: sheet.today) else {
      throw Gap(.until, "Noem tot en met welke dag.", "Name until which day.")
    }
    let reason = try answers.needed(.reason, "Noem de reden.", "Give the reason.")
    let code = FlagCode(label: label)?.rawValue ?? label
    return [
      try sheet.submission(
        .acknowledgement(code: code, until: until.latest, reason: reason))
    ]
  }
}
