package import FollowUp
package import JSON
package import Text

/// The documents with what was read of each (`vervolg documents`), or one of them in full.
package struct DocumentsReport: TextReport {
  private let board: Board
  private let rows: [DocumentRow]
  /// Whether one was asked for, which is then told in full.
  private let isSingle: Bool

  package init(on board: Board) {
    (self.board, isSingle) = (board, false)
    rows = board.documentRows
  }

  package init(_ row: DocumentRow, on board: Board) {
    (self.board, isSingle, rows) = (board, true, [row])
  }

  package var isEmpty: Bool { rows.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    guard let first = rows.first else { return [layout.say("Geen stukken.", "No documents.")] }
    return isSingle
      ? told(first, layout) : [summary(layout), .empty] + list(layout) + missing(layout)
  }

  /// One document a line: id, date, kind, how much was read, how it is known, items that rest on
  /// it, files attached, title.
  package func records(_ language: Language) -> [[Clean]] {
    rows.map { row in
      let document = row.document
      return [
        document.id.text, document.date?.iso ?? "", document.kind, document.coverage.rawValue,
        document.confidence.rawValue, String(row.items.count), String(row.attachments.count),
        document.title,
      ].map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    Envelope.around(
      board, [JSONTree.Member("documents", .array(rows.map { tree($0, language) }))])
  }

  /// `58 stukken: 13 volledig, 33 deels en 12 niet zelf gelezen`.
  private func summary(_ layout: Layout) -> Clean {
    layout.say(rows.map(\.document).summary)
  }

  private func list(_ layout: Layout) -> [Clean] {
    let columns = [
      TextTable.Column(layout.say("Datum", "Date"), least: 10),
      TextTable.Column(layout.say("gelezen", "read"), least: 8),
      TextTable.Column(layout.say("punten", "items"), isRight: true),
      TextTable.Column(layout.say("bestand", "file"), isRight: true),
      TextTable.Column(layout.say("Nummer", "Id"), least: 20),
      TextTable.Column(layout.say("Stuk", "Document")),
    ]
    return TextTable(columns, rows.map { .cells(cells($0, layout)) }).lines(layout)
  }

  private func cells(_ row: DocumentRow, _ layout: Layout) -> [Clean] {
    func number(_ count: Int) -> Clean { count == 0 ? "–" : Clean(String(count)) }
    let document = row.document
    return [
      Clean(document.date?.figures(layout.language) ?? "–"), layout.say(document.coverage.column),
      number(row.items.count), number(row.attachments.count), Clean(document.id.text),
      Clean(document.title),
    ]
  }

  private func missing(_ layout: Layout) -> [Clean] {
    guard !board.dossier.missing.isEmpty else { return [] }
    return [.empty, layout.say("Niet gevonden", "Not found")]
      + board.dossier.missing.flatMap { source in
        layout.wrapped(
          layout.say(source.what) + " (" + layout.say(source.whereToLook) + ")", indent: 2)
      }
  }

  private func told(_ row: DocumentRow, _ layout: Layout) -> [Clean] {
    let text = StoryText(layout: layout)
    return layout.line(Clean(row.document.title), margin: Clean(row.document.id.text))
      + [layout.rule] + row.blocks(in: board.dossier).flatMap(text.block).dropLast()
  }

  private func tree(_ row: DocumentRow, _ language: Language) -> JSONTree {
    let document = row.document
    return .object([
      "id": .string(document.id.text), "title": .string(document.title),
      "kind": .string(document.kind), "voice": .string(document.voice.rawValue),
      "date": .string(orNull: document.date?.iso), "issuer": .string(document.issuer),
      "reference": .string(orNull: document.reference), "url": .string(orNull: document.url),
      "coverage": .string(document.coverage.rawValue),
      "coverageNote": .string(document.coverageNote),
      "confidence": .string(document.confidence.rawValue),
      "items": .array(row.items.map { .string(board.dossier.recommendations[$0].id.text) }),
      "attachments": .array(row.attachments.map(tree)),
      "parts": isSingle
        ? .array(StoryJSON.trees(of: row.blocks(in: board.dossier), language)) : nil,
    ])
  }

  private func tree(_ attachment: Attachment) -> JSONTree {
    ["name": .string(attachment.name), "sha256": .string(attachment.sum)]
  }
}
