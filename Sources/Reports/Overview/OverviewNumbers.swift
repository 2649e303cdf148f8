internal import FollowUp
internal import Text

/// Every number of the overview on a line of its own, for scripts.
extension Overview {
  struct Number {
    let part: String
    /// The report, rate, stretch or code; empty for all together.
    let subject: String
    let name: String
    let figure: Figure

    fileprivate init(_ part: String, _ subject: String, _ name: String, _ figure: Figure) {
      (self.part, self.subject, self.name, self.figure) = (part, subject, name, figure)
    }
  }

  func numbers(_ language: Language) -> [Number] {
    [Number("items", "", "items", items)]
      + kinds.map { Number("kind", $0.kind.code, "items", $0.figure) }
      + (reports + [together]).flatMap(\.numbers) + rates.flatMap(\.numbers)
      + ageing.map { Number("ageing", $0.stretch.code, "items", $0.figure) }
      + flags.flatMap { flag in
        [
          Number("flag", flag.code.rawValue, "certain", flag.certain),
          Number("flag", flag.code.rawValue, "uncertain", flag.uncertain),
        ]
      } + changes.numbers
  }
}

extension ReportFigures {
  fileprivate var numbers: [Overview.Number] {
    let name = report?.id.text ?? ""
    return [Overview.Number("report", name, "items", items)]
      + states.map { Overview.Number("report", name, $0.state.code, $0.figure) }
      + answers.map { Overview.Number("report", name, "answer-\($0.answer.rawValue)", $0.figure) }
      + [oldest.map { Overview.Number("report", name, "oldest-\($0.since.iso)", $0.figure) }]
      .compactMap(\.self)
  }
}

extension RateFigures {
  fileprivate var numbers: [Overview.Number] {
    [("part", part), ("whole", whole), ("not-known", unknown)].map {
      Overview.Number("rate", kind.rawValue, $0, $1)
    }
  }
}

extension ChangeFigures {
  fileprivate var numbers: [Overview.Number] {
    let day = since.iso
    return [Overview.Number("changes", day, "touched", touched)]
      + answers.map { Overview.Number("changes", day, "answer-\($0.answer.rawValue)", $0.figure) }
      + flags.map { Overview.Number("changes", day, $0.change.rawValue, $0.figure) }
  }
}
