internal import Canvas
internal import FollowUp
internal import Text

/// The picture of the lanes.
extension ChainLanes {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    let name = stage.isCompact ? stage.say("Ketens", "Chains") : stage.say(book.summary)
    let found = filter.found(book.count, of: book.total, .chain, stage)
    frame.putScreenHead(
      "3", filter.status(TextLine(name, .heading)), right: found, from: &body, stage)
    // Last, because the cursor belongs in the field while one types.
    defer { filter.draw(on: &frame, found: found, stage) }
    let layout = LaneLayout(stage, book)
    guard !book.rows.isEmpty else { return putNothing(on: &frame, in: layout.lanes, stage) }
    let drawing = LaneDrawing(
      scale: scale(on: stage), window: window(on: stage), count: cellCount(on: stage),
      layout: layout, stage: stage)
    drawing.putYears(on: &frame)
    for (row, line) in list.inSight(height: layout.lanes.rows).enumerated() {
      put(line, on: &frame, row: row, drawing)
    }
    putLegend(on: &frame, in: layout.legend, stage)
    guard layout.hasReading else { return }
    var below = layout.reading
    frame.rule(in: below.takeTop(1))
    frame.put(reading, in: below, hasFocus: false, stage.world)
  }

  private func put(
    _ line: BlockList.Line, on frame: inout Frame, row: Int, _ drawing: LaneDrawing
  ) {
    let isFocused = line.block == list.focus
    switch book.rows[line.block] {
    case .chain:
      guard let entry = book.entry(book.rows[line.block]) else { return }
      if line.part == 0 {
        drawing.put(entry, isFocused: isFocused, on: &frame, row: row)
      } else {
        drawing.putStates(of: entry.story, on: &frame, row: row)
      }
    case .milestones: drawing.putMilestones(isFocused: isFocused, on: &frame, row: row)
    case .target(let place):
      drawing.putTarget(place, isFocused: isFocused, on: &frame, row: row)
    }
  }

  private func putNothing(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let text =
      filter.isEmpty
      ? stage.say(
        "Op deze peildatum is er geen keten: geen punt herhaalt een ander.",
        "There is no chain on this reference day: no item repeats another.")
      : stage.say(
        "Geen ketens bij dit filter. Esc wist het filter.",
        "No chains for this filter. Esc clears it.")
    for (row, line) in Wrap.lines(text, width: area.columns - 3).enumerated() {
      frame.put(line, in: area.inset(columns: 2), row: row)
    }
    frame.cursor = Point(row: area.top, column: area.left)
  }

  private func putLegend(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let parts = [
      Phrase("● rapport", "● report"), Phrase("◆ antwoord", "◆ response"),
      Phrase("▲ termijn", "▲ due"), Phrase("△ toezegging", "△ undated"),
      Phrase("▼ oordeel", "▼ judgement"), Phrase("✓ gesloten", "✓ closed"),
      Phrase("─ open", "─ open"), Phrase("◇ mijlpaal", "◇ milestone"),
    ]
    var line = Clean.empty
    for part in parts.map(stage.say) {
      let longer = line.isEmpty ? part : line + "  " + part
      guard longer.width <= area.columns - 2 else { break }
      line = longer
    }
    frame.put(line, .quiet, in: area.inset(columns: 1))
  }

  func footer(on stage: Stage) -> Footer {
    Footer(
      Clean.joined(sentences(stage), separator: " "), rows: footerRows(on: stage), on: stage)
  }

  private func sentences(_ stage: Stage) -> [Clean] {
    guard let focused else { return [] }
    switch focused {
    case .chain: return focusedEntry.map { sentences(of: $0, stage) } ?? []
    case .milestones:
      let milestones = stage.world.dossier.milestones.filter {
        $0.date.earliest <= stage.world.board.day
      }
      let drawn = milestones.count { $0.label != nil }
      return [
        stage.say(
          "\(drawn) van \(milestones.count) mijlpalen staan op de baan; Enter toont ze alle.",
          "\(drawn) of \(milestones.count) milestones stand on the lane; Enter shows all.")
      ]
    case .target(let place):
      let target = stage.world.dossier.movingTargets[place]
      return target.sentences(until: stage.world.board.day).map(stage.say)
    }
  }

  /// Since when, who says that it is a chain, and whether all of it is drawn.
  private func sentences(of entry: LaneBook.Entry, _ stage: Stage) -> [Clean] {
    let (story, world) = (entry.story, stage.world)
    guard !stage.isCompact else { return [stage.say(story.name)] }
    let since = story.openSince.map { day in
      let age = day.age(on: world.board.day)
      return Phrase(
        ", \(age.long(in: .dutch)) open sinds \(day.words(.dutch))",
        ", open for \(age.long(in: .english)) since \(day.words(.english))")
    }
    let cells = LaneCells(entry.lane, on: scale(on: stage), count: cellCount(on: stage))
    return [
      stage.say(story.fullName) + (since.map(stage.say) ?? .empty) + ".",
      stage.say(story.authors.atStart) + ".",
    ] + (cells.leftOut > 0 ? [stage.say(Self.missing(cells.leftOut))] : [])
  }

  private static func missing(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "teken past" : "tekens passen") hier niet; + zoomt in.",
      "\(count) \(count == 1 ? "sign does" : "signs do") not fit; + zooms in.")
  }
}

extension MovingTarget {
  /// `Tien meldkamers: gezegd in 2012 ‘…’; het laatst op 24 januari 2023 ‘…’.`
  fileprivate func sentences(until day: Day) -> [Phrase] {
    let said = statements(until: day)
    guard let first = said.first, let last = said.last else { return [title] }
    return [
      Phrase(
        "\(title.dutch), \(said.count) keer gezegd. \(first.stated.words(.dutch)): "
          + "\(first.text.dutch).",
        "\(title(.english)), stated \(said.count) times. \(first.stated.words(.english)): "
          + "\(first.text(.english))."),
      Phrase(
        "\(last.stated.words(.dutch)): \(last.text.dutch).",
        "\(last.stated.words(.english)): \(last.text(.english))."),
    ]
  }
}

extension ChainStory {
  /// `Keten 1 · Governance, mandaat en doorzettingsmacht`
  fileprivate var fullName: Phrase {
    guard let longTitle else { return name }
    return Phrase(
      "Keten \(number) · \(longTitle.dutch)", "Chain \(number) · \(longTitle(.english))")
  }
}
