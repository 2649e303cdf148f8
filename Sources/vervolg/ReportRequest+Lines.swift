internal import FollowUp
internal import Reports
internal import Text

extension ReportRequest {
  /// What is written, laid out as the commands print it; `heads` are those of the journals.
  func lines(in form: PaperForm, heads: [JournalHead]) -> [Clean] {
    let layout = Layout(language)
    switch subject {
    case .list(let filter, let grouping, let sort):
      return list(filter, grouping, sort).lines(layout)
    case .item(let row, let log):
      return ShowReport(row, on: board, log: log)?.lines(layout) ?? []
    case .overview:
      return form.lines(of: FollowUpPaper(on: board, in: index, heads: heads), in: language)
    case .chains: return headed(ChainsReport(on: board, in: index), layout)
    case .chain(let number):
      let chain = board.chainStories(in: index).first { $0.number == number }
      return chain.map {
        form.lines(of: ChainExcerpt($0, on: board, in: index), in: language)
      } ?? []
    case .timeline(let subject):
      return TimelineReport(subject, on: board, in: index).lines(layout)
    case .answers(let id): return answers(id).map { headed($0, layout) } ?? []
    case .parties: return headed(PartiesReport(board.partyTable(in: index), on: board), layout)
    case .documents: return headed(DocumentsReport(on: board), layout)
    }
  }

  /// Below of which dossier it is, and on which day.
  private func headed(_ report: some TextReport, _ layout: Layout) -> [Clean] {
    let day = Phrase(
      "peildatum \(board.day.figures)", "reference day \(board.day.figures)")(language)
    return [Clean("\(board.dossier.title(language)) · \(day)"), .empty]
      + report.lines(layout)
  }

  private func list(_ filter: Filter, _ grouping: Grouping, _ sort: Sort) -> ListReport {
    let rows = filter.rows(on: board, in: index)
    let listing = Listing(
      rows, of: board, in: index, by: grouping, sort: sort,
      isCertain: board.certainty(of: rows.count, flags: board.flags))
    return ListReport(listing, of: filter, on: board, in: index, flags: board.flags)
  }

  private func answers(_ id: Response.ID) -> AnswersReport? {
    board.dossier.response(id).flatMap { board.answerSheet(of: $0, in: index) }
      .map { AnswersReport($0, on: board) }
  }
}
