/// Decisions on one matter of one item of which neither author had seen the other.
///
/// In one folder a saving that had not seen the newest entry is refused, so this comes of copies
/// that were brought together: an exchange through git, or a drive that was away. The fold order
/// gives a provisional value; people are shown both (store.md, *An event line*).
package struct Concurrences: Sendable {
  /// The other decisions beside which each one was taken, in fold order. One that somebody settled
  /// since, by deciding again with both in sight, is not there any more.
  package let others: [Event.ID: [Event.ID]]

  /// `recorded` stands in fold order; only what counts is looked at.
  package init(_ recorded: [Recorded], counts: (Recorded) -> Bool = { _ in true }) {
    var others: [Event.ID: [Event.ID]] = [:]
    let items = Dictionary(grouping: recorded) { $0.submission.recommendation }
    for (item, entries) in items where item != nil {
      // One writer alone sees everything that it wrote.
      guard Set(entries.map(\.identity.writer)).count > 1 else { continue }
      let history = Insight(entries)
      for (matter, places) in Concurrences.matters(entries, counts) where matter.isDecision {
        for (one, other) in Concurrences.pairs(places, history) {
          others[entries[one].id, default: []].append(entries[other].id)
          others[entries[other].id, default: []].append(entries[one].id)
        }
      }
    }
    self.others = others
  }

  /// The places of the decisions on each matter.
  private static func matters(
    _ entries: [Recorded], _ counts: (Recorded) -> Bool
  ) -> [Matter: [Int]] {
    var matters: [Matter: [Int]] = [:]
    let names = Entries(entries)
    for (place, one) in entries.enumerated() where counts(one) {
      guard let matter = Matter(one.submission, among: names) else { continue }
      matters[matter, default: []].append(place)
    }
    return matters
  }

  private static func pairs(_ places: [Int], _ history: Insight) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for (rank, other) in places.enumerated() {
      for one in places[..<rank] where !history.had(seen: one, in: other) {
        let isSettled = places[(rank + 1)...].contains { later in
          history.had(seen: one, in: later) && history.had(seen: other, in: later)
        }
        if !isSettled { pairs.append((one, other)) }
      }
    }
    return pairs
  }
}

/// What a decision decides.
private struct Matter: Hashable {
  let sort: Happening.Sort
  let party: Party.ID?
  let commitment: Commitment.ID?

  let isDecision: Bool

  init?(_ submission: Submission, among entries: Entries) {
    guard case .happening(let happening) = submission.content else { return nil }
    var (decided, by) = (happening, submission)
    if case .confirmation(let id) = happening {
      guard let proposal = entries[id], case .happening(.proposal(let proposed)) = proposal.content
      else { return nil }
      (decided, by) = (proposed, proposal)
    }
    party = by.party
    commitment = decided.commitment
    switch decided.sort {
    case .closure, .reopen: (sort, isDecision) = (.closure, true)
    case .position, .target, .assessment, .commitment, .addressee, .mapping, .termExtension:
      (sort, isDecision) = (decided.sort, true)
    case .claim, .acknowledgement, .evidence, .note, .link, .unlink, .void, .proposal,
      .confirmation, .returned, .unknown:
      (sort, isDecision) = (decided.sort, false)
    }
  }
}

/// Which entries of an item the author of each one had seen.
///
/// What an author had seen is what they said (`seen`), what its author had seen, and what they wrote
/// themselves before. Who had seen an entry of somebody else had it from a folder in which
/// everything before it stood as well.
private struct Insight {
  /// For each place the places that had been seen, a bit each.
  private var known: [[UInt64]] = []

  init(_ entries: [Recorded]) {
    var places: [Event.ID: Int] = [:]
    var lastOwn: [String: Int] = [:]
    let words = (entries.count + 63) / 64
    for (place, one) in entries.enumerated() {
      var bits = [UInt64](repeating: 0, count: words)
      if let own = lastOwn[one.identity.writer] { Insight.add(own, known[own], to: &bits) }
      if let seen = one.submission.seen.flatMap({ places[$0] }) {
        Insight.add(seen, known[seen], to: &bits)
        if entries[seen].identity.writer != one.identity.writer {
          for before in 0..<seen { Insight.add(before, to: &bits) }
        }
      }
      known.append(bits)
      places[one.id] = place
      lastOwn[one.identity.writer] = place
    }
  }

  func had(seen one: Int, in other: Int) -> Bool { known[other][one / 64] >> (one % 64) & 1 == 1 }

  private static func add(_ place: Int, _ others: [UInt64]? = nil, to bits: inout [UInt64]) {
    bits[place / 64] |= 1 << (place % 64)
    for (word, other) in (others ?? []).enumerated() { bits[word] |= other }
  }
}

extension Happening {
  /// The commitment that it is about.
  fileprivate var commitment: Commitment.ID? {
    if case .commitment(let id, _) = self { id } else { nil }
  }
}
