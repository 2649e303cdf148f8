package import Text

/// A letter and its response: every point in the order of the letter, what answers it and why.
package struct AnswerSheet: Sendable {
  package struct Point: Sendable {
    /// A place in `board.standings`.
    package let row: Int
    /// Where the point stands in the letter: `alinea 2`.
    package let place: String
    package let answer: Answer
    /// Why that is the answer, and how that is known; nothing when nobody judged it.
    package let reason: Phrase?
    package let confidence: Confidence?
    package let passages: [FollowUp.Passage]
    package let commitments: [Commitment]
  }

  package let response: Response
  package let report: Report
  package let points: [Point]
  /// All passages of the response.
  package let passages: Int
  /// Commitments made in the response, and how many of them have a date.
  package let commitments: Int
  package let dated: Int
  /// From the report to the response; nothing when one of the days is unknown.
  package let days: Int?

  /// `11 punten: 0 ja · 7 deels · 4 niet`
  package var summary: Phrase {
    let answers = Answer.allCases.map { answer in (answer, points.count { $0.answer == answer }) }
      .filter { $0.0 != .unknown || $0.1 > 0 }
    func text(_ language: Language) -> String {
      let parts = answers.map { answer, count in
        let word = answer == .unknown ? Phrase("niet vastgesteld", "not established") : answer.short
        return "\(count) \(word(language))"
      }
      return Noun.item.counted(points.count, in: language) + ": "
        + parts.joined(separator: " · ")
    }
    return Phrase(text(.dutch), text(.english))
  }
}

extension Board {
  /// The responses up to the reference day, newest first.
  package var responses: [Response] {
    dossier.responses.filter { ($0.date?.earliest ?? day) <= day }
      .enumerated()
      .sorted { left, right in
        let (one, other) = (left.element.date?.latest, right.element.date?.latest)
        return one == other ? left.offset > right.offset : (one ?? .first) > (other ?? .first)
      }
      .map(\.element)
  }

  /// The sheet of a response; nothing when its report is not in the dossier.
  package func answerSheet(of response: Response, in index: SearchIndex) -> AnswerSheet? {
    guard let report = dossier.reports.first(where: { $0.id == response.report }) else {
      return nil
    }
    let rows = standings.compactMap { $0?.index }
      .filter { dossier.recommendations[$0].report == report.id }
    let made = dossier.commitments.filter { $0.source.document == response.document }
    let points = rows.map { point($0, response, made) }
    let days = report.issued?.day.flatMap { issued in
      response.date?.day.map { issued.days(to: $0) }
    }
    return AnswerSheet(
      response: response, report: report, points: inOrder(points, index),
      passages: dossier.passages.count { $0.source.document == response.document },
      commitments: made.count, dated: made.count { $0.due != nil }, days: days)
  }

  private func point(_ row: Int, _ response: Response, _ made: [Commitment]) -> AnswerSheet.Point {
    let item = dossier.recommendations[row]
    let mapping = dossier.mappings.last {
      $0.recommendation == item.id && $0.response == response.id
    }
    let answer = mapping?.coverage.answer ?? standings[row]?.answer ?? .unknown
    return AnswerSheet.Point(
      row: row, place: item.source.locator ?? "", answer: answer, reason: mapping?.reason,
      confidence: mapping?.confidence,
      passages: (mapping?.passages ?? []).compactMap { id in
        dossier.passages.first { $0.id == id }
      },
      commitments: made.filter { $0.recommendations.contains(item.id) })
  }

  /// By the first number of the place in the letter, `alinea's 1 en 2` with `alinea 1`; then by the
  /// number of the item.
  private func inOrder(_ points: [AnswerSheet.Point], _ index: SearchIndex) -> [AnswerSheet.Point] {
    points.sorted { left, right in
      (Self.number(in: left.place), index.rank[left.row])
        < (Self.number(in: right.place), index.rank[right.row])
    }
  }

  /// The first number in a text; the greatest there is when it has none.
  private static func number(in text: String) -> Int {
    let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
    let digits = text.drop { !isDigit($0) }.prefix(while: isDigit)
    return Int(digits) ?? .max
  }
}
