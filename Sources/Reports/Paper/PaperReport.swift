package import FollowUp
package import JSON
package import Text

/// A paper as it leaves the program.
package protocol PaperReport: TextReport {
  /// As Markdown.
  func markdown(_ language: Language) -> [Clean]
}

/// What makes a paper, in one language.
protocol Written: PaperReport {
  var board: Board { get }
  func paper(_ language: Language) -> Paper
}

extension Written {
  package func markdown(_ language: Language) -> [Clean] { paper(language).markdown }

  package func lines(_ layout: Layout) -> [Clean] { paper(layout.language).lines(layout) }

  /// A line of text a record, a row of a table with its cells: sort of part, then the texts.
  package func records(_ language: Language) -> [[Clean]] {
    paper(language).parts.flatMap { $0.records }
  }

  /// The parts in their order.
  package func json(_ language: Language) -> JSONTree {
    let parts = paper(language).parts.map(\.tree)
    return Envelope.around(board, [JSONTree.Member("parts", .array(parts))])
  }
}

extension Paper.Part {
  private var sort: String {
    switch self {
    case .title: "title"
    case .heading: "heading"
    case .subheading: "subheading"
    case .paragraph: "paragraph"
    case .points: "points"
    case .table: "table"
    }
  }

  fileprivate var records: [[Clean]] {
    let sort = Clean(sort)
    return switch self {
    case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text):
      [[sort, text]]
    case .points(let points): points.map { [sort, $0] }
    case .table(let table): table.rows.map { [sort] + $0 }
    }
  }

  fileprivate var tree: JSONTree {
    let sort = JSONTree.string(sort)
    return switch self {
    case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text):
      ["sort": sort, "text": .string(text.text)]
    case .points(let points): ["sort": sort, "points": .array(points.map(\.tree))]
    case .table(let table):
      [
        "sort": sort, "columns": .array(table.titles.map(\.tree)),
        "rows": .array(table.rows.map { .array($0.map(\.tree)) }),
      ]
    }
  }
}

extension Clean {
  fileprivate var tree: JSONTree { .string(text) }
}
