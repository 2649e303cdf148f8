internal import FollowUp
internal import Text

/// The sentences of what saving would do.
struct OutlookWords {
  private let form: Form
  private let sheet: Sheet

  init(_ form: Form, _ sheet: Sheet) {
    self.form = form
    self.sheet = sheet
  }

  /// What is still missing: in what was filled in, else on the item.
  var needed: (sentence: Phrase, isRefused: Bool) {
    if let refusal = refusalInFocus { return (refusal, false) }
    let work = form.work(in: sheet.world)
    do throws(Gap) {
      let submissions = try work.submissions.get()
      if let refusal = work.check.refusal ?? refusal(of: submissions) { return (refusal, true) }
    } catch {
      return (error.sentence, false)
    }
    return (lacking, false)
  }

  /// Why the choice on which one stands cannot be made, in full.
  private var refusalInFocus: Phrase? {
    let field = form.fields(in: sheet.world).first { $0.slot == form.focus }
    guard let choices = field?.choices, let slot = form.focus else { return nil }
    let place = form.answers[slot].place(in: choices)
    guard choices.indices.contains(place) else { return nil }
    return choices[place].refusal.map { choices[place].refused(because: $0) }
  }

  private func refusal(of submissions: [Submission]) -> Phrase? {
    form.weighing?.submissions == submissions ? form.weighing?.refusal : nil
  }

  /// `standpunt (mandaathouder stelt vast), verantwoordelijke`
  private var lacking: Phrase {
    guard form.request.kind == .progress, let situation = sheet.situation else {
      return Phrase("", "")
    }
    let answers = sheet.answers
    let seats = situation.seats
    var parts: [Phrase] = []
    if seats.allSatisfy(\.positions.isEmpty) {
      parts.append(
        Phrase("standpunt (mandaathouder stelt vast)", "position (mandate holder confirms)"))
    }
    if answers.text(.official) == nil, seats.allSatisfy({ $0.official == nil }) {
      parts.append(Phrase("verantwoordelijke", "responsible official"))
    }
    if answers.text(.due) == nil, sheet.target == nil {
      parts.append(Phrase("termijn", "due date"))
    }
    return .list(parts)
  }

  /// What stands there once it is saved.
  var afterSaving: Phrase {
    let work = form.work(in: sheet.world)
    guard case .success = work.submissions, work.check.refusal == nil else { return Phrase("", "") }
    if let confirmer = work.check.confirmer {
      return Phrase(
        "Een voorstel: telt pas als een \(confirmer.short.dutch) het vaststelt.",
        "A proposal: counts when a \(confirmer.short(.english)) confirms it.")
    }
    guard let weighing = form.weighing, weighing.refusal == nil else { return Phrase("", "") }
    return told(weighing)
  }

  private func told(_ weighing: Weighing) -> Phrase {
    let all = weighing.consequences
    guard form.request.items.count <= 1 || form.recipe.manner == .walk else { return ofMany(all) }
    let own = all.first { $0.item.id == form.item }
    let others = all.filter { $0.item.id != form.item && !$0.isNothing }
    return .sentences([
      own.map(state), own.flatMap { flags($0, in: weighing.dossier) },
      others.isEmpty ? nil : also(others),
    ])
  }

  private func ofMany(_ consequences: [Consequence]) -> Phrase {
    let moved = consequences.count { $0.before?.state != $0.after?.state }
    let items = Noun.item.counted(moved)
    return moved == 0
      ? Phrase("Geen punt krijgt een andere stand.", "No item changes state.")
      : Phrase(
        "\(items.dutch) \(moved == 1 ? "krijgt" : "krijgen") een andere stand.",
        "\(items(.english)) \(moved == 1 ? "changes" : "change") state.")
  }
}

