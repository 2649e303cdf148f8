internal import FollowUp

/// Whether links, parts and responses stand in an order that can be.
struct Bonds {
  private let draft: Draft
  private let intake: Intake
  private let days: IssueDays

  init(_ draft: Draft, _ intake: Intake) {
    self.draft = draft
    self.intake = intake
    days = IssueDays(draft)
  }

  /// Leaves out what closes a circle and links to later items, and says so.
  func check() {
    checkCycles(linkEdges())
    checkCycles(parentEdges())
    checkCycles(partyEdges())
    checkOrder()
  }

  private func checkCycles(_ edges: [Cycles.Edge]) {
    for cycle in Cycles(edges).found() {
      let names = cycle.nodes.map { intake.rows[$0].name.id ?? "" }
      intake.leaveOut(cycle.closing.owner, because: .bond(.cycle(names)))
    }
  }

  private func linkEdges() -> [Cycles.Edge] {
    zip(draft.links.records, draft.links.rows).compactMap { link, row in
      guard link.isDirected, !intake.rows[row].isOut else { return nil }
      return edge(from: item(link.from), to: item(link.to), owner: row)
    }
  }

  private func parentEdges() -> [Cycles.Edge] {
    let records = draft.recommendations.records
    return zip(records.indices, draft.recommendations.rows).compactMap { place, row in
      records[place].parent.flatMap { edge(from: row, to: item($0), owner: row) }
    }
  }

  private func partyEdges() -> [Cycles.Edge] {
    zip(draft.parties.records, draft.parties.rows).compactMap { party, row in
      party.partOf.flatMap { edge(from: row, to: intake.row(.party, $0.text), owner: row) }
    }
  }

  private func edge(from: Int?, to: Int?, owner: Int) -> Cycles.Edge? {
    guard let from, let to else { return nil }
    return Cycles.Edge(from: from, to: to, owner: owner)
  }

  private func item(_ id: Recommendation.ID) -> Int? { intake.row(.recommendation, id.text) }
}

/// Dates against each other. Dates that may be in order are in order.
extension Bonds {
  private func checkOrder() {
    for (link, row) in zip(draft.links.records, draft.links.rows) where link.isDirected {
      guard !intake.rows[row].isOut, let from = days[link.from], let to = days[link.to],
        from.isBefore(to)
      else { continue }
      let problem = BondProblem.laterTarget(from: link.from.text, to: link.to.text)
      intake.leaveOut(row, because: .bond(problem))
    }
  }

  /// Remarks on responses from before what they respond to. Call it when nothing more is left out.
  func remark() {
    for (response, row) in zip(draft.responses.records, draft.responses.rows) {
      remark(row, response.date, before: response.report.text, days[response.report])
    }
    let events = draft.events.records
    for (place, row) in zip(events.indices, draft.events.rows) {
      guard case .position(let position) = events[place].happening, !position.anticipatory else {
        continue
      }
      let item = events[place].recommendation
      remark(row, events[place].date, before: item.text, days[item])
    }
  }

  private func remark(_ row: Int, _ date: PartialDate?, before id: String, _ issued: PartialDate?) {
    guard !intake.rows[row].isOut, let date, let issued, date.isBefore(issued) else { return }
    intake.remark(.bond(.early(before: id)), on: row)
  }
}

/// When reports and items were issued: an item without a date of its own has its report's.
private struct IssueDays {
  private var reports: [Report.ID: PartialDate] = [:]
  private var items: [Recommendation.ID: PartialDate] = [:]

  init(_ draft: Draft) {
    for report in draft.reports.records { reports[report.id] = report.issued }
    let records = draft.recommendations.records
    items.reserveCapacity(records.count)
    for place in records.indices {
      items[records[place].id] = records[place].issued ?? reports[records[place].report]
    }
  }

  subscript(_ report: Report.ID) -> PartialDate? { reports[report] }
  subscript(_ item: Recommendation.ID) -> PartialDate? { items[item] }
}

extension Link {
  /// Whether it says which of the two came first.
  fileprivate var isDirected: Bool { kind != .related }
}
