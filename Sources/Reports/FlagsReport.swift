package import FollowUp
package import JSON
package import Text

/// The attenderingen of some items, one matter a line (`vervolg flags`).
package struct FlagsReport: TextReport {
  private let board: Board
  private let rows: [Int]
  private let flags: [[Flag]]
  private let lines: [FlagLine]

  /// `rows` are places in `board.standings`. Repetition and age are left to the list: every row
  /// has them there in a column (A46).
  package init(_ rows: [Int], on board: Board, flags: (Int) -> [Flag]) {
    self.board = board
    self.rows = rows
    self.flags = rows.map(flags)
    lines = FlagLine.ofItems(
      self.flags.map { $0.filter { !$0.code.isHistory } }, in: board.dossier)
  }

  package var isEmpty: Bool { lines.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    guard !lines.isEmpty else {
      return [layout.say("Niets valt op bij dit filter.", "Nothing stands out for this filter.")]
    }
    return heading(layout)
      + lines.flatMap { [.empty] + text($0, layout) }
  }

  /// One matter a line: code, severity, certain, since, items, sentence.
  package func records(_ language: Language) -> [[Clean]] {
    lines.map { line in
      let fields = [
        line.flag.label, line.flag.severity.code, line.flag.isCertain ? "1" : "0",
        line.flag.since?.iso ?? "", line.items.map(\.text).joined(separator: ","),
        FlagWords(line.flag, in: board.dossier).sentence(language),
      ]
      return fields.map { Clean($0) }
    }
  }

  /// Not folded: each item with all its flags, as in the list.
  package func json(_ language: Language) -> JSONTree {
    let item = ItemJSON(board: board, language: language)
    let items = zip(rows, flags).map { row, flags in
      item.tree(row, flags, severity: Severity.ofRow(flags))
    }
    return Envelope.around(board, [JSONTree.Member("items", .array(items))])
  }

  private func heading(_ layout: Layout) -> [Clean] {
    let all = flags.reduce(0) { $0 + $1.count }
    let count = Noun.flag.counted(all)
    let items = Noun.item.counted(rows.count)
    let matters = lines.count
    return layout.wrapped(
      layout.say(
        "\(count.dutch) bij \(items.dutch), in \(matters) \(matters == 1 ? "regel" : "regels"); peildatum \(board.day.figures)",
        "\(count(.english)) on \(items(.english)), in \(matters) \(matters == 1 ? "line" : "lines"); reference day \(board.day.figures)"
      ))
  }

  /// Severity, name and since when; the items; the sentence; the limit with its source.
  private func text(_ line: FlagLine, _ layout: Layout) -> [Clean] {
    let flag = line.flag
    let sign = Clean(flag.severity.sign).padded(to: 3)
    let since = flag.since.map { layout.say("sinds \($0.figures)", "since \($0.figures)") }
    let title = sign + layout.sayFirst(flag.short) + Clean(" (\(flag.label))")
    return layout.line(title, margin: since ?? .empty)
      + layout.wrapped(items(line, layout), indent: 3)
      + layout.wrapped(
        Clean(FlagWords(flag, in: board.dossier).sentence(layout.language)), indent: 3)
      + limit(flag, layout)
  }

  private func items(_ line: FlagLine, _ layout: Layout) -> Clean {
    let names = Sentence.list(line.items.map(\.text), in: layout.language)
    let count = Noun.item.counted(line.items.count)(layout.language)
    let promise = line.commitment.map { "\($0), " } ?? ""
    return Clean(line.items.count == 1 ? promise + names : "\(promise)\(count): \(names)")
  }

  private func limit(_ flag: Flag, _ layout: Layout) -> [Clean] {
    guard let row = rows.first(where: { board.dossier.recommendations[$0].id == flag.item }),
      let situation = board.situation(at: row)
    else { return [] }
    let facts = FlagReasons(flag, in: situation, of: board.dossier).facts(layout.language)
      .filter { $0.name == .limit || $0.name == .limitSource }
    let width = facts.map { layout.say($0.name.name).width + 2 }.max() ?? 0
    return facts.flatMap { fact in
      let label = (layout.say(fact.name.name) + Clean(":")).padded(to: width)
      return layout.wrapped(
        Clean(fact.text), first: .spaces(3) + label, rest: .spaces(3 + label.width))
    }
  }
}
