internal import Canvas
internal import FollowUp
internal import Text

/// *3 Ketens*: one lane a chain from its first report to the reference day, then the milestones and
/// the targets that moved, under the same years.
struct ChainLanes: Screen {
  private(set) var book = LaneBook()
  private(set) var list = BlockList()
  private(set) var filter = NameFilter()
  /// Cells a year; nothing as long as everything fits by itself.
  private var zoom: Int?
  /// The first cell in sight; nothing for the newest ones.
  private var offset: Int?
  /// The chain that the user went to, by one of its items.
  private var anchor: Recommendation.ID?
  /// What is told of the focused row where there is room below the lanes.
  private(set) var reading = Reading()
  private var told: (row: LaneBook.Row, printing: Printing)?

  init(_ world: World) {}

  var isTyping: Bool { filter.isTyping }

  var actions: [Action] {
    [.open, .timeline, .narrow, .zoomIn, .zoomOut, .left, .right] + Action.movesInRows
      + (filter.isEmpty ? [] : [.back])
  }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open: focused == nil ? (filter.isEmpty ? Self.nothing : Self.noMatch) : nil
    case .timeline:
      focusedEntry == nil
        ? Phrase("kies eerst een keten", "choose a chain first") : nil
    case .zoomIn: scale(on: stage).perYear == LaneScale.zooms.last ? Self.widest : nil
    case .zoomOut: scale(on: stage).perYear == LaneScale.zooms.first ? Self.narrowest : nil
    case .left:
      window(on: stage).lowerBound == 0
        ? Phrase("eerder is er niets", "there is nothing earlier") : nil
    case .right:
      window(on: stage).upperBound >= cellCount(on: stage)
        ? Phrase("later is er niets", "there is nothing later") : nil
    default: nil
    }
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open where focusedEntry != nil: Phrase("keten openen", "open chain")
    case .back: Phrase("filter uit", "no filter")
    default: nil
    }
  }

  func weight(of action: Action) -> Int? {
    switch action {
    case .timeline: 6
    case .narrow: 2
    default: nil
    }
  }

  private static let nothing = Phrase(
    "er is op deze peildatum geen keten", "there is no chain on this reference day")
  private static let noMatch = Phrase(
    "er is geen keten bij dit filter", "there is no chain for this filter")
  private static let widest = Phrase(
    "een cel is al een maand", "a cell is a month already")
  private static let narrowest = Phrase(
    "een cel is al een jaar", "a cell is a year already")
}

/// What is chosen.
extension ChainLanes {
  var focused: LaneBook.Row? {
    book.rows.indices.contains(list.focus) ? book.rows[list.focus] : nil
  }

  var focusedEntry: LaneBook.Entry? { focused.flatMap(book.entry) }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .open: return destination.map { [.open($0)] } ?? []
    case .timeline: return focusedEntry.map { [.open(.timeline(.item($0.anchor)))] } ?? []
    case .narrow: filter.begin()
    case .back: filter.clear()
    case .zoomIn: rescale(1, on: stage)
    case .zoomOut: rescale(-1, on: stage)
    case .left: shift(-scale(on: stage).perYear, on: stage)
    case .right: shift(scale(on: stage).perYear, on: stage)
    default:
      list.move(action, height: LaneLayout(stage, book).lanes.rows)
      anchor = nil
    }
    return []
  }

  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    switch filter.take(key) {
    case .moved(let rows):
      list.move(rows > 0 ? .down : .up, height: LaneLayout(stage, book).lanes.rows)
      anchor = nil
    case .changed, .done: break
    case .refused(let notice): return [.say(notice)]
    }
    return []
  }

  private var destination: Destination? {
    switch focused {
    case .chain: focusedEntry.map { .chain($0.anchor) }
    case .milestones: .milestones
    case .target(let place): .movingTarget(place)
    case nil: nil
    }
  }

  func copied(on stage: Stage) -> String? {
    guard let story = focusedEntry?.story else { return nil }
    let language = stage.world.language
    let items = story.rows.map { row in
      let item = stage.world.dossier.recommendations[row]
      return "\(item.id)  \(item.title(language))"
    }
    return ([story.name(language), story.summary(language)] + items).joined(separator: "\n")
  }

  func exported(on stage: Stage) -> ReportRequest? {
    guard book.total > 0 else { return nil }
    let world = stage.world
    return ReportRequest(.chains, on: world.board, in: world.index, world.language)
  }
}

