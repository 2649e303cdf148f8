internal import Canvas
internal import FollowUp
internal import Text

/// The numbers of the overview as lines of a screen of some width.
struct OverviewBlocks {
  let counts: OverviewCounts
  /// Nothing while the rules still run.
  let overview: Overview?
  let world: World

  init(_ counts: OverviewCounts, _ overview: Overview?, in world: World) {
    (self.counts, self.overview, self.world) = (counts, overview, world)
  }

  /// From this width on two parts stand side by side.
  static let roomy = 76
  /// The left part of these: the five figures need it.
  private static let left = 45
  /// Where what stands out begins below these.
  private static let right = 40

  /// How wide what is to be seen at once is, where more stands beside it.
  static func main(of width: Int) -> Int { max(80, min(110, width - 60)) }

  /// All of it for a screen of `width` columns; the first line is ``sentence(width:)``.
  func all(width: Int) -> FigureBlock {
    if width >= Stage.wide { return wide(width) }
    return sentence(width: width).above(single(width: width), gap: width < Self.roomy ? 1 : 0)
  }

  private func wide(_ width: Int) -> FigureBlock {
    let main = Self.main(of: width)
    let left = states(width: main).above(figures(width: main)).above(changes(width: main))
    let side = min(width - main - 1, 64)
    let right = answers(width: side).above(flags(width: side))
    return sentence(width: width).above(left.beside(right, at: main + 1), gap: 0)
  }

  private func single(width: Int) -> FigureBlock {
    guard width >= Self.roomy else {
      let heads = states(width: width).above(answers(width: width)).above(rates(width: width))
      return heads.above(ageing(width: width)).above(flags(width: width))
        .above(changes(width: width))
    }
    let counts = answers(width: Self.right - 1)
      .besideOrAbove(flags(width: width - Self.right), at: Self.right)
    return states(width: width).above(figures(width: width)).above(changes(width: width), gap: 0)
      .above(counts)
  }

  private func figures(width: Int) -> FigureBlock {
    rates(width: Self.left).besideOrAbove(ageing(width: width - Self.left), at: Self.left)
  }

  func say(_ phrase: Phrase) -> Clean { world.say(phrase) }

  /// `Zeker: 4 punten`, as a sentence of the line below.
  func telling(_ figure: Figure, _ dutch: String, _ english: String) -> Phrase {
    let count = Noun.item.counted(figure.count)
    return Phrase("\(count.dutch): \(dutch).", "\(count(.english)): \(english).")
  }

  /// The name of a part.
  func heading(_ title: Phrase) -> FigureRow {
    var row = FigureRow()
    row.add(say(title), .heading)
    return row
  }

  /// A heading with the names of columns at the right of their rooms.
  func heading(_ title: Clean, to width: Int, _ columns: [(Clean, Int)]) -> FigureRow {
    var row = FigureRow()
    row.add(title.cut(to: max(0, width - 1)), .quiet)
    row.pad(to: width)
    for (name, room) in columns { row.add(name.padLeft(to: room), .quiet) }
    return row
  }
}

/// The line above all: how many of which kind.
extension OverviewBlocks {
  /// ` 37 punten: 9 aanbevelingen, 5 oproepen, …`
  func sentence(width: Int) -> FigureBlock {
    let items = counts.items
    var flow = FigureFlow(width: width)
    flow.add(
      items.count, words: Noun.item.word(for: items.count, in: world.language), after: ":",
      .items(items.door),
      telling: telling(items, "alles op de lijst", "all that is on the list"))
    let kinds = counts.kinds.filter { $0.figure.count > 0 }
    for (place, kind) in kinds.enumerated() {
      if place > 0, place == kinds.count - 1 { flow.add(Phrase("en", "and")(world.language)) }
      let noun = kind.kind.noun
      flow.add(
        kind.figure.count, words: noun.word(for: kind.figure.count, in: world.language),
        after: place < kinds.count - 2 ? "," : "", .items(kind.figure.door),
        telling: telling(kind.figure, noun.many.dutch, noun.many(.english)))
    }
    return FigureBlock(flow.rows)
  }
}

/// By report.
extension OverviewBlocks {
  /// How many in which state.
  func states(width: Int) -> FigureBlock {
    let states = counts.together.states.map(\.state)
    let columns = StateColumns(states, width: width, digits: digits, in: world)
    let title =
      counts.isByReport
      ? world.say("Rapport of brief", "Report or letter") : world.say("Uitgebracht", "Issued")
    let head = heading(title, to: columns.label, columns.titles)
    return FigureBlock([head] + rows { row in stateRow(row, columns) })
  }

  private func stateRow(_ row: ReportFigures, _ columns: StateColumns) -> FigureRow {
    var line = label(row, width: columns.label)
    add(row.items, of: row, "alle punten", "all items", in: columns.items, to: &line)
    for (state, room) in columns.states {
      add(row.figure(of: state), of: row, state.short, in: room, to: &line)
    }
    if let room = columns.rest {
      let rest = row.figure(of: columns.others)
      add(rest, of: row, StateColumns.restName, in: room, to: &line)
    }
    return line
  }

