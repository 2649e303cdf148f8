package import Text

/// The column by which rows are sorted within their group (`s` and `S` on screen, `--sort`).
package struct Sort: Hashable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    /// The order of lists: certain first, more often repeated, longer open, number.
    case standard
    case number, kind, title, times, age, answer

    package var name: Phrase {
      switch self {
      case .standard: Phrase("standaard", "standard")
      case .number: Phrase("nr", "number")
      case .kind: Phrase("soort", "kind")
      case .title: Phrase("punt", "title")
      case .times: Phrase("keer", "times")
      case .age: Phrase("open", "age")
      case .answer: Phrase("antwoord", "answer")
      }
    }

    /// What help says of it.
    package var meaning: Phrase {
      switch self {
      case .standard:
        Phrase("zeker, vaak herhaald en lang open eerst", "certain, repeated and long open first")
      case .number: Phrase("het nummer van het punt", "the number of the item")
      case .kind: Phrase("aanbeveling, oproep, zorg …", "recommendation, call, concern …")
      case .title: Phrase("de korte titel", "the short title")
      case .times: Phrase("hoe vaak het terugkwam", "how often it came up")
      case .age: Phrase("hoe lang het open is", "how long it has been open")
      case .answer: Phrase("niet, deels, ja of onbekend", "none, partly, yes or unknown")
      }
    }
  }

  package let column: Column
  package let isReversed: Bool

  package init(_ column: Column, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }

  package static let standard = Sort(.standard)
}

/// The rows with one number each by which they are sorted: packed, because comparing a hundred
/// thousand tuples of strings takes longer than a keystroke may.
struct RowKeys {
  let sorted: [Int]

  init(
    _ rows: [Int], _ sort: Sort, board: Board, index: SearchIndex, isCertain: (Int) -> Bool
  ) {
    let columns = ColumnRanks(sort.column, board: board, index: index)
    var keys: [(column: Int, rest: UInt64, row: Int)] = []
    keys.reserveCapacity(rows.count)
    for row in rows {
      guard let standing = board.standings[row] else { continue }
      let certain = sort.column == .standard ? isCertain(row) : true
      keys.append(
        (columns.rank(of: standing), Self.rest(standing, index.rank[row], isCertain: certain), row))
    }
    keys.sort { ($0.column, $0.rest) < ($1.column, $1.rest) }
    let sorted = keys.map(\.row)
    self.sorted = sort.isReversed ? sorted.reversed() : sorted
  }

  /// Uncertain (1 bit), times falling (8), open since rising with unknown last (24), number (31).
  private static func rest(_ standing: Standing, _ rank: Int, isCertain: Bool) -> UInt64 {
    let times = UInt64(255 - min(max(standing.times, 0), 255))
    let since = standing.openSince.map { UInt64($0.number - Day.first.number) } ?? (1 << 24) - 1
    return (isCertain ? 0 : 1 << 63) | times << 55 | since << 31 | UInt64(rank)
  }
}

/// The place of a row by one column, smallest first.
private struct ColumnRanks {
  private let column: Sort.Column
  private let board: Board
  private let index: SearchIndex
  private let titles: [Int]

  init(_ column: Sort.Column, board: Board, index: SearchIndex) {
    self.column = column
    self.board = board
    self.index = index
    titles = column == .title ? Self.titleRanks(board.dossier) : []
  }

  func rank(of standing: Standing) -> Int {
    switch column {
    case .standard: 0
    case .number: index.rank[standing.index]
    case .kind: kindRank(board.dossier.recommendations[standing.index].kind)
    case .title: titles[standing.index]
    case .times: -standing.times
    case .age: standing.openSince.map { Int($0.number) } ?? .max
    case .answer: answerRank(standing.answer)
    }
  }

  private func kindRank(_ kind: Recommendation.Kind) -> Int {
    switch kind {
    case .recommendation: 0
    case .call: 1
    case .concern: 2
    case .finding: 3
    }
  }

  private func answerRank(_ answer: Answer?) -> Int {
    switch answer {
    case Answer.none?: 0
    case .partly: 1
    case .full: 2
    case .unknown, nil: 3
    }
  }

  private static func titleRanks(_ dossier: Dossier) -> [Int] {
    let keys = dossier.recommendations.map { Fold.key($0.title.dutch) }
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, row) in keys.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() {
      ranks[row] = rank
    }
    return ranks
  }
}
