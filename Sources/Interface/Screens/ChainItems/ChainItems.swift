internal import Canvas
internal import FollowUp
internal import Text

/// A chain with its items side by side: what was asked each time, and what came of it, the same
/// question on the same line.
struct ChainItems: Screen {
  /// One of its items: the number of a chain may be another on another day.
  private let anchor: Recommendation.ID
  private(set) var story: ChainStory?
  private(set) var columns: [ItemColumn] = []
  private(set) var focus = 0
  /// The first column in sight.
  private(set) var start = 0
  private(set) var scroll = Scroll()
  private var printing: Printing?

  init(_ anchor: Recommendation.ID) { self.anchor = anchor }

  let actions: [Action] =
    [.open, .record, .timeline, .left, .right] + Action.movesInRows + [.nextPart, .previousPart]

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open, .record, .timeline: focused == nil ? Self.gone : nil
    case .left, .previousPart:
      focus == 0 ? Phrase("dit is het eerste punt", "this is the first item") : nil
    case .right, .nextPart:
      focus + 1 >= columns.count ? Phrase("dit is het laatste punt", "this is the last item") : nil
    default: nil
    }
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open: Phrase("punt openen", "open item")
    case .left: Phrase("ander punt", "other item")
    default: nil
    }
  }

  func weight(of action: Action) -> Int? {
    switch action {
    case .timeline: 6
    case .nextPart: 1
    default: nil
    }
  }

  static let gone = Phrase(
    "deze keten is er op deze peildatum niet", "this chain is not there on this reference day")

  var focused: Recommendation.ID? {
    columns.indices.contains(focus) ? columns[focus].item : nil
  }
}

extension ChainItems {
  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .open: return focused.map { [.open(.item($0))] } ?? []
    case .record: return focused.map { [.open(.recording(Subjects([$0])))] } ?? []
    case .timeline: return [.open(.timeline(.item(anchor)))]
    case .left, .previousPart: focus -= 1
    case .right, .nextPart: focus += 1
    default: move(action, on: stage)
    }
    return []
  }

  /// Down and up move the text of all columns, so that they stay beside each other.
  private mutating func move(_ action: Action, on stage: Stage) {
    let table = table(on: stage)
    let (count, height) = (table.lines.count, ChainItemsLayout(stage).body.rows)
    switch action {
    case .down: scroll.move(by: 1, of: count, height: height)
    case .up: scroll.move(by: -1, of: count, height: height)
    case .pageDown: scroll.move(by: height - 1, of: count, height: height)
    case .pageUp: scroll.move(by: 1 - height, of: count, height: height)
    case .first: scroll.move(by: -count, of: count, height: height)
    case .last: scroll.move(by: count, of: count, height: height)
    default: break
    }
  }

  mutating func settle(on stage: Stage) {
    if printing != stage.world.printing {
      printing = stage.world.printing
      make(stage.world)
    }
    let shown = ChainItemsLayout(stage).shown
    focus = min(max(0, focus), max(0, columns.count - 1))
    start = min(max(start, focus - shown + 1), focus)
    start = min(max(0, start), max(0, columns.count - shown))
    scroll.move(by: 0, of: table(on: stage).lines.count, height: ChainItemsLayout(stage).body.rows)
  }

  /// The chain of the day; the newest item first gets the focus.
  private mutating func make(_ world: World) {
    let kept = focused
    let number = world.row(of: anchor).flatMap { world.board.standings[$0]?.chain }
    story = number.flatMap(world.board.chain).map { world.board.story(of: $0, in: world.index) }
    columns = (story?.rows ?? []).compactMap { ItemColumn($0, of: story, in: world) }
    focus = kept.flatMap { item in columns.firstIndex { $0.item == item } } ?? 0
  }

  /// The columns in sight as lines of one height.
  func table(on stage: Stage) -> ItemsTable {
    let layout = ChainItemsLayout(stage)
    let end = min(columns.count, start + layout.shown)
    return ItemsTable(
      Array(columns[min(start, end)..<end]), width: layout.columnWidth, stage.world)
  }

  func copied(on stage: Stage) -> String? {
    focused.flatMap { stage.world.dossier.recommendation($0)?.copy(stage.world.language) }
  }

  func exported(on stage: Stage) -> ReportRequest? {
    guard let story else { return nil }
    let world = stage.world
    return ReportRequest(.chain(story.number), on: world.board, in: world.index, world.language)
  }

  func footerRows(on stage: Stage) -> Int { stage.isCompact ? 1 : 2 }
}
