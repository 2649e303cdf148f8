internal import FollowUp
internal import Text

/// The items of a chain under each other, oldest first, with what became of each; `?` where the
/// state is not certain.
struct ChainTable {
  private let chain: ChainStory
  private let board: Board
  /// What makes the state of each item uncertain, in their order.
  private let doubts: [StateDoubt]

  init(_ chain: ChainStory, on board: Board, _ doubts: [StateDoubt]) {
    (self.chain, self.board, self.doubts) = (chain, board, doubts)
  }

  func table(_ writer: PaperWriter) -> Paper.Table {
    Paper.Table(
      [
        writer.say("Datum", "Date"), writer.say("Nr", "No."), writer.say("Punt", "Item"),
        writer.say(FieldName.answered.name), writer.say(FieldName.judged.name),
        writer.say(FieldName.state.name),
      ], zip(chain.rows, doubts).map { row($0, $1, writer) })
  }

  private func row(_ row: Int, _ doubt: StateDoubt, _ writer: PaperWriter) -> [Clean] {
    let item = board.dossier.recommendations[row]
    let standing = board.standings[row]
    let issued = board.situation(at: row)?.issued?.figures(writer.language) ?? ""
    let judged = board.story(at: row)?.lines.first { $0.field == .judged }
    return [
      Clean(issued), Clean(item.id.text), writer.say(item.title),
      standing?.answer.map { writer.say($0.long) } ?? writer.say("nog geen", "none yet"),
      judged.map { writer.say($0.text) } ?? .empty,
      standing.map { writer.say($0.short) + (doubt.isNone ? "" : "?") } ?? .empty,
    ]
  }
}
