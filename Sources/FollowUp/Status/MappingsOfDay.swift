/// The judgements on whether letters answer an item, one by one.
extension Board {
  /// Those that count on the day, of letters that are there: booked ones in the order of the
  /// dossier, then those that members recorded; of two on one letter the last holds.
  package func mappings(of row: Int) -> [Mapping] {
    let catalogue = dossier.catalogue
    let booked = catalogue.answers.judged[row].filter { isThere($0.response) }
      .map { dossier.mappings[$0.place] }
    return booked + recordedMappings(of: row)
  }

  private func recordedMappings(of row: Int) -> [Mapping] {
    let catalogue = dossier.catalogue
    guard catalogue.mappedByEvents.contains(row) else { return [] }
    var entries: [Entry] = []
    catalogue.ledger.collect(row, on: day, known: replay.known, into: &entries)
    return entries.compactMap { entry in
      guard case .mapping(let mapping) = catalogue.ledger.event(entry).happening,
        let response = catalogue.places.responses[mapping.response], isThere(response)
      else { return nil }
      return mapping
    }
  }

  private func isThere(_ response: Int) -> Bool {
    dossier.catalogue.answers.day(of: response, on: day, known: replay.known) != nil
  }
}
