internal import Canvas
internal import FollowUp
internal import Text

/// Where the columns stand on a screen of some size.
struct ChainItemsLayout {
  /// Number, day, title and state of each; always in sight.
  let heads: Rect
  let body: Rect
  /// How many columns there are in sight, and how wide each is.
  let shown: Int
  let columnWidth: Int

  /// The least in which a sentence can be read.
  private static let leastWidth = 24
  /// A blank, the divider and a blank.
  static let gap = 3

  init(_ stage: Stage) {
    var area = Rect(stage.size)
    _ = area.takeBottom(stage.isCompact ? 2 : 4)
    _ = area.takeTop(stage.isCompact ? 1 : 2)
    let room = area.columns - 2
    shown = max(1, (room + Self.gap) / (Self.leastWidth + Self.gap))
    columnWidth = (room + Self.gap) / shown - Self.gap
    heads = area.takeTop(stage.isCompact ? 2 : ItemsTable.headRows)
    body = area
  }

  func column(_ place: Int, in area: Rect) -> Rect {
    Rect(
      top: area.top, left: area.left + 1 + place * (columnWidth + Self.gap), rows: area.rows,
      columns: columnWidth)
  }
}

/// The picture.
extension ChainItems {
  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    let name = story.map { stage.say($0.name) } ?? stage.say("Keten", "Chain")
    frame.putHead(
      TextLine(name, .heading), right: stage.isCompact ? Clean(place) : stage.referenceDayText,
      in: body.takeTop(1))
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    let layout = ChainItemsLayout(stage)
    guard !columns.isEmpty else {
      frame.put(stage.say(Self.gone.atStart) + ".", in: layout.body.inset(columns: 1))
      frame.cursor = Point(row: layout.body.top, column: 0)
      return
    }
    let table = table(on: stage)
    putBody(table, on: &frame, layout, stage)
    for (place, head) in table.heads.enumerated() {
      put(head, at: place, on: &frame, layout)
    }
    putDividers(table.heads.count, on: &frame, layout)
  }

  /// `1–3 van 8`
  private var place: String { "\(focus + 1)/\(columns.count)" }

  private func put(
    _ head: [TextLine], at place: Int, on frame: inout Frame, _ layout: ChainItemsLayout
  ) {
    let isFocused = start + place == focus
    let area = layout.column(place, in: layout.heads)
    for (row, line) in head.enumerated() { frame.put(line, in: area, row: row) }
    guard isFocused else { return }
    frame.put(Sign.focus.clean, in: Rect(top: area.top, left: area.left - 1, rows: 1, columns: 1))
    frame.restyle(
      Rect(top: area.top, left: area.left - 1, rows: 1, columns: area.columns + 1), .focus)
    frame.cursor = Point(row: area.top, column: area.left - 1)
  }

  private func putBody(
    _ table: ItemsTable, on frame: inout Frame, _ layout: ChainItemsLayout, _ stage: Stage
  ) {
    let lines = scroll.range(of: table.lines.count, height: layout.body.rows)
    for (row, line) in table.lines[lines].enumerated() {
      switch line {
      case .part(let name):
        frame.rule(in: layout.body, row: row, title: TextLine(stage.say(name), .heading))
      case .cells(let cells):
        for (place, cell) in cells.enumerated() {
          frame.put(cell, in: layout.column(place, in: layout.body), row: row)
        }
      }
    }
  }

  /// Between the columns, but not through the names of the parts.
  private func putDividers(_ count: Int, on frame: inout Frame, _ layout: ChainItemsLayout) {
    for place in 1..<max(1, count) {
      let left = layout.column(place, in: layout.body).left - 2
      for row in layout.heads.top..<layout.body.bottom
      where frame[Point(row: row, column: left)].text == " " {
        guard row < layout.body.top || !isPart(row - layout.body.top, frame, layout) else {
          continue
        }
        frame.put(
          Sign.divider.clean, .quiet, in: Rect(top: row, left: left, rows: 1, columns: 1))
      }
    }
  }

  private func isPart(_ row: Int, _ frame: Frame, _ layout: ChainItemsLayout) -> Bool {
    frame[Point(row: layout.body.top + row, column: 1)].text == Sign.rule.text
  }

  func footer(on stage: Stage) -> Footer {
    guard let story else { return Footer() }
    let sentences = [
      stage.say(story.summary) + ".", stage.say(story.authors.atStart) + ".",
    ]
    let seen = "\(start + 1)–\(min(columns.count, start + ChainItemsLayout(stage).shown))"
    let aside = stage.say(
      "\(seen) van \(columns.count)", "\(seen) of \(columns.count)")
    return Footer(
      Clean.joined(sentences, separator: " "), rows: footerRows(on: stage), on: stage,
      aside: stage.isCompact ? .empty : aside)
  }
}
