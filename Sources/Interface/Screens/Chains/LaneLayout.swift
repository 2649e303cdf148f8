internal import Canvas

/// Where everything of the lanes stands on a screen of some size.
struct LaneLayout {
  /// The names of the years, above the cells.
  let years: Rect
  /// The rows of the lanes, over the whole width.
  let lanes: Rect
  /// The columns in which time is drawn, of the same height.
  let cells: Rect
  /// How often and how long, right of the cells.
  let facts: Rect
  /// The sign of the focus, the number and the title.
  let names: Rect
  /// What the signs mean; empty where there is no room.
  let legend: Rect
  /// What is told of the focused row; empty where there is no room.
  let reading: Rect
  /// A chain takes a second line for what became of its items.
  let rowsOfChain: Int
  let numberWidth: Int

  var hasReading: Bool { !reading.isEmpty }

  /// `  5× 10 j`.
  private static let factsWidth = 10
  /// The least that is worth reading below the lanes, its rule included.
  private static let leastReading = 8

  init(_ stage: Stage, _ book: LaneBook) {
    var body = Rect(stage.size)
    _ = body.takeBottom(stage.isCompact ? 2 : 3)
    _ = body.takeTop(stage.isCompact ? 1 : 4)
    if !stage.isCompact { _ = body.takeBottom(1) }
    rowsOfChain = stage.isCompact ? 1 : 2
    let chains = book.rows.count { if case .chain = $0 { true } else { false } }
    let needed = book.rows.count + chains * (rowsOfChain - 1)
    let titles = stage.isCompact ? 0 : stage.isWide ? 50 : 24
    numberWidth = book.numberWidth
    var head = body.takeTop(1)
    let rest = body.rows - needed - (stage.isCompact ? 0 : 2)
    reading =
      rest >= Self.leastReading && !stage.isCompact
      ? body.takeBottom(rest) : Rect(top: 0, left: 0, rows: 0, columns: 0)
    let hasLegend = !stage.isCompact && body.rows >= 6
    legend = body.takeBottom(hasLegend ? 1 : 0)
    lanes = body
    names = body.takeLeft(1 + numberWidth + 1 + (titles > 0 ? titles + 1 : 0))
    facts = body.takeRight(Self.factsWidth)
    cells = body
    _ = head.takeLeft(names.columns)
    years = head.takeLeft(cells.columns)
  }
}
