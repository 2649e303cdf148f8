internal import Canvas

/// Where everything of a form stands on a screen of some size.
///
/// Below sixty columns or sixteen rows there is room for one field at a time.
struct FormLayout {
  let head: Rect
  let upperRule: Rect
  /// What was asked and where it stands now.
  let asked: Rect
  let fields: Rect
  let middleRule: Rect
  /// What saving does, what is still needed and what is coming.
  let outlook: Rect
  let lowerRule: Rect

  /// Where answers begin, behind the labels.
  static let indent = 19
  /// Where the second of two columns of choices begins, counted from the first.
  static let column = 28
  static let dayWidth = 21
  /// A text wider than this is hard to read.
  private static let widest = 92
  /// How many of what was found by typing are in sight.
  static let mostFound = 5

  /// `asked` is how many rows that would like to have.
  init(_ stage: Stage, asked: Int, outlook: Int) {
    let footer = 1
    var body = Rect(stage.size)
    _ = body.takeBottom(1 + footer)
    let isCompact = stage.isCompact
    head = body.takeTop(isCompact ? 1 : 2)
    upperRule = body.takeTop(isCompact ? 0 : 1)
    lowerRule = body.takeBottom(isCompact ? 0 : 1)
    self.outlook = body.takeBottom(isCompact ? 0 : Self.outlookRows(stage, outlook))
    middleRule = body.takeBottom(isCompact ? 0 : 1)
    self.asked = body.takeTop(isCompact ? 0 : Self.askedRows(stage, asked))
    fields = body
  }

  /// At least one line each; more only where the fields keep room.
  private static func outlookRows(_ stage: Stage, _ wanted: Int) -> Int {
    min(max(3, wanted), stage.size.rows < 30 ? 3 : 7)
  }

  private static func askedRows(_ stage: Stage, _ wanted: Int) -> Int {
    min(wanted, stage.size.rows < 20 ? 2 : stage.size.rows < 30 ? 5 : 16)
  }

  /// How wide the answers are: the same for typing and for drawing.
  static func textWidth(_ stage: Stage) -> Int {
    let indent = stage.isCompact ? 2 : Self.indent
    return min(widest, stage.size.columns - indent)
  }

  static func hasRoomBeside(_ stage: Stage) -> Bool { !stage.isCompact }
}