  /// How many were answered, and how long the oldest is open.
  func answers(width: Int) -> FigureBlock {
    let titles = counts.together.answers.map { answer in
      let name = say(answer.answer.short)
      return (name, max(name.width, 3, digits) + 2)
    }
    let oldest = world.say("oudste", "oldest")
    let columns = titles + [(oldest, oldest.width + 2)]
    let label = max(6, min(width - columns.reduce(0) { $0 + $1.1 } - 1, 28))
    let head = heading(world.say("Antwoord", "Answer"), to: label, columns)
    return FigureBlock(
      [head]
        + rows { row in
          var line = self.label(row, width: label)
          for (answer, room) in zip(row.answers, titles.map(\.1)) {
            add(answer.figure, of: row, answer.answer.long, in: room, to: &line)
          }
          addOldest(of: row, in: oldest.width + 2, to: &line)
          return line
        })
  }

  /// Of the greatest number in the columns.
  private var digits: Int { String(counts.items.count).count }

  private func rows(_ make: (ReportFigures) -> FigureRow) -> [FigureRow] {
    (counts.lines + [counts.together]).map(make)
  }

  private func label(_ row: ReportFigures, width: Int) -> FigureRow {
    var line = FigureRow()
    line.add(name(of: row.scope, width: width).cut(to: width - 1), style(of: row))
    line.pad(to: width)
    return line
  }

  private func name(of scope: ReportFigures.Scope, width: Int) -> Clean {
    switch scope {
    case .report(let report):
      let year = report.issued.map { Clean(String($0.latest.year)) } ?? "–"
      // A few letters of a title say nothing.
      return width >= 16 ? year + Clean("  ") + say(report.title) : year
    case .year(let year): return year.map { Clean(String($0)) } ?? say(Ageing.unknown.name)
    case .all: return world.say("Samen", "Together")
    }
  }

  private func style(of row: ReportFigures) -> Style {
    if case .all = row.scope { .heading } else { .ordinary }
  }

  private func add(
    _ figure: Figure?, of row: ReportFigures, _ what: Phrase, in room: Int, to line: inout FigureRow
  ) {
    add(figure, of: row, what.dutch, what(.english), in: room, to: &line)
  }

  private func add(
    _ figure: Figure?, of row: ReportFigures, _ dutch: String, _ english: String, in room: Int,
    to line: inout FigureRow
  ) {
    guard let figure, figure.count > 0 else {
      return line.add(Sign.dash.clean.padLeft(to: room), .quiet)
    }
    let name = row.scope.told
    line.add(
      figure.count, in: room, style: style(of: row), .items(figure.door),
      telling: telling(
        figure, [name?.dutch, dutch].compactMap(\.self).joined(separator: ", "),
        [name?(.english), english].compactMap(\.self).joined(separator: ", ")))
  }

  private func addOldest(of row: ReportFigures, in room: Int, to line: inout FigureRow) {
    guard let oldest = row.oldest else {
      return line.add(Sign.dash.clean.padLeft(to: room), .quiet)
    }
    let age = oldest.since.age(on: counts.day)
    line.add(
      oldest.figure.count, shownAs: Clean(age.short(in: world.language)), in: room,
      style: style(of: row), .items(oldest.figure.door),
      telling: telling(
        oldest.figure, "het langst open, sinds \(oldest.since.figures)",
        "open longest, since \(oldest.since.figures)"))
  }
}

extension ReportFigures.Scope {
  /// Of what a number is, in a sentence; nothing for all.
  fileprivate var told: Phrase? {
    switch self {
    case .report(let report): report.title
    case .year(let year?): Phrase("uit \(year)", "from \(year)")
    case .year(nil): Phrase("zonder datum", "without a date")
    case .all: nil
    }
  }
}

/// Which states have a column of their own: as many as fit, the others are put together.
struct StateColumns {
  let label: Int
  let items: Int
  let states: [(state: ListedState, room: Int)]
  /// The room of the column for all others; nothing when there are none or there is no room.
  let rest: Int?
  let others: [ListedState]
  private let names: [Clean]

  static let restName = Phrase("overige", "other")
  private static let leastLabel = 20

  /// `digits` are those of the greatest number.
  init(_ states: [ListedState], width: Int, digits: Int, in world: World) {
    let name = world.say(Noun.item.many)
    items = max(name.width, digits) + 1
    let rooms = states.map { ($0, max(world.say($0.short).width, digits) + 1) }
    let room = width - 1 - Self.leastLabel - items
    let rest = world.say(Self.restName)
    var shown = rooms
    func taken(_ extra: Int) -> Int { shown.reduce(extra) { $0 + $1.1 } }
    while !shown.isEmpty,
      taken(shown.count < rooms.count ? rest.width + 1 : 0) > room
    { shown.removeLast() }
    let isCut = shown.count < rooms.count && !shown.isEmpty
    self.states = shown.map { ($0.0, $0.1) }
    self.rest = isCut ? rest.width + 1 : nil
    others = isCut ? Array(states.dropFirst(shown.count)) : []
    label = width - 1 - items - taken(isCut ? rest.width + 1 : 0)
    names = [name] + shown.map { world.say($0.0.short) } + (isCut ? [rest] : [])
  }

  var titles: [(Clean, Int)] {
    let rooms = [items] + states.map(\.room) + [rest].compactMap(\.self)
    return zip(names, rooms).map { ($0, $1) }
  }
}
