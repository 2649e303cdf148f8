package import Text

/// What happened around some items, day by day: left what the Inspectie did, right the ministry and
/// others.
package struct Timeline: Sendable {
  package enum Side: Hashable, Sendable { case inspectorate, ministry }

  package enum Sort: Int, CaseIterable, Sendable {
    case report, judgement, closed, response, claim, due, promise, milestone

    /// The sign of the design; the program knows its plain form.
    package var sign: String {
      switch self {
      case .report: "●"
      case .judgement: "▼"
      case .closed: "✓"
      case .response: "◆"
      case .claim: "·"
      case .due: "▲"
      case .promise: "△"
      case .milestone: "◇"
      }
    }

    /// What such a thing is called.
    package var name: Phrase {
      switch self {
      case .report: Phrase("Rapport of brief", "Report or letter")
      case .judgement: Phrase("Oordeel", "Judgement")
      case .closed: Phrase("Afgesloten", "Closed")
      case .response: Phrase("Antwoord", "Response")
      case .claim: Phrase("Melding", "Report of progress")
      case .due: Phrase("Termijn", "Due date")
      case .promise: Phrase("Toezegging zonder termijn", "Commitment without a date")
      case .milestone: Phrase("Mijlpaal", "Milestone")
      }
    }
  }

  package struct Entry: Hashable, Sendable {
    package let date: PartialDate
    package let sort: Sort
    /// `3 deels beantwoord`, `te weinig sturing`
    package let text: Phrase
    package let items: [Recommendation.ID]
    package let source: Source?

    package init(
      date: PartialDate, sort: Sort, text: Phrase, items: [Recommendation.ID], source: Source?
    ) {
      self.date = date
      self.sort = sort
      self.text = text
      self.items = items
      self.source = source
    }

    package var side: Side {
      switch sort {
      case .report, .judgement, .closed: .inspectorate
      case .response, .claim, .due, .promise, .milestone: .ministry
      }
    }

    package var sign: String { sort.sign }
  }

  /// By day, on one day the Inspectie first; up to the reference day and, for dates that are still
  /// to come, beyond it.
  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// What happened on one day stands together.
  package static func steps(_ entries: some Sequence<Entry>) -> [[Entry]] {
    var steps: [[Entry]] = []
    for entry in entries {
      if steps.last?.first?.date == entry.date {
        steps[steps.count - 1].append(entry)
      } else {
        steps.append([entry])
      }
    }
    return steps
  }
}

extension Timeline.Entry {
  /// `R2015-4 Te weinig sturing op beheer`, `deels beantwoord: R2025-1 en R2025-4`.
  package var told: Phrase { Phrase(said(.dutch), said(.english)) }

  private func said(_ language: Language) -> String {
    let items = Sentence.list(items.map(\.text), in: language)
    let text = text(language)
    if items.isEmpty { return text }
    return sort == .report ? "\(items) \(text)" : "\(text.withoutStop): \(items)"
  }
}

extension String {
  /// Without the full stop at the end.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Board {
  /// The timeline of the items at `rows`, with the milestones from their first day on: all of them,
  /// or only those that are drawn in lanes.
  package func timeline(
    of rows: [Int], in index: SearchIndex, withAllMilestones: Bool
  ) -> Timeline {
    let maker = TimelineMaker(
      board: self, rows: rows, index: index, withAllMilestones: withAllMilestones)
    return Timeline(entries: maker.entries)
  }
}

/// Gathers the entries, and puts what happened on one day in one way together.
private struct TimelineMaker {
  let board: Board
  let rows: [Int]
  let index: SearchIndex
  let withAllMilestones: Bool

  private typealias Entry = Timeline.Entry

  private var dossier: Dossier { board.dossier }

  var entries: [Timeline.Entry] {
    let told = merged(rows.flatMap(entries(of:))) + promises
    let first = told.map(\.date.latest).min() ?? board.day
    return (told + milestones(from: first)).sorted {
      ($0.date.latest, $0.sort.rawValue) < ($1.date.latest, $1.sort.rawValue)
    }
  }

  private func entries(of row: Int) -> [Entry] {
    guard let situation = board.situation(at: row) else { return [] }
    let teller = board.standings[row].map {
      StoryTeller(board: board, standing: $0, situation: situation)
    }
    guard let teller else { return [] }
    let item = situation.item
    let issued = situation.issued.map {
      Entry(date: $0, sort: .report, text: item.title, items: [item.id], source: item.source)
    }
    return [issued].compactMap(\.self) + teller.positions.compactMap { answer($0, teller) }
      + passedOver(teller)
      + teller.assessments.compactMap { entry($0, .judgement, $0.value.value.long, item) }
      + teller.claims.compactMap { entry($0, .claim, $0.value.value.long, item) }
      + situation.seats.flatMap(\.closures).compactMap {
        entry($0, .closed, $0.value.kind.state.short, item)
      }
  }

  private func entry<Value>(
    _ row: Dated<Value>, _ sort: Timeline.Sort, _ text: Phrase, _ item: Recommendation
  ) -> Entry? {
    row.date.map { Entry(date: $0, sort: sort, text: text, items: [item.id], source: row.source) }
  }

  private func answer(_ position: Dated<Position>, _ teller: StoryTeller) -> Entry? {
    let isMapped = teller.mapping != nil && position.event == teller.positions.last?.event
    let text =
      isMapped
      ? teller.standing.answer?.long : position.value.value.long(for: teller.item.kind)
    return text.flatMap { entry(position, .response, $0, teller.item) }
  }

  /// A letter that answered the report and not this item.
  private func passedOver(_ teller: StoryTeller) -> [Entry] {
    guard teller.positions.isEmpty else { return [] }
    return teller.situation.responses.compactMap { response in
      response.date.map {
        Entry(
          date: $0, sort: .response, text: Answer.none.long, items: [teller.item.id],
          source: Source(document: response.document, confidence: .sourceText))
      }
    }
  }

  private var promises: [Entry] {
    let ids = Set(rows.map { dossier.recommendations[$0].id })
    let places = Set(rows.flatMap { index.commitments[$0] }).sorted()
    return places.map { dossier.commitments[$0] }.filter { commitment in
      (commitment.made?.earliest ?? board.day) <= board.day
    }.compactMap { commitment in
      let date = commitment.due ?? commitment.made
      return date.map {
        Entry(
          date: $0, sort: commitment.due == nil ? .promise : .due, text: commitment.text,
          items: commitment.recommendations.filter(ids.contains), source: commitment.source)
      }
    }
  }

  private func milestones(from first: Day) -> [Entry] {
    dossier.milestones.filter { $0.date.latest >= first && $0.date.earliest <= board.day }
      .filter { withAllMilestones || $0.label != nil }
      .map { Entry(date: $0.date, sort: .milestone, text: $0.text, items: [], source: $0.source) }
  }

  /// One entry for what is the same but for the item; its source is the least sure of theirs.
  private func merged(_ entries: [Entry]) -> [Entry] {
    var places: [Entry: Int] = [:]
    var found: [Entry] = []
    for entry in entries {
      let key = Entry(
        date: entry.date, sort: entry.sort, text: entry.text, items: [], source: nil)
      if let place = places[key] {
        let known = found[place]
        found[place] = Entry(
          date: known.date, sort: known.sort, text: known.text,
          items: known.items + entry.items.filter { !known.items.contains($0) },
          source: Source.leastSure(known.source, entry.source))
      } else {
        places[key] = found.count
        found.append(entry)
      }
    }
    return found
  }
}
