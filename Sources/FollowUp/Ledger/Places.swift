/// Where each record stands in its list, by name: names are looked up once, not at every look.
struct Places: Sendable {
  let items: [Recommendation.ID: Int]
  let reports: [Report.ID: Int]
  let documents: [Document.ID: Int]
  let commitments: [Commitment.ID: Int]
  let responses: [Response.ID: Int]
  /// Every party that is named anywhere, those of the dossier first.
  private let parties: [Party.ID: Int]
  let knownParties: Int

  /// The number of "no party": an event of the item as a whole.
  static let everybody: Int32 = -1

  init(_ dossier: Dossier) {
    items = Places.of(dossier.recommendations)
    reports = Places.of(dossier.reports)
    documents = Places.of(dossier.documents)
    commitments = Places.of(dossier.commitments)
    responses = Places.of(dossier.responses)
    var parties = Places.of(dossier.parties)
    knownParties = dossier.parties.count
    func meet(_ party: Party.ID?) {
      guard let party, parties[party] == nil else { return }
      parties[party] = dossier.parties.count + parties.count
    }
    for item in dossier.recommendations.indices {
      for addressee in dossier.recommendations[item].addressees { meet(addressee.party) }
    }
    for event in dossier.events.indices { meet(dossier.events[event].party) }
    self.parties = parties
  }

  /// The number of a party; `everybody` for none.
  func party(_ id: Party.ID?) -> Int32 {
    guard let id else { return Places.everybody }
    return parties[id].map(Int32.init) ?? Int32.max
  }

  /// The place of a party in `dossier.parties`.
  func knownParty(_ id: Party.ID) -> Int? {
    parties[id].flatMap { $0 < knownParties ? $0 : nil }
  }

  /// The first record of a name counts; the store reports the others.
  private static func of<Record: Identifiable>(_ records: [Record]) -> [Record.ID: Int] {
    var places: [Record.ID: Int] = [:]
    places.reserveCapacity(records.count)
    for place in records.indices {
      // Looks at the record where it stands: copying a large one costs more than the look.
      let first = places.updateValue(place, forKey: records[place].id)
      if let first { places[records[place].id] = first }
    }
    return places
  }
}
