internal import Canvas
internal import FollowUp
internal import Text

/// *4 Tijdlijn*: what happened around a chain, a theme or a party: left what the Inspectie did,
/// right the ministry and others, and between them the days. The rule is the reference day.
struct TimelineLadder: Screen {
  private(set) var subject: TimelineSubject
  private(set) var ladder = Ladder()
  private(set) var list = BlockList()
  /// On which side of the ladder the focus stands, where both have something.
  private(set) var side = Timeline.Side.inspectorate
  private(set) var picker: Picker<TimelineSubject>?
  /// The day to which the rule went while its dossier is still being made.
  private var ahead: Day?
  private var printing: Printing?
  /// Whether the focus goes to the rule, as after a move of the day or another subject.
  private var followsRule = true

  init(_ subject: TimelineSubject, in world: World) { self.subject = subject }

  /// Of the first chain; without chains of everything.
  init(in world: World) {
    let first = world.board.chains.first?.members.first
    subject = first.map { .item(world.dossier.recommendations[$0].id) } ?? .everything
  }

  let actions: [Action] =
    [.open, .dayBack, .dayOn, .subject, .left, .right, .nextPart] + Action.movesInRows

  var isTyping: Bool { picker != nil }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .open: focused == nil ? Phrase("hier staat niets", "nothing stands here") : nil
    case .dayBack:
      stop(before: true, on: stage) == nil
        ? Phrase("eerder gebeurde er niets", "nothing happened before this day") : nil
    case .dayOn:
      stop(before: false, on: stage) == nil
        ? Phrase("later gebeurde er niets", "nothing happened after this day") : nil
    case .left, .right, .nextPart:
      otherSide == nil
        ? Phrase("op deze regel staat maar één ding", "there is only one thing on this line") : nil
    default: nil
    }
  }

  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .dayBack: Phrase("peildatum schuiven", "move the day")
    case .subject: Phrase("andere keten", "other chain")
    case .left: Phrase("kant", "side")
    default: nil
    }
  }

  func weight(of action: Action) -> Int? {
    switch action {
    case .dayBack: 8
    case .nextPart: 1
    default: nil
    }
  }

  func keyBar(on stage: Stage) -> KeyBar? { picker == nil ? nil : .choosing }
}

/// What is chosen.
extension TimelineLadder {
  var rung: Ladder.Rung? {
    ladder.rungs.indices.contains(list.focus) ? ladder.rungs[list.focus] : nil
  }

  var focused: LadderNote? {
    guard case .step(let step)? = rung else { return nil }
    return step.note(side) ?? step.left ?? step.right
  }

  private var otherSide: Timeline.Side? {
    guard case .step(let step)? = rung, step.left != nil, step.right != nil else { return nil }
    return focused?.first.side == .inspectorate ? .ministry : .inspectorate
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    let height = LadderLayout(stage).ladder.rows
    switch action {
    case .open: return focused.map { [.open(Destination($0))] } ?? []
    case .dayBack: return go(to: stop(before: true, on: stage))
    case .dayOn: return go(to: stop(before: false, on: stage))
    case .subject: picker = Picker(Self.question, Self.candidates(in: stage.world))
    case .left, .right, .nextPart: otherSide.map { side = $0 }
    default: list.move(action, height: height)
    }
    return []
  }

  /// The rule goes at once, and with it the states of what is in sight; the rest follows when the
  /// dossier of that day is made.
  private mutating func go(to day: Day?) -> [Wish] {
    guard let day else { return [] }
    (ahead, followsRule) = (day, true)
    return [.carryOut(.reckon(day))]
  }

  /// The nearest day on which something happened in this story; today is always one.
  private func stop(before: Bool, on stage: Stage) -> Day? {
    let now = day(in: stage.world)
    let days = ladder.days(until: stage.world)
    return before ? days.filter { $0 < now }.max() : days.filter { $0 > now }.min()
  }

  func day(in world: World) -> Day { ahead ?? world.board.day }

  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    switch picker?.take(key, in: stage.world) {
    case .chosen(let subject)?:
      (picker, self.subject, followsRule) = (nil, subject, true)
    case .left?: picker = nil
    case .refused(let notice)?: return [.say(notice)]
    case nil: break
    }
    return []
  }

  private static let question = Phrase("Tijdlijn van", "Timeline of")

  /// The chains of the day, the themes, and the parties that were asked.
  private static func candidates(in world: World) -> [Picker<TimelineSubject>.Candidate] {
    let dossier = world.dossier
    let chains = world.board.chains.compactMap { chain in
      chain.members.first.map { oldest in
        Picker<TimelineSubject>.Candidate(
          value: .item(dossier.recommendations[oldest].id), name: dossier.chainName(chain.number),
          aside: length(chain.members.count))
      }
    }
    let themes = world.index.themes.filter { !$0.isEmpty }.map { theme in
      Picker<TimelineSubject>.Candidate(
        value: .theme(theme), name: Phrase(theme, nil).atStart, aside: Phrase("thema", "theme"))
    }
    let asked = world.index.partiesAsked
    let parties = dossier.parties.filter { asked.contains($0.id) }.map { party in
      Picker<TimelineSubject>.Candidate(
        value: .party(party.name.dutch), name: party.name.atStart, aside: Phrase("partij", "party"))
    }
    let all = Picker<TimelineSubject>.Candidate(
      value: .everything, name: Phrase("Alles", "Everything"),
      aside: Noun.item.counted(dossier.recommendations.count))
    return chains + themes + parties + [all]
  }

  private static func length(_ items: Int) -> Phrase {
    let count = Noun.item.counted(items)
    return Phrase("keten, \(count.dutch)", "chain, \(count(.english))")
  }
}

extension TimelineLadder {
  mutating func settle(on stage: Stage) {
    if printing?.day != stage.world.printing.day { (ahead, followsRule) = (nil, true) }
    printing = stage.world.printing
    let layout = LadderLayout(stage)
    ladder.make(subject, day: day(in: stage.world), isNarrow: layout.isNarrow, stage.world)
    list.lay(
      ladder.rungs.map { rung in
        BlockList.Block(rows: lines(rung, layout, stage).height, isStop: rung.isStep)
      }, height: layout.ladder.rows)
    if followsRule {
      followsRule = false
      list.focus(ladder.rule, way: -1)
      list.reveal(ladder.rule, height: layout.ladder.rows)
    }
    picker?.settle(height: layout.body.rows)
  }

  func copied(on stage: Stage) -> String? {
    let language = stage.world.language
    return focused?.entries.map { "\($0.date.figures(language))  \($0.told(language))" }
      .joined(separator: "\n")
  }

  func exported(on stage: Stage) -> ReportRequest? {
    guard !ladder.isEmpty else { return nil }
    let world = stage.world
    return ReportRequest(.timeline(subject), on: world.board, in: world.index, world.language)
  }
}

extension Destination {
  /// What an entry of a timeline leads to: its item, else its document, else all that it holds.
  fileprivate init(_ note: LadderNote) {
    let items = note.entries.flatMap(\.items)
    if items.count == 1 {
      self = .item(items[0])
    } else if items.isEmpty, let document = note.first.source?.document {
      self = .document(document)
    } else {
      self = .moment(note.entries)
    }
  }
}
