/// A link that carries count and age, as numbers (A25).
struct Tie: Sendable {
  /// Why it holds.
  enum Ground: Sendable, Equatable {
    /// A link of the dossier, by its place in `Ties.links`.
    case link(Int)
    /// The closure of the earlier item as superseded (A26).
    case closure
  }

  let later: Int32
  let earlier: Int32
  let repeats: Bool
  /// From and until when it holds.
  let from: Day
  let known: Day
  let until: Day
  let untilKnown: Day
  let ground: Ground

  func holds(on day: Day, known limit: Day) -> Bool {
    guard from <= day, known <= limit else { return false }
    return until > day || untilKnown > limit
  }
}

/// All links of a dossier, booked and entered, in one order: by day, then by id.
struct Ties: Sendable {
  let links: [Link]
  /// Those that carry count and age, between items of the dossier.
  let carrying: [Tie]
  /// Links that are only shown, by either of their items, as places in `links`.
  let shown: Runs<Int>
  /// The number of the chain title that belongs to each item, 0 for none, whatever the day.
  let titleNumbers: [Int32]

  init(_ dossier: Dossier, _ places: Places, _ ledger: Ledger, listed: [Day]) {
    let entered = Ties.entered(dossier, places, ledger)
    links = dossier.links + entered.links.map(\.link)
    var ties: [Tie] = []
    var shown: [(owner: Int, element: Int)] = []
    for (place, link) in links.enumerated() {
      guard let later = places.items[link.from], let earlier = places.items[link.to],
        later != earlier
      else { continue }
      guard link.carries else {
        shown += [(later, place), (earlier, place)]
        continue
      }
      let number = place - dossier.links.count
      let end = entered.ends[link.id]
      ties.append(
        Tie(
          later: Int32(later), earlier: Int32(earlier), repeats: link.kind == .repeats,
          from: max(link.at ?? .beforeAll, number < 0 ? listed[later] : entered.links[number].day),
          known: number < 0 ? .beforeAll : entered.links[number].known,
          until: end?.day ?? .afterAll, untilKnown: end?.known ?? .afterAll,
          ground: .link(place)))
    }
    let links = self.links
    carrying = ties.sorted { Ties.comesBefore($0, $1, links) }
    self.shown = Runs(listed.count, shown)
    titleNumbers = Ties.titleNumbers(dossier, places, ties, listed.count)
  }

  /// The link that a tie comes from; nothing when it comes from a closure.
  func link(of tie: Tie) -> Link? {
    guard case .link(let place) = tie.ground else { return nil }
    return links[place]
  }

  private static func comesBefore(_ left: Tie, _ right: Tie, _ links: [Link]) -> Bool {
    if left.from != right.from { return left.from < right.from }
    guard case .link(let one) = left.ground, case .link(let other) = right.ground else {
      return false
    }
    return links[one].id < links[other].id
  }

  private typealias Moment = (day: Day, known: Day)

  /// Links and their ends that were entered as events.
  private static func entered(
    _ dossier: Dossier, _ places: Places, _ ledger: Ledger
  ) -> (links: [(link: Link, day: Day, known: Day)], ends: [Link.ID: Moment]) {
    var links: [(link: Link, day: Day, known: Day)] = []
    var ends: [Link.ID: Moment] = [:]
    let items = Set(
      dossier.events.lazy.filter(\.isAboutLink).compactMap { places.items[$0.recommendation] })
    for item in items.sorted() {
      for entry in ledger.all(item, known: .afterAll) {
        switch ledger.event(entry).happening {
        case .link(let link): links.append((link, entry.present, entry.known))
        case .unlink(let id): ends[id] = (entry.present, entry.known)
        case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen,
          .commitment, .acknowledgement, .addressee, .evidence, .note, .void, .mapping, .proposal,
          .confirmation, .returned, .unknown:
          continue
        }
      }
    }
    return (links, ends)
  }

  private static func titleNumbers(
    _ dossier: Dossier, _ places: Places, _ ties: [Tie], _ count: Int
  ) -> [Int32] {
    var bundles = Bundles(count)
    for tie in ties { bundles.join(Int(tie.later), Int(tie.earlier)) }
    var numbers: [Int: Int32] = [:]
    for title in dossier.chainTitles.reversed() {
      guard let anchor = places.items[title.anchor] else { continue }
      numbers[bundles.root(of: anchor)] = Int32(title.number)
    }
    guard !numbers.isEmpty else { return [Int32](repeating: 0, count: count) }
    return (0..<count).map { numbers[bundles.root(of: $0)] ?? 0 }
  }
}

extension Event {
  fileprivate var isAboutLink: Bool {
    switch happening.proposed ?? happening {
    case .link, .unlink: true
    case .position, .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .addressee, .evidence, .note, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      false
    }
  }
}
