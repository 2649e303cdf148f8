/// What filters and orders read of a board besides the standings.
extension Board {
  /// The day the item was issued as far as it is known, from the item or its report.
  func issued(at row: Int, in index: SearchIndex) -> PartialDate? {
    dossier.recommendations[row].issued
      ?? index.reports[row].flatMap { dossier.reports[$0].issued }
  }

  /// The items about which something happened after `start`, up to the reference day: an event,
  /// a response to their report, or that they were issued.
  func changed(after start: Day, in index: SearchIndex) -> [Int] {
    let answered = Set(
      dossier.responses.filter { isNews($0.date, after: start) }.map(\.report))
    let events = zip(dossier.events, index.itemOfEvent).lazy
      .filter { event, _ in
        isNews(event.date ?? event.recorded.map { PartialDate($0) }, after: start)
      }
      .compactMap { $1 }
    let items = dossier.recommendations.indices.lazy.filter { row in
      isNews(issued(at: row, in: index), after: start)
        || answered.contains(dossier.recommendations[row].report)
    }
    return Array(events) + Array(items)
  }

  private func isNews(_ date: PartialDate?, after start: Day) -> Bool {
    guard let date else { return false }
    return date.latest > start && date.earliest <= day
  }
}

extension Situation {
  /// The dates that were promised or set and still run, and until when a response is on time.
  func dueDays(_ standing: Standing) -> [Day] {
    let promised = commitments.filter(\.isRunning).compactMap { $0.dates.last?.value.date.latest }
    let set = seats.filter { $0.state.isOpen }.compactMap { $0.targets.last?.value.date.latest }
    let response = standing.state == .awaitingResponse ? standing.responseDue : nil
    return promised + set + [response].compactMap(\.self)
  }
}
