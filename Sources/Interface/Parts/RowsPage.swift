internal import Canvas
internal import FollowUp
internal import Text

/// A page of rows from which one is chosen: each explains itself below.
protocol RowsPage: Screen {
  var list: RowList { get set }

  var title: Phrase { get }
  /// What stands there when there are no rows.
  var emptiness: Phrase { get }
  func rows(in world: World) -> [RowList.Row]
}

/// Where one is in the rows of a page.
struct RowList: Sendable {
  struct Row: Sendable {
    let left: TextLine
    let right: Clean
    /// What it is about, below the rows; as many lines as there is room for.
    let explanation: [Clean]
  }

  private(set) var focus = 0
  private var viewport = Viewport()
  /// The rows of the printing in sight.
  private(set) var rows: [Row] = []

  init() {}

  mutating func move(_ action: Action, page: Int) {
    switch action {
    case .down: focus += 1
    case .up: focus -= 1
    case .pageDown: focus += max(1, page - 1)
    case .pageUp: focus -= max(1, page - 1)
    case .first: focus = 0
    case .last: focus = rows.count - 1
    default: break
    }
  }

  /// Shows the rows of `page`, the focused one in sight.
  mutating func show(_ page: some RowsPage, on stage: Stage) {
    show(page.rows(in: stage.world), height: page.listHeight(on: stage))
  }

  private mutating func show(_ rows: [Row], height: Int) {
    self.rows = rows
    focus = min(max(0, focus), max(0, rows.count - 1))
    _ = viewport.show(focus: focus, of: rows.count, height: height)
  }

  fileprivate func inSight(height: Int) -> Range<Int> {
    viewport.showing(focus: focus, of: rows.count, height: height)
  }
}

extension RowsPage {
  mutating func settle(on stage: Stage) {
    var list = list
    list.show(self, on: stage)
    self.list = list
  }

  func footerRows(on stage: Stage) -> Int { stage.isCompact ? 1 : 4 }

  func footer(on stage: Stage) -> Footer {
    guard list.rows.indices.contains(list.focus) else { return Footer() }
    let lines = list.rows[list.focus].explanation.flatMap {
      Wrap.lines($0, width: stage.size.columns - 2)
    }
    return Footer(lines.prefix(footerRows(on: stage)).map { TextLine($0) })
  }

  /// Rows below the head and above the footer.
  func listHeight(on stage: Stage) -> Int {
    stage.size.rows - footerRows(on: stage) - 1 - (stage.isCompact ? 1 : 3)
  }

  func draw(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    var body = area
    frame.putHead(
      TextLine(stage.say(title), .heading), right: stage.who, in: body.takeTop(1))
    if !stage.isCompact {
      frame.rule(in: body.takeTop(1))
      frame.rule(in: body.takeBottom(1))
    }
    for (row, place) in list.inSight(height: body.rows).enumerated() {
      put(list.rows[place], isFocused: place == list.focus, on: &frame, in: body, row: row)
    }
    guard list.rows.isEmpty else { return }
    frame.put(stage.say(emptiness), in: body.inset(columns: 1))
    frame.cursor = Point(row: body.top, column: body.left)
  }

  private func put(
    _ row: RowList.Row, isFocused: Bool, on frame: inout Frame, in area: Rect, row place: Int
  ) {
    let sign = TextLine(isFocused ? Sign.focus.clean : " ")
    frame.put(sign + row.left, right: TextLine(row.right + " ", .quiet), in: area, row: place)
    guard isFocused else { return }
    frame.restyle(
      Rect(top: area.top + place, left: area.left, rows: 1, columns: area.columns), .focus)
    frame.cursor = Point(row: area.top + place, column: area.left)
  }
}

extension Action {
  /// Moving where there is only one part.
  static let movesInRows = moves.filter { $0 != .nextPart && $0 != .previousPart }
}

extension Phrase {
  /// A sentence as the reason for something: without capital and full stop.
  var asReason: Phrase {
    func said(_ text: String) -> String {
      text.prefix(1).lowercased() + text.dropFirst().prefix { $0 != "." }
    }
    return Phrase(said(dutch), said(self(.english)))
  }
}
