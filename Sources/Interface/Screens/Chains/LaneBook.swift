internal import FollowUp
internal import Text

/// The rows of the lanes, and what is known of those that are or were in sight.
struct LaneBook: Sendable {
  enum Row: Hashable, Sendable {
    /// A place in `board.chains`.
    case chain(Int)
    case milestones
    /// A place in `dossier.movingTargets`.
    case target(Int)
  }

  /// A chain as it is told and drawn.
  struct Entry: Sendable {
    let story: ChainStory
    let lane: Lane
    /// One of its items, which names it whatever its number is on another day.
    let anchor: Recommendation.ID
  }

  /// Those that the filter keeps.
  private(set) var rows: [Row] = []
  private var all: [Row] = []
  /// How many chains there are, and how many of them are kept.
  private(set) var total = 0
  var count: Int { rows.count { if case .chain = $0 { true } else { false } } }
  private(set) var summary = Phrase("", "")
  /// How many cells the highest number takes.
  private(set) var numberWidth = 1
  /// The year in which the first of them begins, and the last day that is drawn.
  private(set) var start = 0
  private(set) var end = Day.first
  private var entries: [Int: Entry] = [:]
  private var printing: Printing?
  private(set) var words = Clean.empty

  init() {}

  /// Rows are kept up to this many; who scrolls through thousands need not hold them all.
  private static let capacity = 512

  /// Makes the rows anew for another day, another dossier or other words.
  ///
  /// - Returns: whether they are others now.
  mutating func open(_ world: World, filteredBy filter: NameFilter) -> Bool {
    guard printing != world.printing || words != filter.text else { return false }
    if printing != world.printing { open(world) }
    (printing, words) = (world.printing, filter.text)
    rows = filter.isEmpty ? all : kept(by: filter.words, world)
    return true
  }

  /// By what a row is found: its titles, and what is found of its items.
  private func kept(by words: SearchWords, _ world: World) -> [Row] {
    let finds = words.finder(in: world.index)
    return all.filter { row in
      guard case .chain(let place) = row else { return finds(names(of: row, in: world), []) }
      let chain = world.board.chains[place]
      return finds([], chain.members) || finds(names(of: row, in: world), chain.members)
    }
  }

  private mutating func open(_ world: World) {
    entries = [:]
    let board = world.board
    let hasMilestones = board.dossier.milestones.contains { $0.label != nil }
    total = board.chains.count
    all =
      board.chains.indices.map(Row.chain) + (hasMilestones ? [.milestones] : [])
      + board.dossier.movingTargets.indices.map(Row.target)
    summary = board.chainsSummary
    numberWidth = String(board.chains.last?.number ?? 0).utf8.count
    let first = board.chains.compactMap { $0.openSince?.earliest }.min() ?? board.day
    (start, end) = (first.year, max(board.day, Self.lastDue(board)))
  }

  private func names(of row: Row, in world: World) -> [String] {
    let dossier = world.dossier
    switch row {
    case .chain(let place):
      let chain = world.board.chains[place]
      let titles = dossier.chainTitles.filter { $0.number == chain.number }.map(\.longTitle)
      return ([dossier.chainName(chain.number)] + titles).map { $0(world.language) }
    case .milestones: return [world.say("mijlpalen", "milestones").text]
    case .target(let place): return [dossier.movingTargets[place].title(world.language)]
    }
  }

  /// Promises fall due after the day; those that are further away than three years need no room.
  private static func lastDue(_ board: Board) -> Day {
    let limit = board.day.adding(months: 36)
    return board.dossier.commitments.filter { ($0.made?.earliest ?? board.day) <= board.day }
      .compactMap { $0.due?.latest }.filter { $0 <= limit }.max() ?? board.day
  }

  /// Looks up the chains that come into sight.
  mutating func prepare(_ places: some Sequence<Int>, _ world: World) {
    for place in places where entries[place] == nil && world.board.chains.indices.contains(place) {
      if entries.count >= Self.capacity { entries.removeAll(keepingCapacity: true) }
      let story = world.board.story(of: world.board.chains[place], in: world.index)
      guard let oldest = story.rows.first else { continue }
      entries[place] = Entry(
        story: story, lane: world.board.lane(of: story.rows, in: world.index),
        anchor: world.dossier.recommendations[oldest].id)
    }
  }

  func entry(_ row: Row) -> Entry? {
    guard case .chain(let place) = row else { return nil }
    return entries[place]
  }

  /// The row of the chain that holds an item.
  func place(of item: Recommendation.ID, in world: World) -> Int? {
    guard let number = world.row(of: item).flatMap({ world.board.standings[$0]?.chain }),
      let place = world.board.chains.firstIndex(where: { $0.number == number })
    else { return nil }
    return rows.firstIndex(of: .chain(place))
  }
}
