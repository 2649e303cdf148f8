internal import Canvas
internal import FollowUp
internal import Text

/// Where everything of the ladder stands on a screen of some size.
struct LadderLayout {
  /// Between the rules.
  let body: Rect
  /// The names of the columns; empty where there is no room.
  let titles: Rect
  let ladder: Rect
  /// The states of the items on the day, where they fit beside the ladder; else empty.
  let states: Rect
  /// Whether both sides share one column.
  let isNarrow: Bool
  /// Whether there is room for what is told in full.
  let isHigh: Bool

  static let dateWidth = 11

  init(_ stage: Stage) {
    var area = Rect(stage.size)
    _ = area.takeBottom(stage.isCompact ? 2 : 4)
    _ = area.takeTop(stage.isCompact ? 1 : 4)
    body = area
    isNarrow = stage.size.columns < 70
    isHigh = stage.size.rows >= 32
    states =
      stage.isWide
      ? area.takeRight(min(52, area.columns - 66))
      : Rect(
        top: 0, left: 0, rows: 0, columns: 0)
    titles = area.takeTop(stage.isCompact ? 0 : 1)
    ladder = area
  }

  /// The date, what the Inspectie did, what the others did.
  func columns(_ area: Rect) -> (date: Rect, left: Rect, right: Rect) {
    var rest = area
    _ = rest.takeLeft(1)
    let date = rest.takeLeft(Self.dateWidth)
    guard !isNarrow else { return (date, rest, rest) }
    var left = rest.takeLeft(rest.columns / 2)
    _ = left.takeRight(1)
    return (date, left, rest)
  }
}

