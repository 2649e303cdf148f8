internal import FollowUp
package import JSON
package import Text

/// For people, for scripts and for programs.
extension ListReport: TextReport {
  package var isEmpty: Bool { found == 0 }

  /// A heading with the counts, then the rows in their groups.
  package func lines(_ layout: Layout) -> [Clean] {
    guard found > 0 else {
      return [layout.say("Geen punten bij dit filter.", "No items for this filter.")]
    }
    return heading(layout) + [.empty] + table(layout).lines(layout) + saidOnce(layout)
      + remainder(layout)
  }

  /// One item a line: number, kind, state, answer, at move, reports, open since, severity, what
  /// stands out, title. Codes as in the JSON, so that a script need not know the language.
  package func records(_ language: Language) -> [[Clean]] {
    listing.rows.compactMap { row in
      guard let standing = board.standings[row] else { return nil }
      let item = board.dossier.recommendations[row]
      let fields = [
        item.id.text, item.kind.code, standing.state.rawValue, standing.answer?.rawValue ?? "",
        standing.atMove.rawValue, String(standing.times), standing.openSince?.iso ?? "",
        standOut(row).severity?.code ?? "", standOut(row).short(language), item.title(language),
      ]
      return fields.map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    let item = ItemJSON(board: board, language: language)
    let items = listing.rows.map { row in
      item.tree(row, standOut(row).flags, severity: standOut(row).severity)
    }
    return Envelope.around(board, [JSONTree.Member("items", .array(items))])
  }

  /// Title and day, then how many are in which state.
  private func heading(_ layout: Layout) -> [Clean] {
    let title = layout.say(board.dossier.title)
    let day = layout.say("peildatum \(board.day.figures)", "reference day \(board.day.figures)")
    let asked = filter.isEmpty ? [] : [Clean("filter \(filter.text(layout.language))")]
    return layout.wrapped(Clean.joined([title, day] + asked, separator: " · "))
      + layout.wrapped(Clean.joined(counts.phrases.map(layout.say), separator: " · "))
  }

  private func table(_ layout: Layout) -> TextTable {
    let columns = [
      TextTable.Column(layout.say("Nr", "No."), least: 8),
      TextTable.Column(layout.say("Soort", "Kind"), least: 7),
      TextTable.Column(layout.say("Punt", "Item"), least: 26),
      TextTable.Column(layout.say(FieldName.times.name), isRight: true),
      TextTable.Column(layout.say(FieldName.open.name), least: 5, isRight: true),
      TextTable.Column(layout.say(FieldName.answer.name)),
      TextTable.Column(layout.say(FieldName.standsOut.name)),
    ]
    let rows = listing.groups.flatMap { group in
      // Also of a group of which not all rows are shown.
      let found = whole.groups.first { $0.subject == group.subject } ?? group
      let heading = found.heading(on: board, in: index).map { Clean($0.text(layout.language)) }
      return [heading.map(TextTable.Row.heading)].compactMap { $0 }
        + group.rows.map { .cells(cells($0, layout)) }
    }
    return TextTable(columns, rows)
  }

  private func cells(_ row: Int, _ layout: Layout) -> [Clean] {
    let words = RowWords(row, on: board)
    return [
      Clean(words.number), layout.say(words.kind), layout.say(words.title), Clean(words.times),
      layout.say(words.open), layout.say(words.answer), layout.say(standOut(row).short),
    ]
  }

  private func saidOnce(_ layout: Layout) -> [Clean] {
    guard !said.isEmpty else { return [] }
    return [.empty] + layout.wrapped(Clean(said.sentence(layout.language)))
  }

  /// How much was left out, when the number of rows was limited.
  private func remainder(_ layout: Layout) -> [Clean] {
    let shown = listing.rows.count
    guard shown < found else { return [] }
    return [
      .empty,
      layout.say(
        "\(shown) van \(found) getoond; --limit verandert dat.",
        "\(shown) of \(found) shown; --limit changes that."),
    ]
  }
}
