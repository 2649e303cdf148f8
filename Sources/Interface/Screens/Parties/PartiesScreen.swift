internal import Canvas
internal import FollowUp
internal import Text

/// *6 Partijen*: who was asked what, and who gave an answer of their own.
///
/// From 110 columns on who the focused party is stands beside the table.
struct PartiesScreen: Screen {
  private var list = PartyList()
  private var filter = NameFilter()
  private var focus = 0
  private var viewport = Viewport()
  private var awaited = Awaited()
  private var detail = Reading()
  private var told: Told?

  /// Of which party the detail tells, on which day.
  private struct Told: Hashable {
    let party: Party.ID
    let printing: Printing
  }

  init(_ world: World) {}

  var isTyping: Bool { filter.isTyping }

  var actions: [Action] {
    [.open, .about, .narrow, .sort, .reverse] + Action.movesInRows + (filter.isEmpty ? [] : [.back])
  }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open where focused == nil && awaited.isPending:
      Phrase("de tabel wordt nog gemaakt", "the table is still being made")
    case .open where focused == nil: Phrase("er staat geen partij", "there is no party")
    case .about where focused?.party == nil:
      Phrase("hier is geen partij vastgesteld", "no party was established here")
    default: nil
    }
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open: Phrase("punten openen", "open its items")
    case .back: Phrase("filter uit", "no filter")
    default: nil
    }
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .open: return focused.map { [.open(.items($0.asked.door))] } ?? []
    case .about: return focused?.party.map { [.open(.party($0))] } ?? []
    case .narrow: filter.begin()
    case .back: filter.clear()
    case .sort: return sorted { $0.nextColumn() }
    case .reverse: return sorted { $0.reverse() }
    default: move(action, on: stage)
    }
    return []
  }

  private mutating func sorted(_ change: (inout PartyList) -> Void) -> [Wish] {
    change(&list)
    let name = list.column.name
    let isReversed = list.isReversed
    return [
      .say(
        .told(
          "Volgorde: \(name.dutch)\(isReversed ? ", omgekeerd" : "").",
          "Order: \(name(.english))\(isReversed ? ", reversed" : "")."))
    ]
  }

  private mutating func move(_ action: Action, on stage: Stage) {
    let page = max(1, PartyLayout(stage).list.rows - 1)
    switch action {
    case .down: focus += 1
    case .up: focus -= 1
    case .pageDown: focus += page
    case .pageUp: focus -= page
    case .first: focus = 0
    case .last: focus = list.rows.count - 1
    default: break
    }
  }

  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    switch filter.take(key) {
    case .changed: focus = 0
    case .moved(let rows): focus += rows
    case .done: break
    case .refused(let notice): return [.say(notice)]
    }
    return []
  }

  mutating func settle(on stage: Stage) {
    let world = stage.world
    learn(from: world)
    list.make(filteredBy: filter, in: world.dossier)
    // While the table of another day is on its way one stays on the same line.
    if awaited.answer != nil { focus = min(max(0, focus), max(0, list.rows.count - 1)) }
    let layout = PartyLayout(stage)
    _ = viewport.show(
      focus: lineInSight(layout), of: lines(layout, stage), height: layout.list.rows)
    settleDetail(on: stage)
  }

  private mutating func learn(from world: World) {
    guard awaited.ask(.parties, of: world) else { return }
    if case .parties(let table) = awaited.answer {
      list.take(table)
    } else {
      list.take(PartyTable(rows: [], counts: []))
    }
  }

  private mutating func settleDetail(on stage: Stage) {
    guard stage.isWide else { return }
    let party = focused?.party.flatMap { stage.world.dossier.party($0) }
    let wanted = party.map { Told(party: $0.id, printing: stage.world.printing) }
    let area = PartyLayout(stage).reading
    if wanted != told {
      told = wanted
      detail.rewind()
      detail.show([], party.map { PartyStory($0, in: stage.world).blocks } ?? [])
    }
    detail.settle(in: Size(columns: area.columns, rows: area.rows), world: stage.world)
  }

  func sweep(on stage: Stage) -> Sweep? { awaited.sweep }

  private var focused: PartyTable.Row? {
    list.rows.indices.contains(focus) ? list.rows[focus] : nil
  }

  func copied(on stage: Stage) -> String? { focused?.sentence(stage.world.language) }

  func exported(on stage: Stage) -> ReportRequest? {
    guard !list.rows.isEmpty || awaited.isPending else { return nil }
    let world = stage.world
    return ReportRequest(.parties, on: world.board, in: world.index, world.language)
  }
}

