package import FollowUp
package import JSON
package import Text

/// What the first screen counts, each number with the filter that lists what it counts
/// (`vervolg overview`).
package struct OverviewReport: TextReport {
  let overview: Overview
  private let board: Board

  package init(_ overview: Overview, on board: Board) {
    (self.overview, self.board) = (overview, board)
  }

  package var isEmpty: Bool { overview.items.count == 0 }

  package func lines(_ layout: Layout) -> [Clean] {
    guard !isEmpty else {
      return [
        layout.say(
          "Op deze peildatum staat er nog niets op de lijst.",
          "Nothing is on the list yet on this reference day.")
      ]
    }
    let parts = [
      states(layout), answers(layout), rates(layout), ageing(layout), flags(layout),
      changes(layout),
    ]
    return [Clean(overview.sentence(layout.language))]
      + parts.flatMap { $0.isEmpty ? [] : [.empty] + $0 } + unread(layout)
  }

  /// One number a line: part, of what, name of the number, the number, its filter; the filter is
  /// what `vervolg list` takes.
  package func records(_ language: Language) -> [[Clean]] {
    overview.numbers(language).map { number in
      [
        number.part, number.subject, number.name, String(number.figure.count),
        number.figure.door.text(language),
      ].map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    Envelope.around(board, [JSONTree.Member("overview", OverviewJSON(overview, language).tree)])
  }
}

/// The parts as text.
extension OverviewReport {
  private func states(_ layout: Layout) -> [Clean] {
    let states = overview.together.states.map(\.state)
    let columns =
      [
        TextTable.Column(layout.say("Rapport of brief", "Report or letter"), least: 28),
        TextTable.Column(layout.say(Noun.item.many), isRight: true),
      ] + states.map { TextTable.Column(layout.say($0.short), isRight: true) }
    return table(columns, layout) { row in
      [row.items] + states.map { row.figure(of: $0) }
    }
  }

  private func answers(_ layout: Layout) -> [Clean] {
    let columns =
      [TextTable.Column(layout.say("Antwoord", "Answer"), least: 28)]
      + overview.together.answers.map {
        TextTable.Column(layout.say($0.answer.short), least: 6, isRight: true)
      } + [TextTable.Column(layout.say("oudste open", "oldest open"), isRight: true)]
    return table(columns, layout, last: oldest(layout)) { row in row.answers.map(\.figure) }
  }

  /// A row for each report and one for all together.
  private func table(
    _ columns: [TextTable.Column], _ layout: Layout,
    last: ((ReportFigures) -> Clean)? = nil, _ figures: (ReportFigures) -> [Figure?]
  ) -> [Clean] {
    let rows = (overview.reports + [overview.together]).map { row in
      TextTable.Row.cells(
        [name(of: row, layout)] + figures(row).map(number) + [last?(row)].compactMap(\.self))
    }
    return TextTable(columns, rows).lines(layout)
  }

  private func name(of row: ReportFigures, _ layout: Layout) -> Clean {
    guard let report = row.report else { return layout.say("Samen", "Together") }
    let year = report.issued.map { Clean(String($0.latest.year)) + "  " } ?? .empty
    return year + layout.say(report.title)
  }

  private func number(_ figure: Figure?) -> Clean {
    figure.map { $0.count == 0 ? "–" : Clean(String($0.count)) } ?? "–"
  }

  private func oldest(_ layout: Layout) -> (ReportFigures) -> Clean {
    { row in
      row.oldest.map { Clean($0.since.age(on: board.day).short(in: layout.language)) } ?? "–"
    }
  }

  private func rates(_ layout: Layout) -> [Clean] {
    let rows = overview.rates.map { rate in
      TextTable.Row.cells([
        layout.say(rate.kind.name), layout.say(rate.counts), layout.say(rate.share),
      ])
    }
    let columns = [
      TextTable.Column(layout.say(Overview.ratesTitle)), TextTable.Column(.empty, isRight: true),
      TextTable.Column(.empty, least: 6, isRight: true),
    ]
    return TextTable(columns, rows).lines(layout) + overview.rates.flatMap { doubt($0, layout) }
  }

  /// What of a number is not known.
  private func doubt(_ rate: RateFigures, _ layout: Layout) -> [Clean] {
    guard let doubt = rate.doubt else { return [] }
    let name = layout.say(rate.kind.name)
    return layout.wrapped(name + ": " + layout.say(doubt) + ".", first: "  ", rest: "    ")
  }

  private func ageing(_ layout: Layout) -> [Clean] {
    let rows = overview.ageing.filter { $0.stretch != .unknown || $0.figure.count > 0 }
      .map { TextTable.Row.cells([layout.say($0.stretch.name), number($0.figure)]) }
    let columns = [
      TextTable.Column(layout.say(Overview.ageingTitle)), TextTable.Column(.empty, isRight: true),
    ]
    return TextTable(columns, rows).lines(layout)
  }

  private func flags(_ layout: Layout) -> [Clean] {
    guard !overview.flags.isEmpty else { return [] }
    let rows = overview.flags.map { flag in
      TextTable.Row.cells([
        Clean(flag.code.rawValue), layout.say(flag.code.short), number(flag.certain),
        number(flag.uncertain),
      ])
    }
    let columns = [
      TextTable.Column(layout.say("Code", "Code"), least: 5),
      TextTable.Column(layout.say("Attendering", "Flag"), least: 22),
      TextTable.Column(layout.say("zeker", "certain"), isRight: true),
      TextTable.Column(layout.say("niet zeker", "uncertain"), isRight: true),
    ]
    return TextTable(columns, rows).lines(layout)
  }

  private func changes(_ layout: Layout) -> [Clean] {
    layout.wrapped(layout.say(overview.changes.sentence))
  }

  private func unread(_ layout: Layout) -> [Clean] {
    guard !overview.unread.isEmpty else { return [] }
    return [.empty] + layout.wrapped(layout.say(overview.unreadSentence))
  }
}
