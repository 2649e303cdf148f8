internal import FollowUp

/// How time is laid out in cells: so many a year, from the first day of a year on.
struct LaneScale: Hashable, Sendable {
  /// The year of the first cell.
  let start: Int
  /// A divisor of twelve, so that months fall whole in cells.
  let perYear: Int

  /// From a glance at decades to a cell a month.
  static let zooms = [1, 2, 4, 6, 12]

  /// The cell of a day, from 0; days before the first year give a negative one.
  func cell(of day: Day) -> Int { (day.year - start) * perYear + (day.month - 1) * perYear / 12 }

  /// How far a sign may stand beside its own cell: not more than about four months.
  var reach: Int { max(1, perYear / 3) }

  /// How many years a label of a year needs.
  var labelEvery: Int {
    switch perYear {
    case 1: 4
    case 2: 2
    default: 1
    }
  }

  /// The widest zoom at which `last` still fits in `width` cells, else the narrowest.
  static func fitting(from start: Int, to last: Day, in width: Int) -> Int {
    zooms.last { LaneScale(start: start, perYear: $0).cell(of: last) < width } ?? zooms[0]
  }
}

/// What stands in the cells of a lane: bars where it was open, signs where something happened.
///
/// Two signs never share a cell: the later moves to the right. Reports and responses always find a
/// place; what finds none near its day is left out and counted.
struct LaneCells: Sendable {
  enum Cell: Hashable, Sendable {
    case empty, open
    case sign(Timeline.Sort)
  }

  private(set) var cells: [Cell]
  /// How many signs there was no room for.
  private(set) var leftOut = 0

  init(_ lane: Lane, on scale: LaneScale, count: Int) {
    cells = Array(repeating: .empty, count: max(0, count))
    for stretch in lane.open {
      let first = max(0, scale.cell(of: stretch.lowerBound))
      let last = min(cells.count - 1, scale.cell(of: stretch.upperBound))
      if first <= last { for place in first...last { cells[place] = .open } }
    }
    let (main, minor) = (lane.signs.filter(\.sort.isMain), lane.signs.filter { !$0.sort.isMain })
    let place = { (sign: Timeline.Entry) in min(scale.cell(of: sign.date.latest), count - 1) }
    for sign in main { put(sign, at: place(sign), reach: cells.count) }
    for sign in minor { put(sign, at: place(sign), reach: scale.reach) }
  }

  /// Signs of one kind that fall in one cell are one sign.
  private mutating func put(_ sign: Timeline.Entry, at place: Int, reach: Int) {
    for cell in place...(place + reach) where cells.indices.contains(cell) {
      if cells[cell] == .sign(sign.sort) { return }
      if case .sign = cells[cell] { continue }
      cells[cell] = .sign(sign.sort)
      return
    }
    leftOut += 1
  }
}

extension Timeline.Sort {
  /// What a lane is about: what was asked and what was answered.
  fileprivate var isMain: Bool {
    switch self {
    case .report, .response: true
    case .judgement, .closed, .claim, .due, .promise, .milestone: false
    }
  }
}
