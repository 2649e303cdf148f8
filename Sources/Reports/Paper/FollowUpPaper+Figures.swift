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
    let figures = Figures(of: board)
    let rates: [(RateKind, Rate)] = [
      (.onTime, figures.onTime), (.resolved, figures.resolved),
      (.withinFourYears, figures.withinFourYears), (.repeated, figures.repeated),
      (.independent, figures.independent),
    ]
    return [
      .heading(
        writer.say("Vijf cijfers, alleen samen te lezen", "Five figures, to be read together")),
      .points(rates.map { rate($0.name, $1, writer) }),
    ]
  }

  private func rate(_ name: Phrase, _ rate: Rate, _ writer: PaperWriter) -> Clean {
    guard let percentage = rate.percentage else {
      return writer.say(name) + writer.say(": geen punten om te tellen", ": no items to count")
    }
    return writer.say(
      "\(name.dutch): \(rate.part) van \(rate.whole), \(percentage) %",
      "\(name(.english)): \(rate.part) of \(rate.whole), \(percentage) %")
  }
}

extension Answer {
  /// As the head of a column, where a question mark would say too little.
  fileprivate var column: Phrase {
    self == .unknown ? Phrase("Niet vastgesteld", "Not established") : short.atStart
  }
}
