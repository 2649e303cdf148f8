/// What the guards look up of everything that was before: kept up to date event by event.
///
/// Events are named by their place in ``JournalFold/events``, so that a million of them cost little.
package struct Past: Sendable {
  private(set) var items: [Recommendation.ID: Recommendation] = [:]
  private(set) var parents: Set<Recommendation.ID> = []
  private(set) var reports: [Report.ID: Report] = [:]
  private(set) var documents: [Document.ID: Document] = [:]
  private(set) var commitments: [Commitment.ID: Commitment] = [:]
  /// Letters booked as the response to a report.
  private(set) var responses: [Report.ID: [Response]] = [:]
  private(set) var promises: [Recommendation.ID: [Commitment]] = [:]
  /// Places of the events of each item, in fold order.
  private(set) var rows: [Recommendation.ID: [Int32]] = [:]
  /// Places of the events that make or end a link.
  private(set) var linkings: [Int32] = []
  /// Who added what, by event.
  private(set) var adders: [Event.ID: Author] = [:]

  init(_ booked: Dossier) {
    for item in booked.recommendations { take(item) }
    for report in booked.reports { reports[report.id] = report }
    for document in booked.documents { documents[document.id] = document }
    for commitment in booked.commitments { take(commitment) }
    for response in booked.responses { responses[response.report, default: []].append(response) }
    for (place, event) in booked.events.enumerated() { take(event, at: place) }
  }

  mutating func take(_ event: Event, at place: Int) {
    rows[event.recommendation, default: []].append(Int32(place))
    if case .link = event.happening { linkings.append(Int32(place)) }
    if case .unlink = event.happening { linkings.append(Int32(place)) }
  }

  mutating func take(_ addition: Addition, as event: Event.ID, by author: Author) {
    adders[event] = author
    switch addition {
    case .recommendation(let item): take(item)
    case .report(let report): reports[report.id] = report
    case .document(let document): documents[document.id] = document
    case .commitment(let commitment): take(commitment)
    case .response(let response): responses[response.report, default: []].append(response)
    case .member, .party, .alias, .attachment, .passage: break
    }
  }

  private mutating func take(_ item: Recommendation) {
    items[item.id] = item
    if let parent = item.parent { parents.insert(parent) }
  }

  private mutating func take(_ commitment: Commitment) {
    commitments[commitment.id] = commitment
    for item in commitment.recommendations { promises[item, default: []].append(commitment) }
  }

  /// The date of issue of an item: its own, or its report's.
  func issued(_ item: Recommendation) -> PartialDate? {
    item.issued ?? reports[item.report]?.issued
  }
}

extension Event {
  /// What it does: a proposal does what it proposes once it is confirmed, and nothing before.
  func effect(in folding: JournalFold) -> Happening? {
    guard case .proposal(let proposed) = happening else { return happening }
    return folding.verdict(on: id, of: recommendation) == .confirmed ? proposed : nil
  }
}

/// What was recorded of one item.
extension JournalFold {
  func events(of item: Recommendation.ID) -> [Event] {
    (past.rows[item] ?? []).map { events[Int($0)] }
  }

  /// Whether members recorded anything of an item.
  package func isRecorded(_ item: Recommendation.ID) -> Bool {
    // Booked facts stand first.
    past.rows[item]?.last.map { Int($0) >= booked.events.count } ?? false
  }

  /// An event of an item by its name.
  func event(_ id: Event.ID, of item: Recommendation.ID) -> Event? {
    guard let place = past.rows[item]?.last(where: { events[Int($0)].id == id }) else { return nil }
    return events[Int(place)]
  }

  /// The events of an item that were taken back and stand so.
  func retracted(of item: Recommendation.ID) -> Set<Event.ID> {
    var retracted: Set<Event.ID> = []
    for place in (past.rows[item] ?? []).reversed() {
      let event = events[Int(place)]
      guard case .void(let id) = event.happening, !retracted.contains(event.id) else { continue }
      retracted.insert(id)
    }
    return retracted
  }

  /// What became of a proposal.
  enum Verdict { case pending, confirmed, returned }

  func verdict(on proposal: Event.ID, of item: Recommendation.ID) -> Verdict {
    let retracted = retracted(of: item)
    for event in events(of: item) where !retracted.contains(event.id) {
      if case .confirmation(let of) = event.happening, of == proposal { return .confirmed }
      if case .returned(let of, _) = event.happening, of == proposal { return .returned }
    }
    return .pending
  }

  /// Proposals on an item that wait for a second person, oldest first.
  package func waiting(on item: Recommendation.ID) -> [Event] {
    let retracted = retracted(of: item)
    return events(of: item).filter { event in
      guard case .proposal = event.happening, !retracted.contains(event.id) else { return false }
      return verdict(on: event.id, of: item) == .pending
    }
  }

  /// Proposals that wait for a second person, by item, oldest first.
  package var waiting: [Event] {
    // Only what members record can wait: the booked facts stand before it.
    let items = Set(events.dropFirst(booked.events.count).map(\.recommendation))
    return items.sorted { $0.text < $1.text }.flatMap { waiting(on: $0) }
  }

  /// The links that hold, booked and entered.
  package var links: [Link] {
    var links = booked.links
    for place in past.linkings {
      let event = events[Int(place)]
      guard !retracted(of: event.recommendation).contains(event.id) else { continue }
      if case .link(let link) = event.happening { links.append(link) }
      if case .unlink(let id) = event.happening { links.removeAll { $0.id == id } }
    }
    return links
  }

  /// An item by itself, with all that was recorded of it, whatever its day; `left` is an event that
  /// is left out: the one that is about to be corrected.
  func situation(of item: Recommendation, without left: Event.ID? = nil) -> Situation? {
    Board(alone(item, without: left), on: .last).situation(at: 0)
  }

  /// Where an item stands by what was recorded of it alone; nothing when it is not there.
  package func standing(of item: Recommendation.ID) -> Standing? {
    guard let item = past.items[item] else { return nil }
    return Board(alone(item, without: nil), on: .last).standings[0]
  }

  private func alone(_ item: Recommendation, without left: Event.ID?) -> Dossier {
    let events = events(of: item.id).filter { $0.id != left }
    let responses = past.responses[item.report] ?? []
    let documents = Set(
      events.compactMap { $0.source?.document } + responses.map(\.document)
    ).sorted()
    return Dossier(
      title: booked.title, limits: booked.limits, inUseSince: booked.inUseSince,
      documents: documents.compactMap { past.documents[$0] },
      reports: past.reports[item.report].map { [$0] } ?? [], recommendations: [item],
      commitments: past.promises[item.id] ?? [], responses: responses, events: events)
  }

  /// The date by which a commitment is to be kept, after its moves.
  func due(of commitment: Commitment, without left: Event.ID?) -> PartialDate? {
    var due = commitment.due
    for item in commitment.recommendations {
      let retracted = retracted(of: item)
      for event in events(of: item) where !retracted.contains(event.id) && event.id != left {
        guard case .commitment(commitment.id, .moved(let date?, _)) = event.effect(in: self) else {
          continue
        }
        due = date
      }
    }
    return due
  }
}
