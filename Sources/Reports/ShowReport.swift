package import FollowUp
package import JSON
package import Text

/// One item in full: five lines, then each part with its source (`vervolg show`).
package struct ShowReport: TextReport {
  private let board: Board
  private let row: Int
  private let story: Story
  private let standOut: StandOut

  /// Nothing when the item at `row` is not on the list that day.
  /// `log` is that of the item.
  package init?(_ row: Int, on board: Board, log: Logbook? = nil) {
    guard let story = board.story(at: row, log: log) else { return nil }
    self.board = board
    self.row = row
    self.story = story
    standOut = StandOut(board.flags(at: row))
  }

  package var isEmpty: Bool { false }

  package func lines(_ layout: Layout) -> [Clean] {
    let text = StoryText(layout: layout)
    return heading(layout) + [layout.rule] + story.lines.flatMap(text.line) + [layout.rule]
      + story.blocks.flatMap(text.block).dropLast()
  }

  /// A record for each of the five lines and each entry: part, label, text, margin.
  package func records(_ language: Language) -> [[Clean]] {
    let lines = story.lines.map { line in
      [
        line.field.name(language), line.date?.iso ?? "", line.text(language), "",
      ]
    }
    let entries = story.blocks.flatMap { block in
      block.entries.map { entry in
        [
          block.field.name(language), entry.label?(language) ?? "", entry.text(language),
          entry.margin?(language) ?? "",
        ]
      }
    }
    return (lines + entries).map { $0.map { Clean($0) } }
  }

  package func json(_ language: Language) -> JSONTree {
    let story = StoryJSON(story: story, language: language)
    let item = ItemJSON(board: board, language: language)
      .tree(row, standOut.flags, severity: standOut.severity, more: story.members)
    return Envelope.around(board, [JSONTree.Member("items", .array([item]))])
  }

  private func heading(_ layout: Layout) -> [Clean] {
    let item = board.dossier.recommendations[row]
    let identity = [item.id.text, item.kind.short(layout.language), item.theme]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let day = layout.say(
      "peildatum \(board.day.figures)", "reference day \(board.day.figures)")
    let state = board.standings[row].map { layout.say($0.long) } ?? .empty
    return layout.line(Clean(identity), margin: day)
      + layout.line(layout.say(item.title), margin: state)
  }
}