/// The picture of the ladder.
extension TimelineLadder {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    let name = stage.say(stage.world.board.name(of: subject))
    frame.putScreenHead(
      "4", TextLine(name, .heading), right: TextLine(extent(stage)), from: &body, stage)
    let layout = LadderLayout(stage)
    let titles = layout.columns(layout.titles)
    if !layout.isNarrow {
      frame.put(stage.say("Datum", "Date"), .quiet, in: titles.date)
      frame.put(stage.say("Inspectie", "Inspectorate"), .quiet, in: titles.left)
      frame.put(
        stage.say("Ministerie en partijen", "Ministry and parties"), .quiet, in: titles.right)
    }
    for (row, line) in list.inSight(height: layout.ladder.rows).enumerated() {
      put(line, on: &frame, layout, row, stage)
    }
    putStates(on: &frame, layout, stage)
    if ladder.isTooLong || ladder.isEmpty { putNothing(on: &frame, layout, stage) }
    picker?.draw(on: &frame, in: layout.body, stage)
  }

  /// `8 punten, 2015–2025`
  private func extent(_ stage: Stage) -> Clean {
    let count = Clean(Noun.item.counted(ladder.rows.count, in: stage.world.language))
    let years = ladder.rungs.compactMap { rung -> Int? in
      guard case .step(let step) = rung else { return nil }
      return (step.left ?? step.right)?.first.date.latest.year
    }
    guard let first = years.first, let last = years.last else { return count }
    return count + ", " + Clean(first == last ? "\(first)" : "\(first)–\(last)")
  }

  private func put(
    _ line: BlockList.Line, on frame: inout Frame, _ layout: LadderLayout, _ row: Int,
    _ stage: Stage
  ) {
    let (rung, isFocused) = (ladder.rungs[line.block], line.block == list.focus)
    guard case .step(let step) = rung else {
      return frame.rule(in: layout.ladder, row: row, title: ruleTitle(layout, stage))
    }
    let columns = layout.columns(layout.ladder.line(row))
    let style: Style = step.isLater ? .quiet : .ordinary
    if line.part == 0 {
      frame.put(step.date.map { Clean($0.brief) } ?? .empty, style, in: columns.date)
    }
    let lines = lines(rung, layout, stage)
    for (note, texts, area) in [
      (step.left, lines.left, columns.left), (step.right, lines.right, columns.right),
    ] where texts.indices.contains(line.part) {
      frame.put(texts[line.part], in: area)
      if isFocused, note == focused { frame.restyle(area, .focus) }
    }
    guard isFocused, line.part == 0 else { return }
    frame.put(Sign.focus.clean, in: layout.ladder.line(row))
    frame.cursor = Point(row: layout.ladder.top + row, column: layout.ladder.left)
  }

  /// What stands on both sides, in lines: one each, more where the screen is high.
  func lines(
    _ rung: Ladder.Rung, _ layout: LadderLayout, _ stage: Stage
  ) -> (left: [TextLine], right: [TextLine], height: Int) {
    guard case .step(let step) = rung else { return ([], [], 1) }
    let columns = layout.columns(layout.ladder)
    let left = lines(step.left, in: columns.left, step.isLater, layout, stage)
    let right = lines(step.right, in: columns.right, step.isLater, layout, stage)
    return (left, right, max(1, left.count, right.count))
  }

  private func lines(
    _ note: LadderNote?, in area: Rect, _ isLater: Bool, _ layout: LadderLayout, _ stage: Stage
  ) -> [TextLine] {
    guard let note else { return [] }
    let (text, style) = (stage.say(note.told), style(note.first, isLater: isLater))
    let sign = TextLine(Clean(note.first.sign) + " ", style)
    guard layout.isHigh else { return [sign + TextLine(text, style)] }
    return Wrap.lines(text, width: max(8, area.columns - 2)).enumerated().map { place, line in
      (place == 0 ? sign : TextLine("  ")) + TextLine(line, style)
    }
  }

  /// What passes an item over is red, a promise without a day yellow.
  private func style(_ entry: Timeline.Entry, isLater: Bool) -> Style {
    if isLater { return .quiet }
    switch entry.sort {
    case .promise: return .yellow
    case .closed: return .green
    case .response where entry.text == Answer.none.long: return .red
    case .report, .judgement, .response, .claim, .due, .milestone:
      return entry.source?.confidence == .secondary ? .quiet : .ordinary
    }
  }

  /// `peildatum 24-06-2025: 1 niet beantwoord, 3 te beoordelen`: as much of it as fits.
  private func ruleTitle(_ layout: LadderLayout, _ stage: Stage) -> TextLine {
    let day = Clean(day(in: stage.world).figures)
    var title = stage.say("peildatum ", "reference day ") + day
    guard layout.states.isEmpty else { return TextLine(title, .heading) }
    for (place, phrase) in ladder.counts.phrases.dropFirst().enumerated() {
      let longer = title + (place == 0 ? ": " : ", ") + stage.say(phrase)
      guard longer.width + 6 <= layout.ladder.columns else { break }
      title = longer
    }
    return TextLine(title, .heading)
  }

  /// The items with their states on the day; what was not there yet has none.
  private func putStates(on frame: inout Frame, _ layout: LadderLayout, _ stage: Stage) {
    guard !layout.states.isEmpty else { return }
    let whole = layout.states
    frame.divider(
      in: Rect(top: whole.top - 1, left: whole.left, rows: whole.rows + 2, columns: 1))
    var area = whole
    _ = area.takeLeft(2)
    _ = area.takeRight(1)
    let day = Clean(day(in: stage.world).figures)
    frame.put(
      TextLine(stage.say("Stand op ", "State on ") + day, .heading), in: area.takeTop(1))
    for phrase in ladder.counts.phrases.dropFirst() {
      frame.put(stage.say(phrase), in: area.takeTop(1))
    }
    _ = area.takeTop(1)
    for (place, row) in ladder.rows.prefix(area.rows).enumerated() {
      let item = stage.world.dossier.recommendations[row]
      let state = ladder.states[place].map { stage.say($0.short) } ?? Clean("–")
      let style: Style = ladder.states[place] == .unanswered ? .red : .ordinary
      frame.put(
        TextLine(Clean(item.id.text).padded(to: 9) + stage.say(item.title)),
        right: TextLine(state, style), in: area, row: place)
    }
  }

  private func putNothing(on frame: inout Frame, _ layout: LadderLayout, _ stage: Stage) {
    let count = ladder.rows.count
    let limit = Ladder.mostItems
    let text =
      ladder.isTooLong
      ? stage.say(
        "\(count) punten is te veel voor een tijdlijn (hoogstens \(limit)); v kiest iets anders.",
        "\(count) items are too many for a timeline (at most \(limit)); v chooses something else.")
      : stage.say(
        "Op deze peildatum was hier nog niets gebeurd.",
        "Nothing had happened here on this reference day.")
    let area = layout.ladder.inset(columns: 2)
    for (row, line) in Wrap.lines(text, width: max(1, area.columns)).enumerated() {
      frame.put(line, in: area, row: row + 1)
    }
    frame.cursor = Point(row: layout.ladder.top, column: layout.ladder.left)
  }

  func footerRows(on stage: Stage) -> Int { stage.isCompact ? 1 : 2 }

  func footer(on stage: Stage) -> Footer {
    guard let note = focused else { return Footer() }
    let place = note.first.source.flatMap(stage.world.dossier.placeAndCertainty).map(stage.say)
    let explanation = Explanation(
      tellings: [note.entries.map { sentence($0, stage) }], aside: place ?? .empty)
    return Footer(explanation.lines(width: stage.size.columns - 2, rows: footerRows(on: stage)))
  }

  private func sentence(_ entry: Timeline.Entry, _ stage: Stage) -> Clean {
    let told = stage.say(entry.told)
    return told.text.hasSuffix(".") ? told : told + "."
  }
}

extension PartialDate {
  /// At most ten cells: `27-03-2015`, `11-2015`, `Q4 2015`, `2015`.
  fileprivate var brief: String {
    precision == .month ? String(earliest.figures.dropFirst(3)) : figures(.dutch)
  }
}
