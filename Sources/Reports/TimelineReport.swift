package import FollowUp
package import JSON
package import Text

/// What happened, day by day: left what the Inspectie did, right the ministry and others
/// (`vervolg timeline`).
package struct TimelineReport: TextReport {
  private let board: Board
  private let title: Phrase
  private let timeline: Timeline

  package init(_ subject: TimelineSubject, on board: Board, in index: SearchIndex) {
    self.board = board
    title = board.name(of: subject)
    timeline = board.timeline(of: subject, in: index)
  }

  package var isEmpty: Bool { timeline.entries.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    let (past, coming) = split
    return layout.wrapped(layout.say(title)) + [.empty]
      + row(
        layout.say("Datum", "Date"), layout.say("Inspectie", "Inspectorate"),
        layout.say("Ministerie en partijen", "Ministry and parties"), layout)
      + ladder(past, layout) + [today(layout)] + ladder(coming, layout)
  }

  /// One entry a line: date, side, sort, items, text, document.
  package func records(_ language: Language) -> [[Clean]] {
    timeline.entries.map { entry in
      let fields = [
        entry.date.iso, entry.side.code, "\(entry.sort)",
        entry.items.map(\.text).joined(separator: ","), entry.text(language),
        entry.source?.document?.text ?? "",
      ]
      return fields.map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    let entries = timeline.entries.map { entry -> JSONTree in
      [
        "date": .string(entry.date.iso), "side": .string(entry.side.code),
        "sort": .string("\(entry.sort)"),
        "items": .array(entry.items.map { .string($0.text) }),
        "text": .string(entry.text(language)),
        "document": .string(orNull: entry.source?.document?.text),
        "locator": .string(orNull: entry.source?.locator),
      ]
    }
    return Envelope.around(
      board,
      [
        JSONTree.Member("title", .string(title(language))),
        JSONTree.Member("entries", .array(entries)),
      ])
  }

  private var split: (past: [Timeline.Entry], coming: [Timeline.Entry]) {
    let past = timeline.entries.prefix { $0.date.latest <= board.day }
    return (Array(past), Array(timeline.entries.dropFirst(past.count)))
  }

  private func today(_ layout: Layout) -> Clean {
    layout.rule(
      under: layout.say(
        "peildatum \(board.day.figures)", "reference day \(board.day.figures)"),
      width: layout.width)
  }

  /// A day a step: what the two sides did stands beside each other.
  private func ladder(_ entries: [Timeline.Entry], _ layout: Layout) -> [Clean] {
    Timeline.steps(entries).flatMap { step($0, layout) }
  }

  private func step(_ entries: [Timeline.Entry], _ layout: Layout) -> [Clean] {
    let width = (layout.width - Self.dateWidth - Self.gap) / 2
    func column(_ side: Timeline.Side) -> [Clean] {
      entries.filter { $0.side == side }.flatMap { text($0, layout, width: width) }
    }
    let date = Clean(entries.first?.date.figures(layout.language) ?? "")
    let body = TwoColumns(
      left: column(.inspectorate), right: column(.ministry), leftWidth: width + Self.gap)
    return body.lines.enumerated().map { number, line in
      let start = number == 0 ? date.padded(to: Self.dateWidth) : .spaces(Self.dateWidth)
      return start + line
    }
  }

  private func text(_ entry: Timeline.Entry, _ layout: Layout, width: Int) -> [Clean] {
    Wrap.lines(layout.say(entry.told), width: width - 2).enumerated()
      .map { ($0 == 0 ? Clean(entry.sign + " ") : .spaces(2)) + $1 }
  }

  private func row(_ date: Clean, _ left: Clean, _ right: Clean, _ layout: Layout) -> [Clean] {
    let width = (layout.width - Self.dateWidth - Self.gap) / 2
    return [
      date.padded(to: Self.dateWidth) + left.padded(to: width + Self.gap) + right
    ]
  }

  private static let dateWidth = 15
  private static let gap = 2
}

extension Timeline.Side {
  fileprivate var code: String {
    switch self {
    case .inspectorate: "inspectorate"
    case .ministry: "ministry"
    }
  }
}
