internal import Canvas
internal import FollowUp
internal import Text

/// The picture of a form.
extension Form {
  func footerRows(on stage: Stage) -> Int { 1 }

  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    if case .stale(let events) = step {
      return StaleView(form: self, others: events, stage: stage).draw(on: &frame, in: area)
    }
    let sheet = sheet(in: stage.world)
    let asked = AskedView(
      sheet, recipe.told(sheet) + carriedOver, width: FormLayout.textWidth(stage), stage)
    let outlook = Outlook(self, sheet, stage)
    let layout = FormLayout(stage, asked: asked.wanted, outlook: outlook.wanted)
    putHead(on: &frame, in: layout.head, sheet, stage)
    if !stage.isCompact {
      for rule in [layout.upperRule, layout.middleRule, layout.lowerRule] { frame.rule(in: rule) }
      asked.put(on: &frame, in: layout.asked)
      outlook.put(on: &frame, in: layout.outlook)
    }
    let hidden = putFields(on: &frame, in: layout.fields, sheet, stage)
    if !stage.isCompact { hidden.put(on: &frame, in: layout.middleRule, stage) }
  }

  func footer(on stage: Stage) -> Footer {
    switch step {
    case .asking:
      return Footer([TextLine(stage.say(sameForAll))])
    case .saving: return Footer([TextLine(stage.say("Er wordt opgeslagen …", "Saving …"))])
    case .stale: return Footer([TextLine(stage.say(Self.staleQuestion))])
    case .typing, .leaving:
      let width = stage.size.columns - 2
      if let failure { return Footer([TextLine(stage.say(failure).cut(to: width), .red)]) }
      if stage.isCompact {
        return Footer([Outlook(self, sheet(in: stage.world), stage).line.cut(width)])
      }
      return Footer([status(stage)])
    }
  }

  /// `Concept bewaard om 14:32.`
  private func status(_ stage: Stage) -> TextLine {
    let remark = remark(stage)
    switch keeping {
    case .nothing: return TextLine(remark, .quiet)
    case .kept(let moment):
      let kept = stage.say(
        "Concept bewaard om \(moment.timeOfDay).", "Draft kept at \(moment.timeOfDay).")
      return TextLine(kept + " ") + TextLine(remark, .quiet)
    case .notKept(let obstacle):
      return TextLine(
        stage.say(
          "Het concept is niet bewaard: \(obstacle.cause.dutch).",
          "The draft was not kept: \(obstacle.cause(.english))."), .red)
    }
  }

  private func remark(_ stage: Stage) -> Clean {
    if case .leaving = step, !isLast {
      let next = request.items[place + 1]
      return stage.say(
        "o stopt na dit punt, v gaat door met \(next).",
        "o stops after this item, v goes on with \(next).")
    }
    guard stage.world.member?.role.side == .ministry, item != nil else { return .empty }
    return stage.say(
      "Tekst van de Inspectie is hier niet te wijzigen.",
      "Text of the Inspectorate cannot be changed here.")
  }

  private var sameForAll: Phrase {
    let count = request.items.count
    return Phrase(
      "\(count) punten krijgen hetzelfde. Doorgaan? j ja, n nee",
      "\(count) items get the same. Continue? y yes, n no")
  }

  private static let staleQuestion = Phrase(
    "Er is niets opgeslagen. Bekijken, alsnog toepassen of vervallen?",
    "Nothing was saved. Look, apply mine after all, or drop mine?")
}

/// The head: what is recorded, on what, and how many there are.
extension Form {
  private func putHead(on frame: inout Frame, in area: Rect, _ sheet: Sheet, _ stage: Stage) {
    let title = TextLine(stage.say(recipe.title), .heading)
    let subject = subject(sheet, stage)
    guard !stage.isCompact else {
      let number = sheet.item.map { Clean($0.id.text) + compactCount } ?? .empty
      return frame.putHead(title, right: number, in: area)
    }
    frame.putHead(title, right: stage.who, in: area)
    frame.put(
      subject, right: TextLine(stage.say(count)), in: area.inset(columns: 1), row: 1)
  }

  private func subject(_ sheet: Sheet, _ stage: Stage) -> TextLine {
    if recipe.manner == .dossier { return TextLine(stage.say(stage.world.dossier.title)) }
    guard let item = sheet.item else { return TextLine(Clean(self.item?.text ?? "")) }
    guard !sheet.isBulk else {
      let ids = request.items.prefix(8).map(\.text).joined(separator: ", ")
      return TextLine(Clean(ids + (request.items.count > 8 ? ", …" : "")))
    }
    return TextLine(Clean(item.id.text) + "  ") + TextLine(stage.say(item.title), .heading)
  }

  /// ` 3/11`, where there is room for no more.
  private var compactCount: Clean {
    let all = request.items.count
    guard all > 1 else { return .empty }
    return recipe.manner == .walk ? Clean(" \(place + 1)/\(all)") : Clean(" +\(all - 1)")
  }

  /// `3 van 11 gemarkeerd`
  private var count: Phrase {
    let all = request.items.count
    guard all > 1 else { return Phrase("", "") }
    guard recipe.manner == .walk else {
      return Phrase("\(all) gemarkeerd", "\(all) marked")
    }
    let what = request.given.isEmpty ? Phrase("gemarkeerd", "marked") : Noun.item.many
    return Phrase(
      "\(place + 1) van \(all) \(what.dutch)", "\(place + 1) of \(all) \(what(.english))")
  }
}

extension TextLine {
  /// As much as fits.
  fileprivate func cut(_ width: Int) -> TextLine {
    var (line, room): (TextLine, Int) = ([], width)
    for span in spans where room > 0 {
      let text = span.text.cut(to: room)
      line += TextLine(text, span.style)
      room -= text.width
    }
    return line
  }
}
