internal import Canvas

/// Where everything of the list stands on a screen of some size.
struct ItemLayout {
  /// The line of counts or of the filter.
  let status: Rect
  /// The names of the columns; empty where there is no room.
  let titles: Rect
  let list: Rect
  /// The rule over the whole width above the list, and the one below.
  let upperRule: Rect
  let lowerRule: Rect
  /// The dividing line, from rule to rule; empty without detail.
  let divider: Rect
  /// Number and title of the item beside the list.
  let detailHead: Rect
  /// The text of the detail.
  let reading: Rect

  /// The widest that the list is of use.
  private static let widest = 80
  /// The least that a detail needs.
  private static let detail = 44

  init(_ stage: Stage) {
    var body = Rect(stage.size)
    _ = body.takeBottom(stage.isCompact ? 2 : 3)
    _ = body.takeTop(stage.isCompact ? 1 : 2)
    status =
      stage.isCompact ? Rect(top: 0, left: 0, rows: 1, columns: body.columns) : body.takeTop(1)
    upperRule = body.takeTop(stage.isCompact ? 0 : 1)
    lowerRule = body.takeBottom(stage.isCompact ? 0 : 1)
    var right = Rect(top: 0, left: 0, rows: 0, columns: 0)
    if stage.isWide {
      let width = min(Self.widest, body.columns - 1 - Self.detail)
      let left = body.takeLeft(width)
      right = body
      body = left
    }
    let line = right.takeLeft(1)
    divider = Rect(
      top: line.top - 1, left: line.left, rows: stage.isWide ? line.rows + 2 : 0,
      columns: line.columns)
    detailHead = right.takeTop(3)
    reading = right
    titles = body.takeTop(stage.isCompact ? 0 : 1)
    list = body
  }
}
