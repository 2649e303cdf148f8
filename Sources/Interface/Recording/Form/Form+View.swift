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
      sheet, recipe.told(sheet), width: FormLayout.textWidth(stage), stage)
    let outlook = Outlook(self, sheet, stage)
    let layout = FormLayout(stage, asked: asked.wanted, outlook: outlook.wanted)
    putHead(on: &frame, in: layout.head, sheet, stage)
    if !stage.isCompact {
      for rule in [layout.upperRule, layout.middleRule, layout.lowerRule] { frame.rule(in: rule) }
      asked.put(on: &frame, in: layout.asked)
      outlook.put(on: &frame, in: layout.outlook)
    }
    putFields(on: &frame, in: layout.fields, sheet, stage)
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
    let remark =
      stage.world.member?.role.side == .ministry && item != nil
      ? stage.say(
        "Tekst van de Inspectie is hier niet te wijzigen.",
        "Text of the Inspectorate cannot be changed here.") : .empty
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

/// The fields: all that fit, the focused one among them; one at a time where there is little room.
extension Form {
  private func putFields(on frame: inout Frame, in area: Rect, _ sheet: Sheet, _ stage: Stage) {
    let fields = recipe.fields(sheet)
    let views = fields.map { field in
      FieldView(
        field: field, typed: answers[field.slot], sheet: sheet, hasFocus: field.slot == focus,
        stage: stage)
    }
    let focused = views.firstIndex(where: \.hasFocus) ?? 0
    guard !stage.isCompact else {
      return putOne(views, focused, on: &frame, in: area, stage)
    }
    var rest = area
    for view in views[first(of: views, focused, height: area.rows)...] where !rest.isEmpty {
      put(view, on: &frame, in: rest.takeTop(view.rows), stage)
    }
  }

  /// The first field in sight, so that the focused one is there as a whole.
  private func first(of views: [FieldView], _ focused: Int, height: Int) -> Int {
    guard views.indices.contains(focused) else { return 0 }
    var (first, rows) = (focused, views[focused].rows)
    while first > 0, rows + views[first - 1].rows <= height {
      first -= 1
      rows += views[first].rows
    }
    return first
  }

  private func put(_ view: FieldView, on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var line = area
    let label = line.takeLeft(FormLayout.indent)
    let name = stage.say(view.field.label).cut(to: FormLayout.indent - 3)
    let sign = view.hasFocus ? Sign.focus.clean + " " : Clean("  ")
    frame.put(
      TextLine(sign) + TextLine(name, view.hasFocus ? .heading : .quiet), in: label)
    view.put(on: &frame, in: line)
  }

  private func putOne(
    _ views: [FieldView], _ focused: Int, on frame: inout Frame, in area: Rect, _ stage: Stage
  ) {
    guard views.indices.contains(focused) else { return }
    var body = area
    let count = stage.say(
      "\(focused + 1) van \(views.count)", "\(focused + 1) of \(views.count)")
    let label = TextLine(stage.say(views[focused].field.label), .heading)
    frame.put(label, right: TextLine(count, .quiet), in: body.takeTop(1).inset(columns: 1))
    _ = body.takeLeft(1)
    _ = body.takeRight(1)
    views[focused].put(on: &frame, in: body)
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
