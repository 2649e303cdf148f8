package import FollowUp
package import JSON
package import Text

/// Who was asked what, and who gave an answer of their own (`vervolg parties`).
package struct PartiesReport: TextReport {
  private let board: Board
  private let table: PartyTable

  /// `table` may hold the rows of some parties only.
  package init(_ table: PartyTable, on board: Board) {
    self.board = board
    self.table = table
  }

  package var isEmpty: Bool { table.rows.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    guard !table.rows.isEmpty else { return [layout.say("Geen partijen.", "No parties.")] }
    return [
      layout.say(PartyTable.title), .empty,
    ] + body(layout).lines(layout) + uncertain(layout) + counts(layout)
  }

  /// One party a line: id, asked, answered, of, certain, promised, with a date, oldest, name, led,
  /// overdue, next due day.
  package func records(_ language: Language) -> [[Clean]] {
    table.rows.map { row in
      let fields = [
        row.party?.text ?? "", String(row.rows.count), row.answered.map { String($0.count) } ?? "",
        row.answered.map { String($0.of) } ?? "", row.isCertain ? "1" : "0", String(row.promised),
        String(row.dated), row.oldest?.iso ?? "", row.name(language), String(row.led),
        String(row.overdue.count), row.nextDue?.iso ?? "",
      ]
      return fields.map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    Envelope.around(
      board,
      [
        JSONTree.Member("parties", .array(table.rows.map { tree($0, language) })),
        JSONTree.Member("counts", .array(table.counts.map { tree($0, language) })),
      ])
  }

  private func body(_ layout: Layout) -> TextTable {
    let columns = [
      TextTable.Column(layout.say("Partij", "Party"), least: 34),
      TextTable.Column(layout.say("gevraagd", "asked"), isRight: true),
      TextTable.Column(layout.say("trekker", "leads"), isRight: true),
      TextTable.Column(layout.say("antwoord", "answered"), least: 9, isRight: true),
      TextTable.Column(layout.say("toegezegd", "promised"), isRight: true),
      TextTable.Column(layout.say("datum", "dated"), isRight: true),
      TextTable.Column(layout.say("te laat", "overdue"), isRight: true),
      TextTable.Column(layout.say("oudste", "oldest"), isRight: true),
    ]
    return TextTable(columns, table.rows.map { .cells(cells($0, layout)) })
  }

  private func cells(_ row: PartyTable.Row, _ layout: Layout) -> [Clean] {
    let age = row.oldest.map { $0.age(on: board.day).short(in: layout.language) }
    return [
      layout.say(row.name), Clean(String(row.rows.count)), number(row.led),
      row.answers.map(layout.say) ?? Clean("–"),
      number(row.promised), Clean(row.promised == 0 ? "–" : String(row.dated)),
      number(row.overdue.count), Clean(age ?? "–"),
    ]
  }

  private func number(_ count: Int) -> Clean { count == 0 ? "–" : Clean(String(count)) }

  private func uncertain(_ layout: Layout) -> [Clean] {
    guard table.rows.contains(where: { !$0.isCertain }) else { return [] }
    return [.empty]
      + layout.wrapped(layout.say(PartyTable.uncertainty))
  }

  /// Conflicting counts under each other, each with its source.
  private func counts(_ layout: Layout) -> [Clean] {
    guard !table.counts.isEmpty else { return [] }
    let title = layout.say(PartyTable.countsTitle)
    return [.empty, title]
      + table.counts.flatMap { count in
        let source = board.dossier.placeAndCertainty(count.source).map(layout.say) ?? .empty
        let number = Clean("  \(count.count)  ")
        let note = count.note.map { layout.wrapped(Clean($0), indent: number.width) } ?? []
        return layout.wrapped(
          layout.say(count.composition), first: number, rest: .spaces(number.width))
          + layout.wrapped(source, indent: number.width) + note
      }
  }

  private func tree(_ row: PartyTable.Row, _ language: Language) -> JSONTree {
    [
      "id": .string(orNull: row.party?.text), "name": .string(row.name(language)),
      "asked": .integer(row.rows.count),
      "answered": row.answered.map { .integer($0.count) } ?? .null,
      "of": row.answered.map { .integer($0.of) } ?? .null, "certain": .bool(row.isCertain),
      "led": .integer(row.led), "promised": .integer(row.promised),
      "dated": .integer(row.dated), "overdue": .integer(row.overdue.count),
      "nextDue": .string(orNull: row.nextDue?.iso),
      "filter": .string(row.asked.door.text(language)),
      "oldest": .string(orNull: row.oldest?.iso),
      "items": .array(
        row.rows.map { .string(board.dossier.recommendations[$0].id.text) }),
    ]
  }

  private func tree(_ count: PartyCount, _ language: Language) -> JSONTree {
    [
      "count": .integer(count.count), "composition": .string(count.composition(language)),
      "document": .string(orNull: count.source.document?.text),
      "locator": .string(orNull: count.source.locator),
      "confidence": .string(count.source.confidence.rawValue),
    ]
  }
}
