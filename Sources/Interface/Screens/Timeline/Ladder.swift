internal import FollowUp
internal import Text

/// The rungs of a timeline: what happened, in lines of one thing on each side, and the rule of the
/// reference day among them.
///
/// Who goes back to an earlier day keeps in sight, below the rule, what is known to come.
struct Ladder: Sendable {
  struct Step: Sendable {
    /// On the first line of a day.
    let date: PartialDate?
    let left: LadderNote?
    let right: LadderNote?
    /// Whether it lies after the reference day.
    let isLater: Bool

    func note(_ side: Timeline.Side) -> LadderNote? { side == .inspectorate ? left : right }
  }

  enum Rung: Sendable {
    case step(Step)
    case rule

    var isStep: Bool { if case .step = self { true } else { false } }
  }

  /// What it was made of.
  private struct Key: Hashable {
    let subject: TimelineSubject
    let printing: Printing
    let day: Day
    let isNarrow: Bool
  }

  /// What was seen on the latest day on which it was looked at.
  private struct Seen {
    let subject: TimelineSubject
    let printing: Printing
    let entries: [Timeline.Entry]
  }

  private(set) var rungs: [Rung] = []
  /// The place of the rule.
  private(set) var rule = 0
  /// The items that it is about, as places in `board.standings`, and their states on the day.
  private(set) var rows: [Int] = []
  private(set) var states: [ListedState?] = []
  private var entries: [Timeline.Entry] = []
  private var key: Key?
  private var seen: Seen?

  init() {}

  /// A ladder of more items than this is not made: nobody reads it, and it takes seconds.
  static let mostItems = Board.mostRowsAsked

  var isEmpty: Bool { entries.isEmpty }
  var isTooLong: Bool { rows.count > Self.mostItems }
  var counts: StateCounts { StateCounts(states) }

  mutating func make(
    _ subject: TimelineSubject, day: Day, isNarrow: Bool, _ world: World
  ) {
    let key = Key(subject: subject, printing: world.printing, day: day, isNarrow: isNarrow)
    guard key != self.key else { return }
    if key.subject != self.key?.subject || key.printing != self.key?.printing {
      gather(subject, world)
    }
    self.key = key
    states =
      day == world.board.day
      ? rows.map { world.board.standings[$0].map { ListedState($0) } }
      : world.board.listedStates(of: isTooLong ? [] : rows, on: day)
    build(day, isNarrow)
  }

  /// What happened up to the day, and what is known of later.
  private mutating func gather(_ subject: TimelineSubject, _ world: World) {
    rows = world.board.rows(of: subject, in: world.index)
    let now = isTooLong ? [] : world.board.timeline(of: subject, in: world.index).entries
    guard let seen, seen.subject == subject, seen.printing.edition == world.printing.edition,
      seen.printing.day > world.board.day
    else {
      seen = Seen(subject: subject, printing: world.printing, entries: now)
      return entries = now
    }
    let here = Set(now)
    let later = seen.entries.filter { $0.date.latest > world.board.day && !here.contains($0) }
    entries = (now + later).sorted {
      ($0.date.latest, $0.sort.rawValue) < ($1.date.latest, $1.sort.rawValue)
    }
  }

  private mutating func build(_ day: Day, _ isNarrow: Bool) {
    let past = entries.prefix { $0.date.latest <= day }
    let later = entries.dropFirst(past.count)
    let before = Self.rungs(past, isLater: false, isNarrow)
    rule = before.count
    rungs = before + [.rule] + Self.rungs(later, isLater: true, isNarrow)
  }

  private static func rungs(
    _ entries: some Sequence<Timeline.Entry>, isLater: Bool, _ isNarrow: Bool
  ) -> [Rung] {
    Timeline.steps(entries).flatMap { step -> [Rung] in
      let left = LadderNote.all(step.filter { $0.side == .inspectorate })
      let right = LadderNote.all(step.filter { $0.side == .ministry })
      // On a narrow screen there is one column: the signs tell the sides apart.
      let pairs: [(LadderNote?, LadderNote?)] =
        isNarrow
        ? left.map { ($0, nil) } + right.map { (nil, $0) }
        : (0..<max(left.count, right.count)).map { place in
          (
            left.indices.contains(place) ? left[place] : nil,
            right.indices.contains(place) ? right[place] : nil
          )
        }
      return pairs.enumerated().map { place, pair in
        .step(
          Step(
            date: place == 0 ? step.first?.date : nil, left: pair.0, right: pair.1,
            isLater: isLater))
      }
    }
  }

  /// The days on which one can stand: those of this story, today, and those on which something is
  /// recorded of its items that nobody looked at yet.
  func days(until world: World) -> Set<Day> {
    let told = entries.filter { $0.sort != .due || $0.date.latest <= world.today }
      .map(\.date.latest)
    let known = seen?.printing.day ?? world.board.day
    return Set(told + unseen(world).filter { $0 > known } + [world.today])
  }

  private func unseen(_ world: World) -> [Day] {
    // Before its first day a story has no items to ask.
    guard !rows.isEmpty, !isTooLong else { return world.days }
    let reports = Set(rows.map { world.dossier.recommendations[$0].report })
    let answered = world.dossier.responses.filter { reports.contains($0.report) }
    return rows.flatMap {
      world.dossier.events(at: $0).compactMap { $0.date?.latest ?? $0.recorded }
    }
      + answered.compactMap { $0.date?.latest }
  }
}
