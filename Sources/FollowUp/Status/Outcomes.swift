internal import Text

/// Works out how far every item is on a day: the ledger read once, item by item.
struct Outcomes {
  private let catalogue: Catalogue
  private let dossier: Dossier
  private let day: Day
  private let known: Day

  init(_ dossier: Dossier, on day: Day, known: Day) {
    (self.dossier, catalogue, self.day, self.known) = (dossier, dossier.catalogue, day, known)
  }

  /// In the order of the items; nothing for what is not there that day.
  func all() -> [Outcome?] {
    var buffer: [Entry] = []
    var outcomes = catalogue.listed.indices.map { item in
      catalogue.family.isParent(item) ? nil : single(item, &buffer)
    }
    for parent in catalogue.family.leaves.keys {
      outcomes[parent] = whole(parent) { outcomes[$0] }
    }
    return outcomes
  }

  func outcome(of item: Int) -> Outcome? {
    var buffer: [Entry] = []
    guard catalogue.family.isParent(item) else { return single(item, &buffer) }
    return whole(item) { single($0, &buffer) }
  }

  /// A parent: its parts decide (1.5).
  private func whole(_ parent: Int, _ part: (Int) -> Outcome?) -> Outcome? {
    guard day >= catalogue.listed[parent] else { return announced(parent) }
    let parts = (catalogue.family.leaves[parent] ?? []).compactMap(part)
    return Outcome(over: parts.filter { $0.state != .future })
  }

  private func single(_ item: Int, _ buffer: inout [Entry]) -> Outcome? {
    guard day >= catalogue.listed[item] else { return announced(item) }
    catalogue.ledger.collect(item, on: day, known: known, into: &buffer)
    return Outcome(seats(of: item, buffer))
  }

  /// Recorded, but issued on a later day (A11).
  private func announced(_ item: Int) -> Outcome? {
    catalogue.announced[item] <= min(day, known) ? .future : nil
  }

  private func seats(of item: Int, _ entries: [Entry]) -> [SeatOutcome] {
    guard catalogue.ledger.changesAddressees[item] else {
      return catalogue.chairs[item].map { seat($0, item, entries) }
    }
    return Chair.all(for: addressees(of: item, entries).acting, catalogue.places)
      .map { seat($0, item, entries) }
  }

  /// The addressees of an item after the events that changed them.
  func addressees(of item: Int, _ entries: [Entry]) -> [Addressee] {
    let addressees = dossier.recommendations[item].addressees
    guard catalogue.ledger.changesAddressees[item] else { return addressees }
    let changes = entries.filter { $0.mark.isAddressee }.map { catalogue.ledger.event($0) }
    return addressees.after(changes) { dossier.party($0)?.name.dutch ?? $0.text }
  }

  private func seat(_ chair: Chair, _ item: Int, _ entries: [Entry]) -> SeatOutcome {
    var course = Course()
    for entry in entries where chair.takes(entry) { course.take(entry) }
    return SeatOutcome(
      course: course, isExpected: chair.isExpected, due: due(item, course.extensions))
  }

  private func due(_ item: Int, _ extensions: [Int32]) -> Day? {
    guard !extensions.isEmpty, let anchor = catalogue.issued[item] else {
      return catalogue.terms[item]
    }
    let own = dossier.recommendations[item].responseDue
    let made = extensions.compactMap { place -> (value: TermExtension, made: Day?)? in
      let event = catalogue.ledger.events[Int(place)]
      guard case .termExtension(let months, let reason) = event.happening else { return nil }
      let day = event.isBooked ? catalogue.clocks.counts(event) : event.recorded
      return (TermExtension(months: months, reason: reason), day)
    }
    let months = own == nil ? dossier.limits[.responseTerm].value : 0
    return ResponseTerm.due((own ?? anchor).latest, months: months, made, dossier.limits)
  }
}

extension Entry.Mark {
  var isAddressee: Bool {
    if case .addressee = self { return true }
    return false
  }
}
