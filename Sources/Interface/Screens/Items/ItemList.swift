internal import Canvas
internal import FollowUp
internal import Text

/// The rows of a list with their headings: what is shown, what is focused, what is in sight.
struct ItemList: Sendable {
  private(set) var lines: [Listed.Line] = []
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
  private var awaited = Awaited()
  /// What the lines were made of.
  private var shown: ListRequest?
  /// With the first list of all the program opens: that one is waited for.
  private var isOpening: Bool

  init(isOpening: Bool = false) { self.isOpening = isOpening }

  var isEmpty: Bool { !lines.contains { $0.item != nil } }
  var count: Int { counts?.total ?? 0 }
  /// The focused item.
  var focused: Int? { lines.indices.contains(focus) ? lines[focus].item : nil }
  /// Whether other lines are on their way than those that are shown.
  var isPending: Bool { awaited.isPending }
  /// The question whose answer is shown as soon as it is there.
  var sweep: Sweep? { awaited.sweep }
}

extension Listed.Line {
  var item: Int? {
    switch self {
    case .heading: nil
    case .item(let row): row
    }
  }
}

/// Making the rows.
extension ItemList {
  mutating func make(_ order: ItemOrder, _ query: ItemQuery, on stage: Stage) {
    let world = stage.world
    let request = ListRequest(
      query.filter, of: order.narrowed(.all), by: order.grouping, sort: order.sort,
      saysOnce: !stage.isCompact)
    let isNew = awaited.ask(.list(request), of: world, isWaiting: isOpening && query.isEmpty)
    isOpening = false
    guard isNew else { return }
    guard case .list(let listed) = awaited.answer else { return clear() }
    shown = request
    take(listed)
  }

  private mutating func clear() { (lines, counts, said) = ([], nil, .nothing) }

  /// The one attendering of a row; what its heading or the line below says already is left out.
  func headline(of row: Int, in world: World) -> Headline? {
    let heading = shown?.grouping == .state ? world.board.standings[row] : nil
    return Headline(world.flags(at: row), under: heading.map { ListedState($0) }, said: said)
  }

  private mutating func take(_ listed: Listed) {
    (lines, counts, total, said) = (listed.lines, listed.counts, listed.total, listed.said)
    numberWidth = min(max(8, listed.longestNumber), 14)
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
    anchor = focused ?? anchor
  }

  mutating func moveToFirst() {
    focus = 0
    land(1)
    anchor = focused ?? anchor
  }

  mutating func moveToLast() {
    focus = max(0, lines.count - 1)
    land(-1)
    anchor = focused ?? anchor
  }

  /// Moves by a page of `height` lines.
  mutating func page(_ way: Int, height: Int) {
    focus = min(max(0, focus + way * max(1, height - 1)), max(0, lines.count - 1))
    land(way)
    anchor = focused ?? anchor
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
    lines = lines.compactMap { line in
      guard case .item(let row) = line else { return line }
      return place(row).map(Listed.Line.item)
    }
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