/// The picture.
extension PartiesScreen {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    frame.putScreenHead("6", status(stage), right: found(stage), from: &body, stage)
    let layout = PartyLayout(stage)
    frame.divider(in: layout.divider)
    if stage.isWide { frame.put(detail, in: layout.reading, hasFocus: false, stage.world) }
    let columns = PartyColumns(width: layout.list.columns, list.rows, in: stage.world)
    frame.put(columns.titles, in: layout.titles)
    drawRows(on: &frame, layout, columns, stage)
    filter.draw(on: &frame, found: found(stage), stage)
  }

  private func drawRows(
    on frame: inout Frame, _ layout: PartyLayout, _ columns: PartyColumns, _ stage: Stage
  ) {
    let below = counts(layout, stage)
    let lines = viewport.showing(
      focus: lineInSight(layout), of: list.rows.count + below.count, height: layout.list.rows)
    for (row, place) in lines.enumerated() {
      guard list.rows.indices.contains(place) else {
        frame.put(below[place - list.rows.count], in: layout.list, row: row)
        continue
      }
      let isFocused = place == focus
      frame.put(columns.row(list.rows[place], isFocused: isFocused), in: layout.list, row: row)
      if isFocused { setFocus(on: &frame, layout.list.line(row)) }
    }
    guard list.rows.isEmpty else { return }
    let told = Wrap.lines(nothing(stage), width: layout.list.columns - 2)
    for (row, line) in told.enumerated() {
      frame.put(line, in: layout.list.inset(columns: 1), row: row)
    }
    frame.cursor = Point(row: layout.list.top, column: layout.list.left)
  }

  private func setFocus(on frame: inout Frame, _ row: Rect) {
    frame.restyle(row, .focus)
    frame.cursor = Point(row: row.top, column: row.left)
  }

  private func nothing(_ stage: Stage) -> Clean {
    if awaited.isPending {
      return stage.world.underWay("De tabel wordt gemaakt", "The table is being made")
    }
    return filter.isEmpty
      ? stage.say(
        "Op deze peildatum is nog niemand iets gevraagd.",
        "Nobody was asked anything yet on this reference day.")
      : stage.say(
        "Geen partijen bij dit filter. Esc wist het filter.",
        "No parties for this filter. Esc clears it.")
  }

  /// How many parties, each with its source: conflicting numbers under each other.
  private func counts(_ layout: PartyLayout, _ stage: Stage) -> [TextLine] {
    guard !list.counts.isEmpty, !list.rows.isEmpty else { return [] }
    let title = TextLine(" ") + TextLine(stage.say(PartyTable.countsTitle), .heading)
    return [[], title] + list.counts.flatMap { count($0, width: layout.list.columns, stage) }
  }

  private func count(_ count: PartyCount, width: Int, _ stage: Stage) -> [TextLine] {
    let number = Clean(String(count.count)).padLeft(to: 5)
    let source = stage.world.dossier.placeAndCertainty(count.source).map(stage.say)
    let texts = Wrap.lines(stage.say(count.composition), width: width - 8)
    let rest = [source, count.note.map { Clean($0) }].compactMap(\.self)
      .flatMap { Wrap.lines($0, width: width - 8) }
    return texts.enumerated().map { place, text in
      TextLine((place == 0 ? number : .spaces(5)) + "  " + text)
    } + rest.map { TextLine(.spaces(7)) + TextLine($0, .quiet) }
  }

  private func lines(_ layout: PartyLayout, _ stage: Stage) -> Int {
    list.rows.count + counts(layout, stage).count
  }

  /// Who stands on the last row sees what is below it as far as both fit.
  private func lineInSight(_ layout: PartyLayout) -> Int {
    focus == list.rows.count - 1 ? focus + max(0, layout.list.rows - 1) : focus
  }

  private func status(_ stage: Stage) -> TextLine {
    filter.status(
      stage.isCompact
        ? TextLine(stage.say("Partijen", "Parties"), .heading)
        : TextLine(stage.say(PartyTable.title)))
  }

  private func found(_ stage: Stage) -> TextLine {
    awaited.answer == nil
      ? [] : filter.found(list.rows.count, of: list.total, .party, stage)
  }

  func footer(on stage: Stage) -> Footer {
    guard let focused else { return Footer() }
    let mark = list.isUncertain ? stage.say(PartyTable.uncertainty) : .empty
    let told = Explanation(
      tellings: [focused.sentence, focused.facts].map { [stage.say($0)] }, aside: mark)
    return Footer(told.lines(width: stage.size.columns - 2, rows: footerRows(on: stage)))
  }
}

/// Where everything stands.
struct PartyLayout {
  let titles: Rect
  let list: Rect
  /// Empty without detail.
  let divider: Rect
  let reading: Rect

  init(_ stage: Stage) {
    var body = Rect(stage.size)
    _ = body.takeTop(stage.isCompact ? 1 : 4)
    _ = body.takeBottom(stage.isCompact ? 2 : 4)
    var right = Rect(top: body.top, left: body.right, rows: 0, columns: 0)
    if stage.isWide {
      let left = body.takeLeft(min(86, body.columns - 46))
      right = body
      body = left
    }
    let line = right.takeLeft(1)
    divider = Rect(
      top: line.top - 1, left: line.left, rows: stage.isWide ? line.rows + 2 : 0,
      columns: line.columns)
    reading = right
    titles = body.takeTop(stage.isCompact ? 0 : 1)
    list = body
  }
}

extension Action {
  static let about = Action(
    "about", [.character("d")], hint: Phrase("gegevens", "details"),
    Phrase("Gegevens van deze partij", "Details of this party"),
    Phrase(
      "Toont wie de partij is, wat haar is gevraagd en wat zij toezegde.",
      "Shows who the party is, what it was asked and what it promised."),
    twin: .command("parties"), weight: 5)
}
