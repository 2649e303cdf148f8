internal import Canvas
internal import FollowUp
internal import Text

/// The fields: all that fit, the focused one among them; one at a time where there is little room.
extension Form {
  /// Draws the fields; which of them are out of sight.
  func putFields(
    on frame: inout Frame, in area: Rect, _ sheet: Sheet, _ stage: Stage
  ) -> HiddenFields {
    let views = views(sheet, stage)
    let focused = views.firstIndex(where: \.hasFocus) ?? 0
    guard !stage.isCompact else {
      putOne(views, focused, on: &frame, in: area, stage)
      return HiddenFields(above: 0, below: 0)
    }
    let first = first(of: views, focused, height: area.rows)
    var (rest, last) = (area, first)
    for view in views[first...] where !rest.isEmpty {
      if view.rows <= rest.rows || last == first { last += 1 }
      put(view, on: &frame, in: rest.takeTop(view.rows), stage)
    }
    return HiddenFields(above: first, below: views.count - last)
  }

  private func views(_ sheet: Sheet, _ stage: Stage) -> [FieldView] {
    fields(in: sheet.world).map { field in
      let (typed, hasFocus) = (answers[field.slot], field.slot == focus)
      return FieldView(
        field: field, typed: typed,
        found: hasFocus && typed.chosen == nil ? found(in: field, sheet) : [], sheet: sheet,
        hasFocus: hasFocus, stage: stage)
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

/// How many fields there was no room for.
struct HiddenFields {
  let above: Int
  let below: Int

  /// `── 2 velden hierboven, 3 hieronder ──`, on the rule below the fields.
  func put(on frame: inout Frame, in rule: Rect, _ stage: Stage) {
    guard above + below > 0 else { return }
    let text = stage.say(told)
    let width = min(text.width + 2, rule.columns)
    let place = Rect(
      top: rule.top, left: max(rule.left, rule.right - width - 2), rows: rule.rows, columns: width)
    frame.clear(place)
    frame.put(TextLine(" " + text, .quiet), in: place)
  }

  private var told: Phrase {
    let fields = Noun("veld", "velden", english: "field", "fields")
    let (over, under) = (fields.counted(above), fields.counted(below))
    if below == 0 { return Phrase("\(over.dutch) hierboven", "\(over(.english)) above") }
    if above == 0 { return Phrase("nog \(under.dutch) hieronder", "\(under(.english)) more below") }
    return Phrase(
      "\(over.dutch) hierboven, nog \(below) hieronder",
      "\(over(.english)) above, \(below) more below")
  }
}
