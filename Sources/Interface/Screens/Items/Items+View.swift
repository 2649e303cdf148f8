internal import Canvas
internal import FollowUp
internal import Text

/// The picture of the list.
extension Items {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let layout = ItemLayout(stage)
    if !stage.isCompact || !showsFilter {
      frame.putTitle(
        in: area.intersection(Rect(top: 0, left: 0, rows: 1, columns: area.columns)), stage)
    }
    if !stage.isCompact {
      frame.putTabs(in: Rect(top: 1, left: 0, rows: 1, columns: area.columns), chosen: "2", stage)
      frame.rule(in: layout.upperRule)
      frame.rule(in: layout.lowerRule)
    }
    frame.divider(in: layout.divider)
    drawList(on: &frame, layout, stage)
    drawDetail(on: &frame, layout, stage)
    // Last, because the cursor belongs in the field while one types.
    drawStatus(on: &frame, layout.status, stage)
  }

  private var showsFilter: Bool { query.isTyping || !query.isEmpty }

  /// How many in which state; while there is a filter, the filter and how many it leaves.
  private func drawStatus(on frame: inout Frame, _ area: Rect, _ stage: Stage) {
    var inner = area.inset(columns: 1)
    guard showsFilter else {
      if !stage.isCompact {
        let counts = list.isPending ? TextLine(making(stage)) : counts(inner.columns, stage)
        frame.put(counts, right: label(stage), in: inner)
      }
      return
    }
    let found = Clean(found(stage))
    frame.put(found, in: inner.takeRight(found.width))
    _ = inner.takeRight(2)
    frame.put(Clean("/"), .heading, in: inner.takeLeft(2))
    if query.isTyping {
      frame.put(query.field, in: inner, hasCursor: true)
    } else {
      frame.put(query.field.text, .input, in: inner)
    }
  }

  private func label(_ stage: Stage) -> TextLine {
    order.label.map { TextLine(stage.say($0)) } ?? []
  }

  /// `8 van 37 punten`, shorter where there is little room.
  private func found(_ stage: Stage) -> String {
    if list.isPending {
      return stage.world.underWay("filter wordt toegepast", "filtering").text
    }
    let language = stage.world.language
    guard stage.isCompact else {
      return Noun.item.counted(list.count, of: list.total, in: language)
    }
    let of = language == .dutch ? "van" : "of"
    return "\(Numeral.grouped(list.count, in: language)) \(of) \(list.total)"
  }

  private func making(_ stage: Stage) -> Clean {
    stage.world.underWay("De lijst wordt gemaakt", "The list is being made")
  }

  /// ` 37 punten  ·  4 niet beantwoord  ·  …`: whole parts, as many as fit.
  private func counts(_ width: Int, _ stage: Stage) -> TextLine {
    var line: TextLine = []
    for phrase in list.counts?.phrases ?? [] {
      let words = stage.say(phrase).text.split(separator: " ", maxSplits: 1)
      guard let count = words.first, let what = words.last else { continue }
      let gap: TextLine = line.width > 0 ? TextLine("  ·  ") : []
      let part = gap + TextLine(Clean(String(count)), .heading) + TextLine(Clean(" \(what)"))
      guard line.width + part.width + label(stage).width <= width else { break }
      line += part
    }
    return line
  }
}

/// The rows.
extension Items {
  private func drawList(on frame: inout Frame, _ layout: ItemLayout, _ stage: Stage) {
    let table = ItemTable(
      width: layout.list.columns, number: list.numberWidth, stage.world.language)
    frame.put(table.titles(stage.world), in: layout.titles)
    let lines = list.inSight(height: layout.list.rows)
    for (row, place) in lines.enumerated() {
      switch list.lines[place] {
      case .heading(let heading): put(heading, on: &frame, in: layout.list, row: row, stage)
      case .item(let item):
        let isFocused = place == list.focus
        let line = table.row(
          item, list.headline(of: item, in: stage.world), isMarked: marks.contains(item),
          isFocused: isFocused, stage.world)
        frame.put(line, in: layout.list, row: row)
        if isFocused { focus(on: &frame, in: layout.list, row: row) }
      }
    }
    if list.isEmpty { putNothing(on: &frame, in: layout.list, stage) }
  }

