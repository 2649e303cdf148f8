internal import Canvas
internal import FollowUp
internal import Text

/// Draws one row of the lanes: who it is, what happened when, and how often and how long.
struct LaneDrawing {
  let scale: LaneScale
  let window: Range<Int>
  let count: Int
  let layout: LaneLayout
  let stage: Stage

  private var world: World { stage.world }

  /// `'15 '16 '17`, or whole years where a year has room for them.
  func putYears(on frame: inout Frame) {
    let last = scale.start + count / scale.perYear
    for year in stride(from: scale.start, through: last, by: scale.labelEvery) {
      let place = (year - scale.start) * scale.perYear - window.lowerBound
      let short = Clean("'\(year % 100 < 10 ? "0" : "")\(year % 100)")
      let label = scale.perYear >= 6 ? Clean(String(year)) : short
      // The last one may stand above the blanks before the facts.
      guard place >= 0, place + label.width <= layout.years.columns + 2 else { continue }
      frame.put(label, .quiet, in: columns(from: place, label.width, in: layout.years, row: 0))
    }
    let head = stage.say(FieldName.open.name)
    frame.put(
      TextLine(head, .quiet), in: facts(in: layout.years), align: .right)
  }

  private func facts(in years: Rect) -> Rect {
    Rect(
      top: years.top, left: layout.facts.left, rows: 1, columns: layout.facts.columns - margin)
  }

  private static let leastLabel = 10

  /// A blank column at the right edge where there is room.
  private var margin: Int { stage.isCompact ? 0 : 1 }

  func put(
    _ entry: LaneBook.Entry, isFocused: Bool, on frame: inout Frame, row: Int
  ) {
    let number = Clean(String(entry.story.number)).padLeft(to: layout.numberWidth)
    let name = stage.isCompact ? .empty : " " + stage.say(title(of: entry.story))
    putName(number + name, isFocused: isFocused, on: &frame, row: row)
    let cells = LaneCells(entry.lane, on: scale, count: count)
    for place in window where cells.cells.indices.contains(place) {
      let (sign, style) = cells.cells[place].look
      frame.put(sign, style, in: cell(place, row: row))
    }
    frame.put(
      facts(of: entry.story), in: facts(in: layout.facts.line(row)), align: .right)
  }

  /// Without a title of its own a chain is called after its newest item.
  private func title(of story: ChainStory) -> Phrase {
    let newest = story.rows.last.map { world.dossier.recommendations[$0].title }
    return (stage.isWide ? story.longTitle : story.title) ?? story.title ?? newest ?? story.name
  }

  /// `5× 10 j`
  private func facts(of story: ChainStory) -> TextLine {
    let age = story.openSince.map { Clean($0.age(on: world.board.day).short(in: world.language)) }
    let times = Clean(Numeral.multiple(story.reports))
    return TextLine(times, story.reports >= 3 ? .heading : .ordinary) + TextLine(" ")
      + TextLine((age ?? .empty).padLeft(to: 5))
  }

  /// What became of its items; what got no answer is red.
  func putStates(of story: ChainStory, on frame: inout Frame, row: Int) {
    let text = stage.say(story.summary)
    let unanswered = story.counts.counts.first { $0.state == .unanswered }
    let word = unanswered.map { count in
      stage.say(
        "\(count.count) \(count.state.short.dutch)", "\(count.count) \(count.state.short(.english))"
      )
    }
    let line = text.split(around: word).reduce(TextLine(" ")) { line, part in
      line + TextLine(part.text, part.isFound ? .red : .quiet)
    }
    var area = layout.lanes.line(row)
    _ = area.takeLeft(1 + layout.numberWidth)
    frame.put(line, in: area)
  }

