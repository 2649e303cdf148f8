internal import Canvas
internal import FollowUp
internal import Text

/// The rows of a list with their headings: what is shown, what is focused, what is in sight.
struct ItemList: Sendable {
  enum Line: Hashable, Sendable {
    case heading(GroupHeading)
    /// An item, as a place in `board.standings`.
    case item(Int)
  }

  private(set) var lines: [Line] = []
  private(set) var counts: StateCounts?
  /// How many items there are without the filter.
  private(set) var total = 0
  /// What holds for every row, said once below the list instead of in each of them.
  private(set) var said = SaidOnce.nothing
  /// The width of the longest number that is shown, 8 to 14.
  private(set) var numberWidth = 8
  /// The focused line; an item whenever there is one.
  private(set) var focus = 0
  /// The item that the user went to: a filter that hides it for a while does not make it forgotten.
  private var anchor: Int?
  private var viewport = Viewport()
  /// All items of the day in their order, kept while only the filter changes.
  private var ordered: Listing?
  private var madeOf: Making?

  /// What the lines were made of.
  private struct Making: Hashable {
    let printing: Printing
    let order: ItemOrder
    let filter: Filter
    /// Whether there is room to say once what holds for all.
    let saysOnce: Bool
  }

  var isEmpty: Bool { !lines.contains { $0.item != nil } }
  var count: Int { counts?.total ?? 0 }
  /// The focused item.
  var focused: Int? { lines.indices.contains(focus) ? lines[focus].item : nil }
}

extension ItemList.Line {
  var item: Int? {
    switch self {
    case .heading: nil
    case .item(let row): row
    }
  }
}

/// Making the rows.
extension ItemList {
  mutating func make(_ order: ItemOrder, _ query: ItemQuery, marks: Set<Int>, on stage: Stage) {
    let world = stage.world
    let wanted = Making(
      printing: world.printing, order: order, filter: query.filter, saysOnce: !stage.isCompact)
    guard wanted != madeOf else { return }
    let isOnlyFiltered = madeOf?.printing == wanted.printing && madeOf?.order == order
    madeOf = wanted
    let ordered = isOnlyFiltered ? self.ordered ?? all(order, world) : all(order, world)
    self.ordered = ordered
    let kept = query.filter.isEmpty ? ordered : ordered.keeping(marked(query.filter, world))
    take(kept, world)
  }

  /// All items on the list that day, in groups; for whom they are is decided first.
  private func all(_ order: ItemOrder, _ world: World) -> Listing {
    let rows = order.narrowed(.all).rows(on: world.board, in: world.index)
    return Listing(
      rows, of: world.board, in: world.index, by: order.grouping, sort: order.sort,
      isCertain: world.board.certainty(of: rows.count, flags: world.flags))
  }

  /// The one attendering of a row; what its heading or the line below says already is left out.
  func headline(of row: Int, in world: World) -> Headline? {
    let heading = madeOf?.order.grouping == .state ? world.board.standings[row] : nil
    return Headline(world.flags(at: row), under: heading.map { ListedState($0) }, said: said)
  }

  private func marked(_ filter: Filter, _ world: World) -> (Int) -> Bool {
    var marks = [Bool](repeating: false, count: world.dossier.recommendations.count)
    for row in filter.rows(on: world.board, in: world.index, flags: world.flags) {
      marks[row] = true
    }
    return { marks[$0] }
  }

  private mutating func take(_ listing: Listing, _ world: World) {
    lines = listing.groups.flatMap { group in
      let heading = group.heading(on: world.board, in: world.index)
      return [heading.map(Line.heading)].compactMap(\.self) + group.rows.map(Line.item)
    }
    let rows = listing.rows
    counts = StateCounts(rows, on: world.board)
    said =
      madeOf?.saysOnce == true && rows.count <= Board.mostRowsAsked
      ? SaidOnce(rows, on: world.board, flags: world.flags) : .nothing
    total = ordered?.groups.reduce(0) { $0 + $1.rows.count } ?? rows.count
    let widest = rows.lazy.map { world.index.numberLengths[$0] }.max() ?? 8
    numberWidth = min(max(8, widest), 14)
    viewport = Viewport()
    keepFocus()
  }

  /// On the item that the user went to when it is there, else on the first.
  private mutating func keepFocus() {
    focus = anchor.flatMap { lines.firstIndex(of: .item($0)) } ?? 0
    land(1)
  }
}

/// Moving.
extension ItemList {
  /// Moves by so many items; no further than there are.
  mutating func move(by count: Int) {
    let way = count < 0 ? -1 : 1
    for _ in 0..<abs(count) {
      var next = focus + way
      while lines.indices.contains(next), lines[next].item == nil { next += way }
      guard lines.indices.contains(next) else { break }
      focus = next
    }
    anchor = focused
  }

  mutating func moveToFirst() {
    focus = 0
    land(1)
    anchor = focused
  }

  mutating func moveToLast() {
    focus = max(0, lines.count - 1)
    land(-1)
    anchor = focused
  }

  /// Moves by a page of `height` lines.
  mutating func page(_ way: Int, height: Int) {
    focus = min(max(0, focus + way * max(1, height - 1)), max(0, lines.count - 1))
    land(way)
    anchor = focused
  }

  /// From a heading to the nearest item, first in the direction of the movement.
  private mutating func land(_ way: Int) {
    guard lines.indices.contains(focus), lines[focus].item == nil else { return }
    let after = lines[focus...].firstIndex { $0.item != nil }
    let before = lines[..<focus].lastIndex { $0.item != nil }
    focus = (way > 0 ? after ?? before : before ?? after) ?? focus
  }
}

/// Another dossier.
extension ItemList {
  /// The item that the user went to has another place, or none.
  mutating func renew(_ place: (Int) -> Int?) {
    anchor = anchor.flatMap(place)
    ordered = nil
  }
}

/// What is in sight.
extension ItemList {
  mutating func show(height: Int) {
    _ = viewport.show(focus: focus, heading: heading, of: lines.count, height: height)
  }

  func inSight(height: Int) -> Range<Int> {
    viewport.showing(focus: focus, heading: heading, of: lines.count, height: height)
  }

  func rows(in range: Range<Int>) -> [Int] { lines[range].compactMap(\.item) }

  private var heading: Int? {
    focus > 0 && lines.indices.contains(focus) && lines[focus - 1].item == nil ? focus - 1 : nil
  }

  /// All items that are shown.
  var items: [Int] { lines.compactMap(\.item) }
}
