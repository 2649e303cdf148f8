package import FollowUp
package import JSON
package import Text

/// Why attenderingen stand with an item: limit, source, since, what ends it (`vervolg explain`).
package struct ExplainReport: TextReport {
  private let board: Board
  private let row: Int
  private let flags: [Flag]
  private let reasons: [FlagReasons]

  /// `code` asks for those of one rule, as `R3`, `R3-AED` or `r12a`; without it all are told.
  /// Nothing when the item at `row` is not on the list that day.
  package init?(_ row: Int, code: String? = nil, on board: Board) {
    guard let situation = board.situation(at: row) else { return nil }
    self.board = board
    self.row = row
    flags = board.flags(at: row).filter { flag in code.map { flag.isCalled($0) } ?? true }
    reasons = flags.map { FlagReasons($0, in: situation, of: board.dossier) }
  }

  package var isEmpty: Bool { flags.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    reasons.enumerated().flatMap { number, reason in
      (number == 0 ? [] : [.empty]) + lines(reason, layout)
    }
  }

  /// One fact a line: code, name of the fact, text.
  package func records(_ language: Language) -> [[Clean]] {
    reasons.flatMap { reason in
      let story = [reason.flag.label, "", reason.story(language)]
      let facts = reason.facts(language).map {
        [reason.flag.label, $0.name.name(language), $0.text]
      }
      return ([story] + facts).map { $0.map { Clean($0) } }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    let item = ItemJSON(board: board, language: language)
      .tree(row, flags, severity: Severity.ofRow(flags))
    let told = reasons.map { reason in
      JSONTree.object(
        [
          JSONTree.Member("code", .string(reason.flag.label)),
          JSONTree.Member("text", .string(reason.story(language))),
        ]
          + reason.facts(language).map { JSONTree.Member($0.name.code, .string($0.text)) })
    }
    return Envelope.around(
      board,
      [JSONTree.Member("items", .array([item])), JSONTree.Member("reasons", .array(told))])
  }

  private func lines(_ reason: FlagReasons, _ layout: Layout) -> [Clean] {
    let id = Clean(board.dossier.recommendations[row].id.text)
    let title = layout.say(
      "Waarom: \(reason.title.dutch)", "Why: \(reason.title(.english))")
    return layout.line(title, margin: id) + [layout.rule]
      + layout.wrapped(Clean(reason.story(layout.language))) + [.empty]
      + reason.facts(layout.language).flatMap { fact(Clean($0.text), $0.name.name, layout) }
      + fact(layout.say(reason.flag.code.explanation.fires), Phrase("Regel", "Rule"), layout)
  }

  private func fact(_ text: Clean, _ name: Phrase, _ layout: Layout) -> [Clean] {
    layout.wrapped(text, first: layout.say(name).padded(to: 12), rest: .spaces(12))
  }
}

extension Flag {
  /// Whether `code` names it, in any case of letters, with or without what is missing.
  fileprivate func isCalled(_ code: String) -> Bool {
    let wanted = code.uppercased()
    return [label, self.code.rawValue].contains { $0.uppercased() == wanted }
  }
}
