package import FollowUp
package import JSON
package import Text

/// A letter and its response: each point, what answers it and why (`vervolg answers`).
package struct AnswersReport: TextReport {
  private let board: Board
  private let sheet: AnswerSheet

  package init(_ sheet: AnswerSheet, on board: Board) {
    self.board = board
    self.sheet = sheet
  }

  package var isEmpty: Bool { sheet.points.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    heading(layout) + [layout.rule]
      + sheet.points.enumerated().flatMap { number, point in
        (number == 0 ? [] : [.empty]) + lines(point, layout)
      }
  }

  /// One point a line: place in the letter, id, answer, how that is known, passages, reason.
  package func records(_ language: Language) -> [[Clean]] {
    sheet.points.map { point in
      let fields = [
        point.place, id(point), point.answer.rawValue, point.confidence?.rawValue ?? "",
        point.passages.map(\.id.text).joined(separator: ","), point.reason?(language) ?? "",
      ]
      return fields.map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    Envelope.around(
      board,
      [
        JSONTree.Member("report", .string(sheet.report.id.text)),
        JSONTree.Member("response", .string(sheet.response.id.text)),
        JSONTree.Member("document", .string(sheet.response.document.text)),
        JSONTree.Member("days", sheet.days.map(JSONTree.integer) ?? .null),
        JSONTree.Member("points", .array(sheet.points.map { tree($0, language) })),
      ])
  }

  private func id(_ point: AnswerSheet.Point) -> String {
    board.dossier.recommendations[point.row].id.text
  }

  private func heading(_ layout: Layout) -> [Clean] {
    columns(
      layout.say(sheet.letterName(in: board.dossier)),
      layout.say(sheet.responseName(in: board.dossier)), layout)
      + columns(layout.say(sheet.summary), layout.say(sheet.amounts), layout)
  }

  private static let leftWidth = 39

  private func columns(_ left: Clean, _ right: Clean, _ layout: Layout) -> [Clean] {
    let width = layout.width - Self.leftWidth
    return TwoColumns(
      left: Wrap.lines(left, width: Self.leftWidth - 2), right: Wrap.lines(right, width: width),
      leftWidth: Self.leftWidth
    ).lines
  }

  /// Left the point, right what answers it.
  private func lines(_ point: AnswerSheet.Point, _ layout: Layout) -> [Clean] {
    let item = board.dossier.recommendations[point.row]
    let width = layout.width - Self.leftWidth
    let head = Clean(item.id.text).padded(to: 9) + layout.say(point.answer.short)
    let left =
      [head] + Wrap.lines(layout.say(item.title), width: Self.leftWidth - 2)
      + [Clean(point.place)]
    let passages = point.passages.flatMap { passage in
      entry(
        "\(passage.source.locator ?? "") · \(passage.named(layout.language))", passage.text, layout,
        width)
    }
    let promises = point.commitments.flatMap { commitment in
      entry(
        "\(commitment.source.locator ?? "") · \(commitment.named(layout.language))",
        commitment.text, layout, width)
    }
    return TwoColumns(
      left: left, right: passages + promises + reason(point, layout, width),
      leftWidth: Self.leftWidth
    ).lines
  }

  private func entry(_ head: String, _ text: Phrase, _ layout: Layout, _ width: Int) -> [Clean] {
    Wrap.lines(Clean(head), width: width)
      + Wrap.lines(layout.say(text), width: width - 2).map { .spaces(2) + $0 }
  }

  private func reason(_ point: AnswerSheet.Point, _ layout: Layout, _ width: Int) -> [Clean] {
    guard let reason = point.reason else { return [] }
    return entry(layout.say(point.reasonTitle).text, reason, layout, width)
  }

  private func tree(_ point: AnswerSheet.Point, _ language: Language) -> JSONTree {
    [
      "id": .string(id(point)), "place": .string(point.place),
      "coverage": .string(point.answer.rawValue),
      "confidence": .string(orNull: point.confidence?.rawValue),
      "reason": .string(orNull: point.reason?(language)),
      "passages": .array(point.passages.map { .string($0.id.text) }),
      "commitments": .array(point.commitments.map { .string($0.id.text) }),
    ]
  }
}
