internal import FollowUp
internal import Reports
internal import Text

extension ReportRequest {
  /// What is written, laid out as the commands print it.
  var lines: [Clean] {
    let layout = Layout(language)
    switch subject {
    case .list(let filter, let grouping, let sort):
      let rows = filter.rows(on: board, in: index)
      let listing = Listing(
        rows, of: board, in: index, by: grouping, sort: sort,
        isCertain: board.certainty(of: rows.count, flags: board.flags))
      return ListReport(listing, of: filter, on: board, in: index, flags: board.flags)
        .lines(layout)
    case .item(let row, let log):
      return ShowReport(row, on: board, log: log)?.lines(layout) ?? []
    case .chains: return ChainsReport(on: board, in: index).lines(layout)
    case .chain(let number): return ChainsReport(number, on: board, in: index).lines(layout)
    case .timeline(let subject):
      return TimelineReport(subject, on: board, in: index).lines(layout)
    case .answers(let id):
      let sheet = board.dossier.response(id).flatMap { board.answerSheet(of: $0, in: index) }
      return sheet.map { AnswersReport($0, on: board).lines(layout) } ?? []
    }
  }
}