/// What changes for one item.
extension OutlookWords {
  private func state(_ consequence: Consequence) -> Phrase {
    let (before, after) = (consequence.before?.short, consequence.after?.short)
    guard let after else { return Phrase("Niet op de lijst.", "Not on the list.") }
    guard let before, before != after else {
      let why = reason(consequence)
      return Phrase(
        "Stand blijft \(after.dutch)\(why.dutch).",
        "State stays \(after(.english))\(why(.english)).")
    }
    return Phrase(
      "Stand wordt \(after.dutch), nu \(before.dutch).",
      "State becomes \(after(.english)), now \(before(.english)).")
  }

  /// Why a report does not move the state.
  private func reason(_ consequence: Consequence) -> Phrase {
    guard form.request.kind == .progress, let state = consequence.after?.state else {
      return Phrase("", "")
    }
    switch state {
    case .awaitingResponse:
      return Phrase(": een melding is geen standpunt", ": a report is no position")
    case .notResolved, .partlyResolved, .onCourse, .toBeClosed:
      return Phrase(": alleen de Inspectie oordeelt", ": only the Inspectorate judges")
    case .toBeAssessed, .reportedComplete, .implemented, .implementedOtherwise, .notImplemented,
      .superseded, .obsolete, .withdrawn, .future:
      return Phrase("", "")
    }
  }

  private func flags(_ consequence: Consequence, in dossier: Dossier) -> Phrase? {
    let gone = names(consequence.disappearing)
    let new = names(consequence.appearing)
    return .sentences([
      gone.map { Phrase("Vervalt: \($0.dutch).", "Goes: \($0(.english)).") },
      new.map { Phrase("Komt erbij: \($0.dutch).", "Appears: \($0(.english)).") },
    ])
  }

  private func names(_ flags: [Flag]) -> Phrase? {
    flags.isEmpty ? nil : .list(flags.map(\.short))
  }

  private func also(_ others: [Consequence]) -> Phrase {
    let ids = others.prefix(3).map(\.item.id.text).joined(separator: ", ")
    let more = others.count > 3 ? ", …" : ""
    return Phrase("Verandert ook: \(ids)\(more).", "Also changes: \(ids)\(more).")
  }
}

/// What is coming.
extension OutlookWords {
  /// How far ahead is looked, in months: what comes later changes nothing that is done now, and
  /// most limits of years lie further away than anybody plans.
  private static let horizon = 12

  /// The days within a year that count for the item.
  var coming: Phrase {
    guard let standing = sheet.standing else { return Phrase("", "") }
    let ahead = sheet.today...sheet.today.adding(months: Self.horizon)
    var parts: [Phrase] = []
    if let due = standing.responseDue, standing.answered == nil, ahead.contains(due) {
      parts.append(
        Phrase(
          "reactie verwacht tot en met \(due.figures)", "response expected by \(due.figures)"))
    }
    if let target = sheet.target, ahead.contains(target.latest) {
      parts.append(
        Phrase("termijn \(target.words(.dutch))", "due \(target.words(.english))"))
    }
    let next = sheet.row.map { sheet.world.flags(at: $0) }?
      .compactMap { flag in flag.worsens.map { (day: $0, flag: flag) } }
      .filter { ahead.contains($0.day) }.min { $0.day < $1.day }
    if let next {
      parts.append(
        Phrase(
          "‘\(next.flag.short.dutch)’ wordt ernstiger op \(next.day.figures)",
          "‘\(next.flag.short(.english))’ worsens on \(next.day.figures)"))
    }
    return .list(parts)
  }
}

extension Phrase {
  fileprivate static func list(_ parts: [Phrase]) -> Phrase {
    Phrase(
      parts.map(\.dutch).joined(separator: ", "),
      parts.map { $0(.english) }.joined(separator: ", "))
  }

  fileprivate static func sentences(_ parts: [Phrase?]) -> Phrase {
    let parts = parts.compactMap(\.self).filter { !$0.dutch.isEmpty }
    return Phrase(
      parts.map(\.dutch).joined(separator: " "),
      parts.map { $0(.english) }.joined(separator: " "))
  }
}