  /// The whole row; only its sign when the detail has the focus.
  private func focus(on frame: inout Frame, in area: Rect, row: Int) {
    guard !detail.hasFocus else { return }
    frame.restyle(
      Rect(top: area.top + row, left: area.left, rows: 1, columns: area.columns), .focus)
    frame.cursor = Point(row: area.top + row, column: area.left)
  }

  private func put(
    _ heading: GroupHeading, on frame: inout Frame, in area: Rect, row: Int, _ stage: Stage
  ) {
    let text = Clean(heading.text(stage.world.language))
    let style: Style = detail.hasFocus ? .ordinary : .heading
    guard stage.size.columns < 60 else {
      return frame.rule(in: area, row: row, title: TextLine(text, style))
    }
    frame.put(TextLine(heading.brief(stage.world), style), in: area.inset(columns: 1), row: row)
  }

  private func putNothing(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let text =
      list.isPending
      ? making(stage)
      : query.isEmpty && order.side == nil
        ? stage.say(
          "Op deze peildatum staat er nog niets op de lijst.",
          "Nothing is on the list yet on this reference day.")
        : query.isEmpty
          ? stage.say(
            "Niemand is hier aan zet. Esc toont alles.", "Nobody is at move. Esc shows all.")
          : stage.say(
            "Geen punten bij dit filter. Esc wist het filter.",
            "No items for this filter. Esc clears it.")
    for (row, line) in Wrap.lines(text, width: area.columns - 3).enumerated() {
      frame.put(line, in: area.inset(columns: 2), row: row)
    }
    frame.cursor = Point(row: area.top, column: area.left)
  }
}

/// The detail beside it, and what stands below.
extension Items {
  private func drawDetail(on frame: inout Frame, _ layout: ItemLayout, _ stage: Stage) {
    guard stage.isWide, let row = list.focused else { return }
    let item = stage.world.dossier.recommendations[row]
    let parts = [Clean(item.id.text), stage.say(item.kind.name), Clean(item.theme)]
    let name = Clean.joined(parts.filter { !$0.isEmpty }, separator: " · ")
    let style: Style = detail.hasFocus ? .heading : .ordinary
    let inner = layout.detailHead.inset(columns: 1)
    frame.put(name, style, in: inner)
    frame.put(stage.say(item.title), style, in: inner, row: 1)
    frame.put(detail.reading, in: layout.reading, hasFocus: detail.hasFocus, stage.world)
  }

  func footer(on stage: Stage) -> Footer {
    if let complaint = query.complaint {
      return Footer(
        Wrap.lines(stage.say(complaint), width: stage.size.columns - 2).map { TextLine($0, .red) })
    }
    guard let row = list.focused else { return Footer() }
    let marked = marks.isEmpty ? [] : [markedSentence(stage)]
    let explanation = Explanation(
      tellings: ItemStory(row, in: stage.world).tellings.map { marked + $0 },
      aside: Clean(list.said.sentence(stage.world.language)))
    return Footer(
      explanation.lines(width: stage.size.columns - 2, rows: footerRows(on: stage)))
  }

  private func markedSentence(_ stage: Stage) -> Clean {
    stage.say("\(marks.count) gemarkeerd.", "\(marks.count) marked.")
  }
}

extension GroupHeading {
  /// Without what the words already say, for little room: `Niet beantwoord · 4 · ministerie`.
  fileprivate func brief(_ world: World) -> Clean {
    let parts = ([title] + facts).map { $0(world.language) }
    let short = parts.map { part in
      let pieces = part.split(separator: ": ", maxSplits: 1)
      return pieces.count == 2 ? String(pieces[1]) : part
    }
    return Clean(short.joined(separator: " · "))
  }
}
