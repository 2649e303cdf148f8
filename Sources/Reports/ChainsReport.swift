package import FollowUp
package import JSON
package import Text

/// The chains, or one of them with its items and links (`vervolg chains`).
package struct ChainsReport: TextReport {
  private let board: Board
  private let chains: [ChainStory]
  /// Whether one chain was asked for, which is then told in full.
  private let isSingle: Bool

  /// `number` asks for one chain.
  package init(_ number: Int? = nil, on board: Board, in index: SearchIndex) {
    self.board = board
    let asked = board.chains.filter { number == nil || $0.number == number }
    chains = asked.map { board.story(of: $0, in: index) }
    isSingle = number != nil
  }

  package var isEmpty: Bool { chains.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    guard !chains.isEmpty else { return [layout.say("Geen ketens.", "No chains.")] }
    let told = chains.flatMap { [.empty] + heading($0, layout) + items($0, layout) }
    return (isSingle ? [] : [layout.say(board.chainsSummary)])
      + (isSingle ? Array(told.dropFirst()) : told)
  }

  /// One item of a chain a line: chain, title, id, issued, state, title of the item.
  package func records(_ language: Language) -> [[Clean]] {
    chains.flatMap { chain in
      chain.rows.map { row in
        let item = board.dossier.recommendations[row]
        let fields = [
          String(chain.number), chain.name(language), item.id.text,
          board.standings[row]?.state.rawValue ?? "", item.title(language),
        ]
        return fields.map { Clean($0) }
      }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    Envelope.around(
      board, [JSONTree.Member("chains", .array(chains.map { tree($0, language) }))])
  }

  private func heading(_ chain: ChainStory, _ layout: Layout) -> [Clean] {
    let age = chain.openSince.map { $0.age(on: board.day).short(in: layout.language) } ?? ""
    let times = [Numeral.multiple(chain.reports), age].filter { !$0.isEmpty }
    let title = layout.line(
      layout.say(chain.name), margin: Clean(times.joined(separator: "  ")))
    let long = chain.longTitle.map { layout.wrapped(layout.say($0), indent: 2) } ?? []
    return title + long + layout.wrapped(layout.say(chain.summary), indent: 2)
      + layout.wrapped(layout.say(chain.authors), indent: 2)
  }

  private func items(_ chain: ChainStory, _ layout: Layout) -> [Clean] {
    guard isSingle else { return [] }
    let rows = chain.rows.map { row in TextTable.Row.cells(cells(row, layout)) }
    let table = TextTable(
      [
        TextTable.Column(layout.say("  Datum", "  Date"), least: 12),
        TextTable.Column(layout.say("Nr", "No."), least: 8),
        TextTable.Column(layout.say("Punt", "Item"), least: 29),
        TextTable.Column(layout.say(FieldName.state.name)),
      ], rows)
    return [.empty] + table.lines(layout) + links(chain, layout)
  }

  private func cells(_ row: Int, _ layout: Layout) -> [Clean] {
    let item = board.dossier.recommendations[row]
    let issued = board.situation(at: row)?.issued?.figures(layout.language) ?? ""
    return [
      Clean("  \(issued)"), Clean(item.id.text), layout.say(item.title),
      board.standings[row].map { layout.say($0.short) } ?? .empty,
    ]
  }

  /// Who says of each pair that they belong together, and why.
  private func links(_ chain: ChainStory, _ layout: Layout) -> [Clean] {
    chain.links.flatMap { [.empty] + layout.wrapped(layout.say($0.told), indent: 2) }
  }

  private func tree(_ chain: ChainStory, _ language: Language) -> JSONTree {
    let items = chain.rows.map { JSONTree.string(board.dossier.recommendations[$0].id.text) }
    return [
      "number": .integer(chain.number),
      "title": .string(chain.name(language)),
      "reports": .integer(chain.reports),
      "openSince": .string(orNull: chain.openSince?.iso),
      "items": .array(items),
      "links": .array(chain.links.map { tree($0, language) }),
    ]
  }

  private func tree(_ link: Link, _ language: Language) -> JSONTree {
    [
      "from": .string(link.from.text), "to": .string(link.to.text),
      "kind": .string(link.kind.rawValue), "by": .string(link.by.rawValue),
      "reason": .string(link.reason(language)),
    ]
  }
}
