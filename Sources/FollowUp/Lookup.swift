internal import Text

/// Records by name, and events by item.
extension Dossier {
  /// The place of an item in `recommendations`.
  package func index(of item: Recommendation.ID) -> Int? { catalogue.places.items[item] }

  /// The same of an item as somebody typed its number, in any case of letters.
  package func index(ofItemCalled name: String) -> Int? {
    let key = Fold.bytes(of: name)
    return recommendations.firstIndex { Fold.bytes(of: $0.id.text) == key }
  }

  package func recommendation(_ id: Recommendation.ID) -> Recommendation? {
    index(of: id).map { recommendations[$0] }
  }

  package func report(_ id: Report.ID) -> Report? {
    catalogue.places.reports[id].map { reports[$0] }
  }

  package func document(_ id: Document.ID) -> Document? {
    catalogue.places.documents[id].map { documents[$0] }
  }

  package func party(_ id: Party.ID) -> Party? {
    catalogue.places.knownParty(id).map { parties[$0] }
  }

  package func commitment(_ id: Commitment.ID) -> Commitment? {
    catalogue.places.commitments[id].map { commitments[$0] }
  }

  package func response(_ id: Response.ID) -> Response? {
    catalogue.places.responses[id].map { responses[$0] }
  }

  /// The date of issue of the item at `index`: its own, or its report's.
  package func issued(at index: Int) -> PartialDate? { catalogue.issued[index] }

  /// Every event of the item at `index` as it was written, corrections and retractions beside what
  /// they mend, in the order of the dossier: what a history shows.
  package func events(at index: Int) -> [Event] { catalogue.ledger.written(index) }

  /// The days on which something happened that can change a state, oldest first: items issued,
  /// events, responses, and commitments made.
  package var happenings: [Day] {
    var days = catalogue.listed + catalogue.issued.compactMap { $0?.latest }
    for item in recommendations.indices {
      days += catalogue.ledger.all(item, known: .afterAll).map(\.present)
    }
    days += responses.compactMap { ($0.date ?? document($0.document)?.date)?.latest }
    days += commitments.compactMap { $0.made?.latest }
    var seen: Set<Day> = []
    return days.filter { $0.ifKnown != nil && seen.insert($0).inserted }.sorted()
  }
}
