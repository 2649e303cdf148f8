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

    /// The first number in `place`; nothing when it has none.
    package var number: Int? { AnswerSheet.number(in: place) }

    /// Why that is the answer, and how that is known: `Waarom deels (afgeleid)`.
    package var reasonTitle: Phrase {
      let known = confidence.map { Phrase(" (\($0.short.dutch))", " (\($0.short(.english)))") }
      return Phrase(
        "Waarom \(answer.short.dutch)\(known?.dutch ?? "")",
        "Why \(answer.short(.english))\(known?(.english) ?? "")")
    }
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

  /// `11 punten: 0 ja · 7 deels · 4 niet`; where nobody judged anything only that is said.
  package var summary: Phrase {
    let counts = Answer.allCases.map { answer in (answer, points.count { $0.answer == answer }) }
    let isJudged = counts.contains { $0.0 != .unknown && $0.1 > 0 }
    let answers = counts.filter { $0.0 == .unknown ? $0.1 > 0 : isJudged || points.isEmpty }
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
      passages: dossier.passages(of: response).count,
      commitments: made.count, dated: made.count { $0.due != nil }, days: days)
  }

  private func point(_ row: Int, _ response: Response, _ made: [Commitment]) -> AnswerSheet.Point {
    let item = dossier.recommendations[row]
    let mapping = mappings(of: row).last { $0.response == response.id }
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
      (left.number ?? .max, index.rank[left.row]) < (right.number ?? .max, index.rank[right.row])
    }
  }
}

/// What stands above the two columns.
extension AnswerSheet {
  /// `inspectiebrief 6225307, 03-03-2025`; in brief without its reference.
  package func letterName(in dossier: Dossier, isBrief: Bool = false) -> Phrase {
    name(of: report.document, on: report.issued, in: dossier, isBrief).atStart
  }

  /// `beleidsreactie 6348714, 24-04-2025, na 52 dagen`
  package func responseName(in dossier: Dossier, isBrief: Bool = false) -> Phrase {
    let name = name(of: response.document, on: response.date, in: dossier, isBrief).atStart
    guard let days else { return name }
    guard days != 0 else {
      return Phrase("\(name.dutch), dezelfde dag", "\(name(.english)), the same day")
    }
    let after = Noun.day.counted(days)
    return Phrase(
      "\(name.dutch), na \(after.dutch)", "\(name(.english)), in \(after(.english))")
  }

  private func name(
    of id: Document.ID, on date: PartialDate?, in dossier: Dossier, _ isBrief: Bool
  ) -> Phrase {
    let kind = isBrief ? dossier.document(id)?.kind : nil
    let name = kind ?? dossier.documentName(id)
    guard let date else { return Phrase(name, nil) }
    let mark = kind == nil ? ", " : " "
    return Phrase(
      "\(name)\(mark)\(date.figures(.dutch))", "\(name)\(mark)\(date.figures(.english))")
  }

  /// `16 passages · 5 toezeggingen, 0 met dag`
  package var amounts: Phrase {
    func said(_ language: Language) -> String {
      let due = language == .dutch ? "met dag" : "dated"
      return Noun.passage.counted(passages, in: language) + " · "
        + Noun.commitment.counted(commitments, in: language) + ", \(dated) \(due)"
    }
    return Phrase(said(.dutch), said(.english))
  }

  /// The first number in a text.
  package static func number(in text: String) -> Int? {
    let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
    return Int(text.drop { !isDigit($0) }.prefix(while: isDigit))
  }
}

extension Commitment {
  /// `toezegging C2025-4, geen termijn`
  package var named: Phrase {
    let noun = Noun.commitment.one
    let mark = due?.inFigures ?? Commitment.Mark.undated
    return Phrase(
      "\(noun.dutch) \(id), \(mark.dutch)", "\(noun(.english)) \(id), \(mark(.english))")
  }
}

extension Passage {
  /// `melding CL14`
  package var named: Phrase { Phrase("\(kind.short.dutch) \(id)", "\(kind.short(.english)) \(id)") }
}
