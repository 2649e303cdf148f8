/// A dossier on a reference day: the states of every item, and flags when asked for.
package struct Board: Sendable {
  package let dossier: Dossier
  package let day: Day
  package let replay: Replay
  /// In the order of `dossier.recommendations`; nothing for what is not on the list that day.
  package let standings: [Standing?]
  /// The chains of the day, by number.
  package let chains: [Chain]
  let lines: Lines

  package init(_ dossier: Dossier, on day: Day, replay: Replay = .asItWas) {
    (self.dossier, self.day, self.replay) = (dossier, day, replay)
    let outcomes = Outcomes(dossier, on: day, known: replay.known).all()
    let web = Board.web(dossier.catalogue, outcomes, on: day, known: replay.known)
    lines = Lines(dossier.catalogue, web, isWithdrawn: outcomes.map { $0?.state == .withdrawn })
    chains = Chains(lines: lines, dossier: dossier).all()
    standings = Standings(dossier, on: day, known: replay.known, lines, chains, outcomes).all()
  }

  /// The links between items that are on the list, and the closures that name a successor (A26).
  private static func web(
    _ catalogue: Catalogue, _ outcomes: [Outcome?], on day: Day, known: Day
  ) -> Web {
    let isThere = outcomes.map { $0.map { $0.state != .future } ?? false }
    var ties = catalogue.ties.carrying.filter {
      isThere[Int($0.later)] && isThere[Int($0.earlier)] && $0.holds(on: day, known: known)
    }
    for (item, outcome) in outcomes.enumerated() {
      guard let event = outcome?.supersededBy,
        let tie = catalogue.tie(ofClosure: event, on: item, from: outcome?.closed ?? .beforeAll),
        isThere[Int(tie.later)]
      else { continue }
      ties.append(tie)
    }
    return Web(outcomes.count, ties)
  }

  /// What the rules see of an item; nothing when it is not on the list that day.
  package func situation(at index: Int) -> Situation? {
    SituationBuilder(self, index)?.situation()
  }

  /// Every flag of an item, most telling first; costs one run of the rules.
  package func flags(at index: Int) -> [Flag] {
    guard let situation = situation(at: index) else { return [] }
    guard situation.isParent else { return Rules.flags(of: situation) }
    let parts = situation.parts.compactMap { dossier.index(of: $0) }.map { flags(at: $0) }
    return Rules.flags(of: situation, parts: parts)
  }

  /// The chain with this number on screen.
  package func chain(_ number: Int) -> Chain? { chains.first { $0.number == number } }

  /// The state of an item on another day, by the same knowledge; nothing when it was not there.
  package func state(of index: Int, on other: Day) -> State? {
    Outcomes(dossier, on: other, known: replay.known).outcome(of: index)?.state
  }
}

/// Which knowledge a replay uses.
package enum Replay: Hashable, Sendable {
  /// Everything known today about that day (*zoals het was*).
  case asItWas
  /// Only what was known on the given day (*zoals toen bekend*).
  case asKnown(on: Day)

  /// The last day whose knowledge counts.
  var known: Day {
    switch self {
    case .asItWas: .afterAll
    case .asKnown(let day): day
    }
  }
}

extension Catalogue {
  /// The tie from the successor that a closure names, from the closing day on (A26).
  fileprivate func tie(ofClosure event: Int32, on item: Int, from day: Day) -> Tie? {
    let content = ledger.events[Int(event)].happening
    guard case .closure(let closure) = content.proposed ?? content,
      let successor = closure.successor.flatMap({ places.items[$0] }), successor != item
    else { return nil }
    return Tie(
      later: Int32(successor), earlier: Int32(item), repeats: false, from: day,
      known: .beforeAll, until: .afterAll, untilKnown: .afterAll, ground: .closure)
  }
}
