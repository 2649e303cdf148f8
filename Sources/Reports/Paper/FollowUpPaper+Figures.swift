internal import FollowUp
internal import Text

/// How much there is of what.
extension FollowUpPaper {
  /// Newest first, with the sum below.
  func reports(_ writer: PaperWriter) -> [Paper.Part] {
    let answers = Answer.allCases
    let titles =
      [writer.say("Rapport of brief", "Report or letter"), writer.say("Punten", "Items")]
      + answers.map { writer.say($0.column) } + [writer.say(FieldName.state.name)]
    let lines = board.listedByReport.map { line($0, of: $1, writer) }
    return [
      .heading(writer.say("Per rapport of brief", "By report or letter")),
      .table(
        Paper.Table(titles, lines, numbers: Set(1...(answers.count + 1)))),
    ]
  }

  private func line(_ report: Report, of rows: [Int], _ writer: PaperWriter) -> [Clean] {
    let issued = Clean(report.issued?.figures(writer.language) ?? "")
    let name = [issued, writer.say(report.title)].filter { !$0.isEmpty }
    let counts = StateCounts(rows, on: board)
    let answers = Answer.allCases.map { answer in
      Clean(String(rows.count { board.standings[$0]?.answer == answer }))
    }
    let states = counts.phrases.dropFirst().map { $0(writer.language) }
    return [Clean.joined(name, separator: Clean(" · ")), Clean(String(counts.total))] + answers
      + [Clean(states.joined(separator: ", "))]
  }

  /// The five figures, which are only shown together (A38).
  func figures(_ writer: PaperWriter) -> [Paper.Part] {
    [
      .heading(writer.say(Overview.ratesTitle)),
      .points(overview.rates.map { rate($0, writer) }),
    ]
  }

  /// `Op tijd gereageerd: 29 van 33, 88 %. 4 niet zeker: geen antwoord gevonden, …`
  private func rate(_ rate: RateFigures, _ writer: PaperWriter) -> Clean {
    let share = writer.say(rate.share)
    let number =
      writer.say(rate.kind.name) + ": " + writer.say(rate.counts)
      + (share.isEmpty ? .empty : ", " + share)
    return rate.doubt.map { number + ". " + writer.say($0) + "." } ?? number
  }
}

extension Answer {
  /// As the head of a column, where a question mark would say too little.
  fileprivate var column: Phrase {
    self == .unknown ? Phrase("Niet vastgesteld", "Not established") : short.atStart
  }
}
