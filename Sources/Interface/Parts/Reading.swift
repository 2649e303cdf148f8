internal import Canvas
internal import FollowUp
internal import Text

/// A long text in parts, with a focus that goes from one paragraph to the next: what every page
/// of reading has inside.
struct Reading: Sendable {
  /// The five lines, when the page has them.
  private(set) var head: [StoryLine] = []
  private(set) var blocks: [StoryBlock] = []
  /// The focused paragraph or title, as a place in the stops of the laid out text.
  private(set) var stop = 0
  private var scroll = Scroll()
  /// What is searched for.
  private(set) var wanted = SoughtWord("")
  /// The line to which a search led; nothing once one has moved on.
  private(set) var match: Int?

  init() {}

  /// Puts another text in its place; who reads stays where they were.
  mutating func show(_ head: [StoryLine] = [], _ blocks: [StoryBlock]) {
    self.head = head
    self.blocks = blocks
  }

  /// From the start again, for another subject.
  mutating func rewind() {
    stop = 0
    scroll = Scroll()
  }

  /// The text in lines of `area`'s width, and which of them are in sight.
  func laid(in area: Size, world: World) -> (text: LaidText, lines: Range<Int>) {
    let text = LaidText(head, blocks, width: area.columns, world: world)
    return (text, scroll.range(of: text.lines.count, height: area.rows))
  }

  /// What Enter follows.
  func focused(in area: Size, world: World) -> Reference? {
    let stops = laid(in: area, world: world).text.stops
    return stops.indices.contains(stop) ? stops[stop].follows : nil
  }
}

/// Moving through it.
extension Reading {
  mutating func move(_ action: Action, in area: Size, world: World) {
    let (text, lines) = laid(in: area, world: world)
    match = nil
    switch action {
    case .down: step(1, text, lines, area.rows)
    case .up: step(-1, text, lines, area.rows)
    case .pageDown: page(area.rows - 1, text, area.rows)
    case .pageUp: page(1 - area.rows, text, area.rows)
    case .first: focus(0, text, area.rows)
    case .last: focus(text.stops.count - 1, text, area.rows)
    case .nextPart: part(after: true, text, area.rows)
    case .previousPart: part(after: false, text, area.rows)
    default: break
    }
  }

  /// After another size or another text: the focus exists and is in sight.
  mutating func settle(in area: Size, world: World) {
    let text = laid(in: area, world: world).text
    stop = min(max(0, stop), max(0, text.stops.count - 1))
    scroll.move(by: 0, of: text.lines.count, height: area.rows)
    // Another width, another place: the search goes on from the focus.
    if let match, !wanted.lines(in: text).contains(match) { self.match = nil }
  }

  /// To the next stop when it is near; else one line, so that nothing is passed over unread.
  private mutating func step(_ way: Int, _ text: LaidText, _ lines: Range<Int>, _ height: Int) {
    let next = stop + way
    let isInSight =
      text.stops.indices.contains(next)
      && (lines.lowerBound - 1...lines.upperBound).contains(text.stops[next].line)
    guard isInSight else { return scroll.move(by: way, of: text.lines.count, height: height) }
    focus(next, text, height)
  }

  private mutating func page(_ count: Int, _ text: LaidText, _ height: Int) {
    scroll.move(by: count, of: text.lines.count, height: height)
    let lines = scroll.range(of: text.lines.count, height: height)
    let seen = text.stops.indices.filter { lines.contains(text.stops[$0].line) }
    guard let first = seen.first, let last = seen.last else { return }
    stop = count > 0 && lines.upperBound == text.lines.count ? last : first
  }

  private mutating func part(after: Bool, _ text: LaidText, _ height: Int) {
    let titles = text.stops.indices.filter { text.stops[$0].isTitle }
    let next = after ? titles.first { $0 > stop } : titles.last { $0 < stop }
    guard let next else { return }
    focus(next, text, height)
    // A part is read from its title on: the title goes to the top as far as the text allows.
    scroll.move(by: text.lines.count, of: text.lines.count, height: height)
    scroll.show(text.stops[next].line, of: text.lines.count, height: height)
  }

  private mutating func focus(_ place: Int, _ text: LaidText, _ height: Int) {
    guard text.stops.indices.contains(place) else { return }
    stop = place
    let stop = text.stops[place]
    if place == 0 { scroll.show(0, of: text.lines.count, height: height) }
    scroll.show(stop.line + stop.rows - 1, of: text.lines.count, height: height)
    scroll.show(stop.line, of: text.lines.count, height: height)
  }
}

/// Searching it.
extension Reading {
  /// Looks for another word, from where one is.
  mutating func seek(_ word: SoughtWord) { (wanted, match) = (word, nil) }

  /// Goes to the next line with the word, or back to the one before; round at the end.
  ///
  /// - Returns: which one that is, counted from 1, and of how many; nothing when there is none.
  mutating func goToMatch(
    _ way: Int, in area: Size, world: World
  ) -> (number: Int, count: Int)? {
    let text = laid(in: area, world: world).text
    let places = wanted.lines(in: text)
    guard let first = places.first, let last = places.last else { return nil }
    let next = way > 0 ? places.first(where: isAhead(text)) : places.last(where: isBehind(text))
    let place = next ?? (way > 0 ? first : last)
    match = place
    stop = text.stops.lastIndex { $0.line <= place } ?? 0
    scroll.show(place, of: text.lines.count, height: area.rows)
    return (places.prefix { $0 <= place }.count, places.count)
  }

  /// A search begins on the focused line itself.
  private func isAhead(_ text: LaidText) -> (Int) -> Bool {
    if let match { return { $0 > match } }
    let start = stop == 0 || !text.stops.indices.contains(stop) ? 0 : text.stops[stop].line
    return { $0 >= start }
  }

  private func isBehind(_ text: LaidText) -> (Int) -> Bool {
    if let match { return { $0 < match } }
    let start = text.stops.indices.contains(stop) ? text.stops[stop].line : 0
    return { $0 < start }
  }
}
