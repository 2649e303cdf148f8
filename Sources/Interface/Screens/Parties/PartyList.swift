internal import FollowUp
internal import Text

/// The rows of the parties: by which column, filtered by name.
struct PartyList: Sendable {
  /// A column by which the rows can be sorted.
  enum Column: CaseIterable, Sendable {
    case asked, led, promised, overdue, oldest, name

    var name: Phrase {
      switch self {
      case .asked: Phrase("gevraagd", "asked")
      case .led: Phrase("trekker", "leads")
      case .promised: Phrase("toegezegd", "promised")
      case .overdue: Phrase("te laat", "overdue")
      case .oldest: Phrase("oudste", "oldest")
      case .name: Phrase("naam", "name")
      }
    }
  }

  private(set) var column = Column.asked
  private(set) var isReversed = false
  private(set) var rows: [PartyTable.Row] = []
  private(set) var counts: [PartyCount] = []
  /// How many there are without the filter.
  private(set) var total = 0
  private var table = PartyTable(rows: [], counts: [])

  var isUncertain: Bool { rows.contains { !$0.isCertain } }

  mutating func take(_ table: PartyTable) {
    self.table = table
    counts = table.counts
    total = table.rows.count
  }

  mutating func nextColumn() {
    let all = Column.allCases
    let place = (all.firstIndex(of: column) ?? 0) + 1
    (column, isReversed) = (all[place % all.count], false)
  }

  mutating func reverse() { isReversed.toggle() }

  /// The rows that the filter keeps, in order; what nobody was asked comes last.
  mutating func make(filteredBy filter: NameFilter, in dossier: Dossier) {
    let found = filter.kept(table.rows) { spellings($0, in: dossier) }
    // The table is in its own order, which decides between equals.
    let order = found.enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      return !precedes(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
    let sorted = isReversed ? order.reversed() : order
    rows = sorted.filter { $0.party != nil } + sorted.filter { $0.party == nil }
  }

  private func spellings(_ row: PartyTable.Row, in dossier: Dossier) -> [String] {
    let party = row.party.flatMap { dossier.party($0) }
    return [row.name.dutch, row.name(.english)] + (party?.spellings ?? [])
  }

  /// Most first, oldest first, names from a to z.
  private func precedes(_ left: PartyTable.Row, _ right: PartyTable.Row) -> Bool {
    switch column {
    case .asked: left.rows.count > right.rows.count
    case .led: left.led > right.led
    case .promised: left.promised > right.promised
    case .overdue: left.overdue.count > right.overdue.count
    case .oldest: (left.oldest ?? .last) < (right.oldest ?? .last)
    case .name: Fold.key(left.name.dutch) < Fold.key(right.name.dutch)
    }
  }
}
