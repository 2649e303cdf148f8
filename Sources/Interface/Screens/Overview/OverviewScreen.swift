internal import Canvas
internal import FollowUp
internal import Text

/// *1 Overzicht*: what is open, by report, by age and by attendering, and the five figures.
///
/// Every number is a door: Enter opens the list of what it counts.
struct OverviewScreen: Screen {
  private var sheet = FigureSheet()
  private var awaited = Awaited()
  private var size: Making?

  /// For what room the picture was made.
  private struct Making: Hashable {
    let width: Int
    let isCompact: Bool
  }

  init(_ world: World) {}

  var actions: [Action] {
    [.open, .nextPart, .previousPart, .left, .right]
      + Action.moves.filter { $0 != .nextPart && $0 != .previousPart }
  }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case _ where sheet.focused == nil && awaited.isPending && actions.contains(action):
      Phrase("het overzicht wordt nog geteld", "the overview is still being counted")
    case _ where sheet.focused == nil && actions.contains(action):
      Phrase("er is nog niets te tellen", "there is nothing to count yet")
    case .left where !sheet.hasNumber(beside: -1):
      Phrase("links staat geen ander getal", "there is no other number to the left")
    case .right where !sheet.hasNumber(beside: 1):
      Phrase("rechts staat geen ander getal", "there is no other number to the right")
    default: nil
    }
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    action == .open ? Phrase("lijst openen", "open the list") : nil
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    if action == .open { return sheet.focused.map { [.open($0.door.destination)] } ?? [] }
    sheet.move(action, height: height(on: stage))
    return []
  }

  mutating func settle(on stage: Stage) {
    let size = Making(width: stage.size.columns, isCompact: stage.isCompact)
    let isNew = awaited.ask(.overview, of: stage.world)
    guard isNew || self.size != size else { return sheet.settle(height: height(on: stage)) }
    self.size = size
    show(on: stage)
  }

  /// The numbers, or the part of them that there is.
  private var known: (counts: OverviewCounts, overview: Overview?)? {
    switch awaited.answer {
    case .overview(let overview): (overview.counts, overview)
    case .counts(let counts): (counts, nil)
    case .parties, .list, nil: nil
    }
  }

  func sweep(on stage: Stage) -> Sweep? { awaited.sweep }

  private mutating func show(on stage: Stage) {
    let height = height(on: stage)
    guard let known, known.counts.items.count > 0 else {
      return sheet.show(FigureBlock(), pinned: 0, height: height)
    }
    let blocks = OverviewBlocks(known.counts, known.overview, in: stage.world)
    let width = stage.size.columns
    // What takes more than the line above the rule is read with the rest.
    let isLine = !stage.isCompact && blocks.sentence(width: width).lines.count == 1
    sheet.show(blocks.all(width: width), pinned: isLine ? 1 : 0, height: height)
  }

  func copied(on stage: Stage) -> String? { sheet.focused?.telling(stage.world.language) }

  func exported(on stage: Stage) -> ReportRequest? {
    let world = stage.world
    return ReportRequest(.overview, on: world.board, in: world.index, world.language)
  }

  /// How many lines of numbers are in sight.
  private func height(on stage: Stage) -> Int {
    stage.size.rows - footerRows(on: stage) - 1 - (stage.isCompact ? 1 : 5)
  }
}

/// The picture.
extension OverviewScreen {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    let name = stage.isCompact ? TextLine(stage.say("Overzicht", "Overview"), .heading) : []
    frame.putScreenHead("1", name, right: progress(on: stage), from: &body, stage)
    guard sheet.focused == nil else {
      let head = Rect(top: 2, left: area.left, rows: 1, columns: area.columns)
      sheet.draw(on: &frame, head: head, in: body)
      return putDivider(on: &frame, body, stage)
    }
    let nothing =
      known == nil
      ? stage.say("Het overzicht wordt geteld.", "The overview is being counted.")
      : stage.say(
        "Op deze peildatum staat er nog niets op de lijst.",
        "Nothing is on the list yet on this reference day.")
    for (row, line) in Wrap.lines(nothing, width: body.columns - 2).enumerated() {
      frame.put(line, in: body.inset(columns: 1), row: row)
    }
    frame.cursor = Point(row: body.top, column: body.left)
  }

  /// How far the counting is, while there are numbers to come.
  private func progress(on stage: Stage) -> TextLine {
    guard awaited.isPending else { return [] }
    return TextLine(stage.world.underWay("wordt geteld", "being counted"), .quiet)
  }

  private func putDivider(on frame: inout Frame, _ body: Rect, _ stage: Stage) {
    guard stage.isWide else { return }
    let left = OverviewBlocks.main(of: stage.size.columns)
    frame.divider(in: Rect(top: body.top - 1, left: left, rows: body.rows + 2, columns: 1))
  }

  func footerRows(on stage: Stage) -> Int { stage.size.rows >= 30 && !stage.isCompact ? 2 : 1 }

  /// What the focused number counts, and the filter that counts it.
  func footer(on stage: Stage) -> Footer {
    let aside = stage.say(sheet.label(height: height(on: stage)))
    guard let focused = sheet.focused else { return Footer() }
    let width = stage.size.columns - 2
    let room = aside.isEmpty ? width : width - aside.width - 2
    let rows = footerRows(on: stage)
    let telling = stage.say(focused.telling)
    guard case .items(let filter) = focused.door, !filter.isEmpty else {
      return Footer([TextLine(telling.cut(to: room))], aside: aside)
    }
    let door = Clean(filter.text(stage.world.language))
    if rows > 1 {
      return Footer([TextLine(telling.cut(to: room)), TextLine(door, .quiet)], aside: aside)
    }
    let rest = room - telling.width - 2
    // Half a filter says nothing.
    let both = rest >= door.width ? TextLine(telling + "  ") + TextLine(door, .quiet) : nil
    return Footer([both ?? TextLine(telling.cut(to: room))], aside: aside)
  }
}
