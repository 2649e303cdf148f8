/// All events by item, ready for any day: what is the same on every day is worked out once.
struct Ledger: Sendable {
  let events: [Event]
  let clocks: Clocks
  private let places: Places
  private let issued: [PartialDate?]
  /// Entries by item, in order; for tangled items the bare events.
  private let entries: Runs<Entry>
  /// Items with corrections, retractions or proposals.
  private let isTangled: [Bool]
  /// Items whose addressees change through events.
  let changesAddressees: [Bool]

  init(_ events: [Event], _ clocks: Clocks, _ places: Places, issued: [PartialDate?]) {
    (self.events, self.clocks, self.places, self.issued) = (events, clocks, places, issued)
    var isTangled = [Bool](repeating: false, count: issued.count)
    var changesAddressees = isTangled
    var pairs: [(owner: Int, element: Entry)] = []
    pairs.reserveCapacity(events.count)
    for place in events.indices {
      guard let item = places.items[events[place].recommendation] else { continue }
      let maker = EntryMaker(clocks, places, issued: issued[item])
      pairs.append((item, maker.entry(events[place], root: place, content: place)))
      if events[place].isTangled { isTangled[item] = true }
      if events[place].happening.isAboutAddressee { changesAddressees[item] = true }
    }
    var entries = Runs(issued.count, pairs)
    entries.sort(by: Entry.comesBefore)
    (self.entries, self.isTangled) = (entries, isTangled)
    self.changesAddressees = changesAddressees
  }

  /// Puts what counts for an item on `day`, as far as `known` knows it, into `found`, in order.
  func collect(_ item: Int, on day: Day, known: Day, into found: inout [Entry]) {
    found.removeAll(keepingCapacity: true)
    if isTangled[item] {
      found += all(item, known: known).filter { $0.present <= day }
    } else {
      for entry in entries[item] where entry.present <= day && entry.known <= known {
        found.append(entry)
      }
    }
  }

  /// Everything of an item that is known, whatever its day.
  func all(_ item: Int, known: Day) -> [Entry] {
    guard isTangled[item] else { return entries[item].filter { $0.known <= known } }
    return Untangling(self, entries[item].map(\.root).sorted(), known: known).entries()
  }

  /// Every event of an item as it was written, in the order of the dossier.
  func written(_ item: Int) -> [Event] {
    entries[item].map(\.root).sorted().map { events[Int($0)] }
  }

  /// The event of an entry with its content as it counts: a corrected one under its first name.
  func event(_ entry: Entry) -> Event {
    let content = events[Int(entry.content)]
    let happening = content.happening.proposed
    guard entry.root != entry.content || happening != nil else { return content }
    return content.standing(in: events[Int(entry.root)], happening ?? content.happening)
  }

  /// The entry of one event, with the content of another, stamped by its confirmation, or moved to
  /// the day of a correction.
  func entry(_ root: Int, content: Int? = nil, stamp: Int? = nil, movedOn: Day? = nil) -> Entry {
    let item = places.items[events[root].recommendation]
    let maker = EntryMaker(clocks, places, issued: item.flatMap { issued[$0] })
    return maker.entry(
      events[content ?? root], root: root, content: content ?? root,
      first: events[stamp ?? root], isConfirmed: stamp != nil, movedOn: movedOn)
  }
}

extension Event {
  fileprivate var isTangled: Bool {
    if correctionOf != nil { return true }
    switch happening {
    case .void, .proposal, .confirmation, .returned: return true
    case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .addressee, .evidence, .note, .link, .unlink, .mapping, .unknown:
      return false
    }
  }

  /// This content under the name and in the place of `root`.
  fileprivate func standing(in root: Event, _ happening: Happening) -> Event {
    Event(
      id: root.id, recommendation: root.recommendation, party: party, speaker: speaker, date: date,
      recorded: root.recorded, author: author, text: text, evidence: evidence, source: source,
      correctionOf: nil, happening: happening)
  }
}

extension Happening {
  /// What a proposal proposes.
  var proposed: Happening? {
    if case .proposal(let happening) = self { return happening }
    return nil
  }

  fileprivate var isAboutAddressee: Bool {
    if case .addressee = proposed ?? self { return true }
    return false
  }
}
