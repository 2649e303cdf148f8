/// Entries with their events, turned into dated rows.
struct Rows {
  let entries: [Entry]
  private let events: [Event]

  init(_ entries: [Entry], _ events: [Event]) { (self.entries, self.events) = (entries, events) }

  func filtered(_ isIncluded: (Entry) -> Bool) -> Rows {
    let places = entries.indices.filter { isIncluded(entries[$0]) }
    return Rows(places.map { entries[$0] }, places.map { events[$0] })
  }

  /// A row for every event in which `value` finds something.
  func all<Value: Sendable>(_ value: (Event) -> Value?) -> [Dated<Value>] {
    var rows: [Dated<Value>] = []
    for (place, event) in events.enumerated() {
      if let found = value(event) { rows.append(Rows.row(entries[place], event, found)) }
    }
    return rows
  }

  /// Positions, without the early ones that do not count (A15).
  var positions: [Dated<Position>] {
    var rows: [Dated<Position>] = []
    for (place, event) in events.enumerated() {
      guard case .position = entries[place].mark, case .position(let position) = event.happening
      else { continue }
      rows.append(Rows.row(entries[place], event, position))
    }
    return rows
  }

  /// Targets with a date; one without changes nothing (A34).
  var targets: [Dated<Target>] {
    all { event in
      guard case .target(let date?, let reason) = event.happening else { return nil }
      return Target(date: date, reason: reason)
    }
  }

  /// Reopenings that found something closed (A7).
  var reopenings: [Dated<String?>] {
    var isClosed = false
    var rows: [Dated<String?>] = []
    for (place, event) in events.enumerated() {
      if case .closure = event.happening { isClosed = true }
      if case .reopen(let reason) = event.happening, isClosed {
        isClosed = false
        rows.append(Rows.row(entries[place], event, reason))
      }
    }
    return rows
  }

  var evidence: [Dated<Evidence>] {
    events.enumerated().flatMap { place, event in
      event.evidence.map { Rows.row(entries[place], event, $0) }
    }
  }

  static func row<Value>(_ entry: Entry, _ event: Event, _ value: Value) -> Dated<Value> {
    Dated(
      event: event.id, day: entry.day.ifKnown, date: event.date, known: entry.known.ifKnown,
      isBooked: entry.isBooked, speaker: event.speaker, party: event.party, source: event.source,
      value: value)
  }
}

extension Happening {
  var acknowledgement: Acknowledgement? {
    guard case .acknowledgement(let code, let until, let reason) = self else { return nil }
    return Acknowledgement(code: code, until: until, reason: reason)
  }
}
