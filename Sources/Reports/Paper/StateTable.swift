package import FollowUp
internal import Text

/// Place, item and state of affairs of some items: the table that goes with an answer to the House
/// (`vervolg report --table`).
package struct StateTable: Written {
  let board: Board
  private let rows: [Int]

  /// `rows` are places in `board.standings`, in the order in which they are told.
  package init(_ rows: [Int], on board: Board) {
    self.board = board
    self.rows = rows.filter { board.standings[$0] != nil }
  }

  package var isEmpty: Bool { rows.isEmpty }

  func paper(_ language: Language) -> Paper {
    let writer = PaperWriter(board, language)
    return Paper([
      .title(writer.title("Stand van zaken", "State of affairs")),
      .paragraph(writer.say(Self.ownWords)),
      .table(
        Paper.Table(
          [
            writer.say(FieldName.source.name), writer.say("Punt", "Item"),
            writer.say("Stand van zaken", "State of affairs"),
          ], rows.map { row($0, writer) })),
    ])
  }

  private func row(_ row: Int, _ writer: PaperWriter) -> [Clean] {
    let item = board.dossier.recommendations[row]
    let place = board.dossier.placeAndCertainty(item.source)
    let name = Phrase(
      "\(item.id) (\(item.kind.short.dutch)): \(item.title.dutch)",
      "\(item.id) (\(item.kind.short(.english))): \(item.title(.english))")
    return [place.map(writer.say) ?? .empty, writer.say(name), state(row, writer)]
  }

  /// The state, what was answered, promised, shown and judged, each with its day, and what of it is
  /// not certain.
  private func state(_ row: Int, _ writer: PaperWriter) -> Clean {
    let lines = board.story(at: row)?.lines.filter { $0.field != .asked } ?? []
    let told = lines.map { line in
      let date = line.date.map { " \($0.figures(writer.language))" } ?? ""
      return "\(line.field.name(writer.language))\(date): \(line.text(writer.language))"
    }
    let state = board.standings[row].map { $0.long(writer.language) }
    let doubts = StateDoubt(board.flags(at: row), in: board.dossier).sentences(writer.language)
    return writer.sentences([state].compactMap(\.self) + told + doubts)
  }

  static let ownWords = Phrase(
    "Omschrijvingen van punten zijn eigen woorden van de dossierredactie en geen citaat.",
    "Descriptions of items are the editors' own words and no quotation.")
}
