internal import FollowUp
internal import JSON
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

  /// A line of text or a row of a table a record: sort of part, chapter, text.
  package func records(_ language: Language) -> [[Clean]] {
    var chapter = Clean.empty
    return paper(language).parts.flatMap { part in
      if case .heading(let heading) = part { chapter = heading }
      return part.texts.map { [part.sort, chapter, $0] }
    }
  }

  /// The parts in their order.
  package func json(_ language: Language) -> JSONTree {
    let parts = paper(language).parts.map(\.tree)
    return Envelope.around(board, [JSONTree.Member("parts", .array(parts))])
  }
}

extension Paper.Part {
  fileprivate var sort: Clean {
    switch self {
    case .title: "title"
    case .heading: "heading"
    case .subheading: "subheading"
    case .paragraph: "paragraph"
    case .points: "points"
    case .table: "table"
    }
  }

  /// Its lines; of a table the rows, cells separated by ` · `.
  fileprivate var texts: [Clean] {
    switch self {
    case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text): [text]
    case .points(let points): points
    case .table(let table): table.rows.map { Clean.joined($0, separator: Clean(" · ")) }
    }
  }

  fileprivate var tree: JSONTree {
    let sort = sort.tree
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