/// The piece of time in sight.
extension ChainLanes {
  func scale(on stage: Stage) -> LaneScale {
    let width = LaneLayout(stage, book).cells.columns
    let fitting = LaneScale.fitting(from: book.start, to: book.end, in: width)
    return LaneScale(start: book.start, perYear: zoom ?? fitting)
  }

  func cellCount(on stage: Stage) -> Int { scale(on: stage).cell(of: book.end) + 1 }

  func window(on stage: Stage) -> Range<Int> {
    let (count, width) = (cellCount(on: stage), LaneLayout(stage, book).cells.columns)
    let last = max(0, count - width)
    let first = min(max(0, offset ?? last), last)
    return first..<(first + width)
  }

  /// What stood at the end of the window stays there.
  private mutating func rescale(_ way: Int, on stage: Stage) {
    let (old, window) = (scale(on: stage), window(on: stage))
    guard let place = LaneScale.zooms.firstIndex(of: old.perYear),
      LaneScale.zooms.indices.contains(place + way)
    else { return }
    let new = LaneScale.zooms[place + way]
    zoom = new
    offset = offset.map { _ in window.upperBound * new / old.perYear - window.count }
  }

  private mutating func shift(_ cells: Int, on stage: Stage) {
    offset = window(on: stage).lowerBound + cells
    let now = window(on: stage)
    offset = now.upperBound >= cellCount(on: stage) ? nil : now.lowerBound
  }
}

extension ChainLanes {
  mutating func settle(on stage: Stage) {
    let words = book.words
    let isNew = book.open(stage.world, filteredBy: filter)
    let layout = LaneLayout(stage, book)
    list.lay(blocks(layout), height: layout.lanes.rows)
    if isNew {
      let place = anchor.flatMap { book.place(of: $0, in: stage.world) }
      list.focus(place ?? (book.words == words ? list.focus : 0))
      list.lay(blocks(layout), height: layout.lanes.rows)
    }
    let inSight = list.inSight(height: layout.lanes.rows).map(\.block) + [list.focus]
    book.prepare(
      Set(inSight).sorted().compactMap { place in
        guard book.rows.indices.contains(place), case .chain(let chain) = book.rows[place] else {
          return nil
        }
        return chain
      }, stage.world)
    // A filter that hides a chain for a while does not make it forgotten.
    if anchor == nil { anchor = focusedEntry?.anchor }
    tell(on: stage)
  }

  private func blocks(_ layout: LaneLayout) -> [BlockList.Block] {
    book.rows.map { row in
      if case .chain = row { return BlockList.Block(rows: layout.rowsOfChain) }
      return BlockList.Block(rows: 1)
    }
  }

  /// Below the lanes: the items of the chain, or what the milestones and statements are.
  private mutating func tell(on stage: Stage) {
    guard let row = focused, LaneLayout(stage, book).hasReading else { return told = nil }
    guard told?.row != row || told?.printing != stage.world.printing else { return }
    told = (row, stage.world.printing)
    reading.rewind()
    let telling = ChainTelling(world: stage.world)
    let blocks =
      switch row {
      case .chain: focusedEntry.map { telling.blocks(of: $0.story) } ?? []
      case .milestones: telling.milestones
      case .target(let place): telling.statements(of: place)
      }
    reading.show([], blocks)
  }

  func footerRows(on stage: Stage) -> Int { stage.isCompact ? 1 : 2 }
}
