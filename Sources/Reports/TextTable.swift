internal import Text

/// Columns of text under their titles, as wide as what they hold: for paper and pipes, where a
/// reader would rather scroll than miss the end of a word.
struct TextTable {
  struct Column {
    let title: Clean
    /// In cells; wider when what it holds is wider.
    let least: Int
    let isRight: Bool

    init(_ title: Clean, least: Int = 0, isRight: Bool = false) {
      self.title = title
      self.least = least
      self.isRight = isRight
    }
  }

  enum Row {
    case heading(Clean)
    case cells([Clean])
  }

  private let columns: [Column]
  private let rows: [Row]
  private let widths: [Int]
  private static let gap = 1

  init(_ columns: [Column], _ rows: [Row]) {
    self.columns = columns
    self.rows = rows
    var widths = columns.map { max($0.least, $0.title.width) }
    for case .cells(let cells) in rows {
      for (place, cell) in cells.enumerated() where place < widths.count {
        widths[place] = max(widths[place], cell.width)
      }
    }
    self.widths = widths
  }

  func lines(_ layout: Layout) -> [Clean] {
    let width = max(layout.width, self.width)
    return [line(columns.map(\.title))]
      + rows.map { row in
        switch row {
        case .heading(let heading): layout.rule(under: heading, width: width)
        case .cells(let cells): line(cells)
        }
      }
  }

  private var width: Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

  private func line(_ cells: [Clean]) -> Clean {
    let last = cells.lastIndex { !$0.isEmpty } ?? 0
    let parts = cells.prefix(last + 1).enumerated().map { place, cell in
      if columns[place].isRight { return cell.padLeft(to: widths[place]) }
      return place == last ? cell : cell.padded(to: widths[place])
    }
    return Clean.joined(parts, separator: .spaces(Self.gap))
  }
}
