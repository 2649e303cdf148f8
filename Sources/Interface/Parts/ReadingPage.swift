internal import Canvas
internal import FollowUp
internal import Text

/// A page that is read from top to bottom: a head, a text in parts, and what Enter follows.
///
/// A page says what stands on it; how it moves and how it is drawn is the same for all.
protocol ReadingPage: Screen {
  var reading: Reading { get set }
  /// The day of which the text was made; nothing before the first time.
  var printing: Printing? { get set }

  /// The text on the reference day; nothing when its subject is not there that day.
  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])?
  /// The page that `reference` leads to.
  func destination(of reference: Reference) -> Destination?
  /// How many rows the head takes where there is room.
  var headRows: Int { get }
  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage)
  /// What stands below the text.
  func remark(on stage: Stage) -> Clean
}

extension ReadingPage {
  var headRows: Int { 1 }
  var actions: [Action] { [.open] + Action.moves + Action.searches }
  func remark(on stage: Stage) -> Clean { .empty }
  func footerRows(on stage: Stage) -> Int { 1 }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    refusalToRead(action, on: stage)
  }

  /// Why what every page of reading does cannot be done now.
  func refusalToRead(_ action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open where followed(on: stage) == nil:
      Phrase("deze regel verwijst nergens naar", "this line leads nowhere")
    case .nextMatch where reading.wanted.isEmpty, .previousMatch where reading.wanted.isEmpty:
      Phrase("er is nog niets gezocht; / zoekt", "nothing was searched yet; / searches")
    default: nil
    }
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    guard action == .open else { return nil }
    if case .flag? = reading.focused(in: textSize(on: stage), world: stage.world) {
      return Phrase("waarom", "why")
    }
    return Phrase("volgen", "follow")
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] { read(action, on: stage) }

  /// What every page of reading does.
  mutating func read(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .open: return followed(on: stage).map { [.open($0)] } ?? []
    case .find: return [.ask(Prompt(.find))]
    case .nextMatch: return goToMatch(1, on: stage)
    case .previousMatch: return goToMatch(-1, on: stage)
    default: reading.move(action, in: textSize(on: stage), world: stage.world)
    }
    return []
  }

  mutating func find(_ text: String, on stage: Stage) -> [Wish] {
    reading.seek(SoughtWord(text))
    return text.isEmpty ? [] : goToMatch(1, on: stage)
  }

  private mutating func goToMatch(_ way: Int, on stage: Stage) -> [Wish] {
    let found = reading.goToMatch(way, in: textSize(on: stage), world: stage.world)
    return [.say(Notice.match(found, of: reading.wanted.text))]
  }

  mutating func settle(on stage: Stage) {
    if printing != stage.world.printing {
      printing = stage.world.printing
      let content = content(in: stage.world)
      reading.show(content?.head ?? [], content?.blocks ?? [])
    }
    reading.settle(in: textSize(on: stage), world: stage.world)
  }

  private func followed(on stage: Stage) -> Destination? {
    reading.focused(in: textSize(on: stage), world: stage.world).flatMap(destination)
  }
}

/// The picture.
extension ReadingPage {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    putHead(on: &frame, in: body.takeTop(stage.isCompact ? 1 : headRows), stage)
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    guard reading.blocks.isEmpty else {
      return frame.put(reading, in: body, hasFocus: true, stage.world)
    }
    let missing = stage.say(
      "Op deze peildatum staat hier niets.", "Nothing stands here on this reference day.")
    frame.put(missing, in: body.inset(columns: 1))
    frame.cursor = Point(row: body.top, column: body.left)
  }

  func footer(on stage: Stage) -> Footer {
    let (text, lines) = reading.laid(in: textSize(on: stage), world: stage.world)
    let aside = stage.say(text.label(lines))
    let width = stage.size.columns - 2 - (aside.isEmpty ? 0 : aside.width + 2)
    return Footer([TextLine(remark(on: stage).cut(to: max(0, width)))], aside: aside)
  }

  /// How much room the text has: the same for moving and for drawing.
  private func textSize(on stage: Stage) -> Size {
    let around = stage.isCompact ? 1 : headRows + 2
    let rows = stage.size.rows - around - footerRows(on: stage) - 1
    return Size(columns: stage.size.columns, rows: rows)
  }
}