  func putMilestones(isFocused: Bool, on frame: inout Frame, row: Int) {
    let labelled = world.dossier.milestones.filter {
      $0.label != nil && $0.date.earliest <= world.board.day
    }
    let signs = labelled.map { milestone in
      (
        place: scale.cell(of: milestone.date.latest),
        label: milestone.label.map(stage.say) ?? .empty
      )
    }
    putName(of: stage.say("Mijlpalen", "Milestones"), isFocused: isFocused, on: &frame, row: row)
    put(signs, on: &frame, row: row)
  }

  /// Each time that it was stated, with what was said as far as there is room.
  func putTarget(_ place: Int, isFocused: Bool, on frame: inout Frame, row: Int) {
    let target = world.dossier.movingTargets[place]
    let signs = target.statements(until: world.board.day).map {
      (place: scale.cell(of: $0.stated.latest), label: stage.say($0.text))
    }
    putName(of: stage.say(target.title), isFocused: isFocused, on: &frame, row: row)
    put(signs, on: &frame, row: row)
  }

  /// `◇ gateway       ◇ wet`: a label stops before the next sign.
  private func put(_ signs: [(place: Int, label: Clean)], on frame: inout Frame, row: Int) {
    // What was before the first report has no place here: Enter tells it.
    for (number, sign) in signs.enumerated() where window.contains(sign.place) {
      let later = signs.dropFirst(number + 1).first { $0.place > sign.place }
      let end = min(later?.place ?? window.upperBound + 1, window.upperBound + 1)
      let room = min(end, window.upperBound) - sign.place - 2 - (later == nil ? 0 : 1)
      frame.put(Sign.milestone.clean, in: cell(sign.place, row: row))
      // A few letters of a sentence say nothing.
      guard room >= min(sign.label.width, Self.leastLabel) else { continue }
      let area = columns(
        from: sign.place + 2 - window.lowerBound, room, in: layout.cells, row: row)
      frame.put(sign.label.cut(to: area.columns), .quiet, in: area)
    }
  }

  /// Under the names of the chains; where those have no room it has none either.
  private func putName(
    of other: Clean, isFocused: Bool, on frame: inout Frame, row: Int
  ) {
    let name = Clean.spaces(layout.numberWidth + 1) + other
    putName(stage.isCompact ? .empty : name, isFocused: isFocused, on: &frame, row: row)
  }

  private func putName(_ name: Clean, isFocused: Bool, on frame: inout Frame, row: Int) {
    let area = layout.names.line(row)
    frame.put(
      TextLine(isFocused ? Sign.focus.clean : " ") + TextLine(name),
      in: Rect(
        top: area.top, left: area.left, rows: 1, columns: area.columns - 1))
    guard isFocused else { return }
    frame.restyle(area, .focus)
    frame.cursor = Point(row: area.top, column: area.left)
  }

  private func cell(_ place: Int, row: Int) -> Rect {
    columns(from: place - window.lowerBound, 1, in: layout.cells, row: row)
  }

  private func columns(from start: Int, _ count: Int, in area: Rect, row: Int) -> Rect {
    Rect(top: area.top + row, left: area.left + start, rows: 1, columns: count)
  }
}

extension LaneCells.Cell {
  /// How it is drawn: answers stand out, what is merely open steps back.
  fileprivate var look: (Clean, Style) {
    switch self {
    case .empty: (Clean(" "), .ordinary)
    case .open: (Sign.rule.clean, .quiet)
    case .sign(.response): (Sign.response.clean, .heading)
    case .sign(.closed): (Sign.closed.clean, .green)
    case .sign(let sort): (Clean(sort.sign), .ordinary)
    }
  }
}

extension Clean {
  /// The text in pieces, those that are `word` apart.
  fileprivate func split(around word: Clean?) -> [(text: Clean, isFound: Bool)] {
    guard let word, let found = text.firstRange(of: word.text) else { return [(self, false)] }
    let pieces = [
      (text[..<found.lowerBound], false), (text[found], true), (text[found.upperBound...], false),
    ]
    return pieces.map { (Clean(String($0.0)), $0.1) }
  }
}
