internal import Canvas
internal import FollowUp
internal import Text

/// The picture of one field: how many rows it takes and what stands on them.
struct FieldView {
  let field: FormField
  let typed: Typed
  /// What it offers to pick from, while something is to be picked.
  let found: [Candidate]
  let sheet: Sheet
  let hasFocus: Bool
  let stage: Stage

  /// What a field says beside or below what was filled in.
  private var aside: TextLine { FieldEcho(field, typed, sheet, hasFocus: hasFocus).line(stage) }

  /// Why what was typed will not do, as far as was looked.
  private var trouble: Clean {
    guard field.slot == .file, let path = sheet.answers.text(.file),
      let obstacle = sheet.files.obstacles[path]
    else { return .empty }
    return stage.say(obstacle)
  }

  private var width: Int { FormLayout.textWidth(stage) }
  private var isBeside: Bool { FormLayout.hasRoomBeside(stage) }

  var rows: Int {
    switch field.manner {
    case .line, .day: (isBeside || aside.width == 0) && trouble.isEmpty ? 1 : 2
    case .text(let least):
      min(max(least, typed.text.lines(width).lines.count), 8)
    case .choice(let choices): grid(choices).map(\.row).max().map { $0 + 1 } ?? 1
    case .pick: 1 + found.count
    }
  }

  func put(on frame: inout Frame, in area: Rect) {
    switch field.manner {
    case .line: putLine(on: &frame, in: area, width: aside.width > 0 ? FormLayout.dayWidth : width)
    case .day: putLine(on: &frame, in: area, width: FormLayout.dayWidth)
    case .text: putText(on: &frame, in: area)
    case .choice(let choices): put(choices, on: &frame, in: area)
    case .pick: putPick(on: &frame, in: area)
    }
  }

  /// One line, and what is said of it beside it or, where there is no room, below it.
  private func putLine(on frame: inout Frame, in area: Rect, width: Int) {
    var (row, rest) = (area, area)
    row = row.takeTop(1)
    _ = rest.takeTop(1)
    frame.put(
      hasFocus ? typed.text : typed.text.fromStart,
      in: row.takeLeft(min(width, row.columns)), hasCursor: hasFocus)
    guard trouble.isEmpty else { return frame.put(TextLine(trouble, .red), in: rest) }
    guard isBeside else { return frame.put(aside, in: rest) }
    _ = row.takeLeft(FormLayout.column - FormLayout.dayWidth)
    frame.put(aside, in: row)
  }

  private func putText(on frame: inout Frame, in area: Rect) {
    var column = area
    column = column.takeLeft(width)
    frame.put(lines: typed.text, in: column, hasCursor: hasFocus)
    guard typed.text.isEmpty, !hasFocus, aside.width > 0 else { return }
    frame.put(aside, in: column)
  }
}

/// Choices: beside each other where they fit, one that cannot be chosen with its reason.
extension FieldView {
  /// Four beside each other where they are short, else two; what fits neither has its own row.
  private func step(_ choices: [Choice]) -> Int? {
    let widest = choices.map { stage.say($0.label).width + 4 }.max() ?? 0
    return [FormLayout.column / 2, FormLayout.column].first { widest < $0 && $0 <= width }
  }

  private func grid(_ choices: [Choice]) -> [(row: Int, column: Int)] {
    let step = step(choices)
    let columns = step.map { max(1, (width + 1) / $0) } ?? 1
    var (row, column) = (0, 0)
    return choices.map { choice in
      let needsRow = choice.refusal != nil || step == nil
      if column > 0, needsRow || column >= columns { (row, column) = (row + 1, 0) }
      let place = (row, column * (step ?? 0))
      (row, column) = needsRow ? (row + 1, 0) : (row, column + 1)
      return place
    }
  }

  private func put(_ choices: [Choice], on frame: inout Frame, in area: Rect) {
    let (focused, grid) = (typed.place(in: choices), grid(choices))
    let hidden = grid.indices.contains(focused) ? max(0, grid[focused].row - area.rows + 1) : 0
    for (place, (choice, spot)) in zip(choices, grid).enumerated() where spot.row >= hidden {
      let left = area.left + spot.column
      let rest = Rect(
        top: area.top, left: left, rows: area.rows, columns: max(0, area.right - left))
      put(
        choice, isFocused: hasFocus && place == focused, on: &frame, in: rest,
        row: spot.row - hidden)
    }
  }

  private func put(
    _ choice: Choice, isFocused: Bool, on frame: inout Frame, in area: Rect, row: Int
  ) {
    guard row < area.rows else { return }
    let isChosen = choice.value == typed.chosen
    let mark = Clean("(") + (isChosen ? Sign.chosen.clean : " ") + ") "
    let style: Style = choice.refusal != nil ? .quiet : isChosen ? .heading : .ordinary
    let text = mark + stage.say(choice.label)
    var line = TextLine(text, style)
    if let refusal = choice.refusal {
      let gap = max(2, FormLayout.column - text.width)
      line += TextLine(.spaces(gap) + stage.say(refusal), .quiet)
    }
    frame.put(line, in: area, row: row)
    guard isFocused else { return }
    frame.restyle(
      Rect(
        top: area.top + row, left: area.left, rows: 1, columns: min(text.width, area.columns)),
      .focus)
    frame.cursor = Point(row: area.top + row, column: area.left)
  }
}

/// Picking: what was picked, or what is typed and what was found.
extension FieldView {
  private func putPick(on frame: inout Frame, in area: Rect) {
    guard case .pick(let shelf) = field.manner else { return }
    if typed.chosen != nil {
      let picked = typed.picked(in: sheet, from: shelf)
      let text = picked.map { name($0) } ?? Clean(typed.kept)
      let row = Rect(top: area.top, left: area.left, rows: 1, columns: area.columns)
      frame.put(TextLine(text, .input), in: row)
      if hasFocus { frame.cursor = Point(row: area.top, column: area.left) }
      return
    }
    putLine(on: &frame, in: area, width: FormLayout.dayWidth)
    let chosen = typed.place ?? (typed.query.isEmpty ? nil : 0)
    for (place, candidate) in found.enumerated() {
      let sign = place == chosen ? Sign.focus.clean + " " : Clean("  ")
      frame.put(
        TextLine(sign + name(candidate), place == chosen ? .heading : .ordinary), in: area,
        row: place + 1)
    }
  }

  private func name(_ candidate: Candidate) -> Clean {
    (candidate.isNumbered ? Clean(candidate.id) + "  " : .empty) + stage.say(candidate.name)
  }
}
