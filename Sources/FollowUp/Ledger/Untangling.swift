/// Corrections, retractions and proposals of one item, worked out (A5, A41).
///
/// Most items have none of these; for them the entries are made once. For the others this runs at
/// every look, because what a correction does depends on what was known.
struct Untangling {
  private let ledger: Ledger
  private let known: Day
  /// Places of the item's events that are known, in fold order.
  private let places: [Int]
  private let named: [Event.ID: Int]
  private var retracted: Set<Int> = []

  init(_ ledger: Ledger, _ places: some Sequence<Int32>, known: Day) {
    self.ledger = ledger
    self.known = known
    self.places = places.map(Int.init).filter { ledger.clocks.known(ledger.events[$0]) <= known }
    var named: [Event.ID: Int] = [:]
    for place in self.places { named[ledger.events[place].id] = place }
    self.named = named
    retracted = retractions()
  }

  /// What remains, in the order of A3.
  func entries() -> [Entry] {
    let corrections = correctionsByRoot()
    var entries: [Entry] = []
    for place in places where !retracted.contains(place) && root(of: place) == place {
      if case .void = event(place).happening { continue }
      if case .proposal = event(place).happening {
        if let confirmation = confirmation(of: place) {
          entries.append(ledger.entry(place, stamp: confirmation))
        }
      } else {
        entries += rows(of: place, corrections[place] ?? [])
      }
    }
    return entries.sorted(by: Entry.comesBefore)
  }

  private func event(_ place: Int) -> Event { ledger.events[place] }

  /// The later retraction goes first, so that what it takes back retracts nothing.
  private func retractions() -> Set<Int> {
    let voids = places.compactMap { place -> (place: Int, of: Int)? in
      guard case .void(let id) = event(place).happening, let target = named[id] else { return nil }
      return (place, target)
    }
    var retracted: Set<Int> = []
    for void in voids.sorted(by: { isLater($0.place, $1.place) })
    where !retracted.contains(void.place) {
      retracted.insert(void.of)
    }
    return retracted
  }

  private func isLater(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (ledger.clocks.known(event(left)), ledger.clocks.known(event(right)))
    return one == other ? left > right : one > other
  }

  /// The event whose content `place` replaces in the end; itself when it corrects nothing known.
  private func root(of place: Int) -> Int? {
    var place = place
    for _ in 0...places.count {
      guard let id = event(place).correctionOf, let earlier = named[id] else { return place }
      place = earlier
    }
    return nil
  }

  private func correctionsByRoot() -> [Int: [Int]] {
    var corrections: [Int: [Int]] = [:]
    for place in places where !retracted.contains(place) {
      guard let root = root(of: place), root != place else { continue }
      corrections[root, default: []].append(place)
    }
    return corrections.mapValues { $0.sorted { isLater($1, $0) } }
  }

  /// The rows that an event gives: one, and one more for every correction that counts as a move.
  private func rows(of root: Int, _ corrections: [Int]) -> [Entry] {
    var rows = [ledger.entry(root)]
    for correction in corrections {
      if isMove(correction, from: Int(rows[rows.count - 1].content), first: root) {
        rows.append(ledger.entry(root, content: correction, movedOn: day(of: correction)))
      } else {
        let last = rows.removeLast()
        let moved = rows.isEmpty ? nil : last.day
        rows.append(ledger.entry(root, content: correction, movedOn: moved))
      }
    }
    return rows
  }

  /// A date made later counts as a move, unless it was mended within a week of the first entry.
  private func isMove(_ correction: Int, from content: Int, first: Int) -> Bool {
    guard let old = event(content).happening.dueDate, let new = event(correction).happening.dueDate
    else { return false }
    return new.latest > old.latest
      && ledger.clocks.known(event(first)).adding(days: 7) < day(of: correction)
  }

  private func day(of correction: Int) -> Day {
    event(correction).recorded ?? ledger.clocks.known(event(correction))
  }

  /// The event by which a second person confirmed a proposal that was not given back before.
  private func confirmation(of proposal: Int) -> Int? {
    let id = event(proposal).id
    for place in places where !retracted.contains(place) {
      if case .confirmation(let of) = event(place).happening, of == id { return place }
      if case .returned(let of, _) = event(place).happening, of == id { return nil }
    }
    return nil
  }
}

extension Happening {
  /// The date that it sets for something to be done.
  fileprivate var dueDate: PartialDate? {
    switch self {
    case .target(let date, _), .commitment(_, .moved(let date, _)): date
    case .position, .claim, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .addressee, .evidence, .note, .link, .unlink, .void, .mapping, .proposal,
      .confirmation, .returned, .unknown:
      nil
    }
  }
}
