/// Follows commitments through their moves, up to the day of a board (A34, A41).
struct PromiseBuilder {
  private let board: Board
  private let catalogue: Catalogue

  init(_ board: Board) { (self.board, catalogue) = (board, board.dossier.catalogue) }

  /// The commitments about an item that were made by then, in the order of the dossier.
  func promises(of item: Int) -> [Promise] {
    catalogue.commitments[item].map { board.dossier.commitments[$0] }
      .filter(isMade).map(promise)
  }

  private func isMade(_ commitment: Commitment) -> Bool {
    let published = catalogue.clocks.publicDay(of: commitment.source.document)
    let known = published ?? commitment.made?.latest ?? .beforeAll
    return made(commitment) ?? known <= board.day && known <= board.replay.known
  }

  /// The last day on which it can have been made, or the day its document became public (A1).
  private func made(_ commitment: Commitment) -> Day? {
    guard let made = commitment.made else { return nil }
    let published = catalogue.clocks.publicDay(of: commitment.source.document)
    guard let published, published < made.latest, made.earliest <= published else {
      return made.latest
    }
    return published
  }

  private func promise(_ commitment: Commitment) -> Promise {
    let moves = moves(of: commitment)
    let settlings = moves.compactMap { move in move.settled.map { (state: $0, day: move.day) } }
    let state = settlings.last?.state ?? commitment.state
    let isRunning = state == .open || state == .partlyMet
    return Promise(
      commitment: commitment, dates: dates(commitment, moves), state: state,
      lastMove: (moves.map(\.day) + [made(commitment)]).compactMap { $0 }.max(),
      deliveries: settlings.filter { $0.state == .met || $0.state == .partlyMet }
        .compactMap(\.day).sorted(),
      settled: isRunning ? nil : settlings.last?.day)
  }

  private func dates(_ commitment: Commitment, _ moves: [Move]) -> [Dated<Target>] {
    let first = commitment.due.map { due in
      Dated(
        event: Event.ID(commitment.id.text), day: made(commitment), date: commitment.made,
        known: catalogue.clocks.publicDay(of: commitment.source.document) ?? made(commitment),
        isBooked: true, party: commitment.party, source: commitment.source,
        value: Target(date: due, reason: nil))
    }
    return (first.map { [$0] } ?? []) + moves.compactMap(\.moved)
  }

  private struct Move {
    let day: Day?
    let settled: Commitment.State?
    let moved: Dated<Target>?
  }

  /// What happened to it, through whichever of its items it was written down.
  private func moves(of commitment: Commitment) -> [Move] {
    var moves: [(entry: Entry, move: Move)] = []
    var buffer: [Entry] = []
    for item in commitment.recommendations.compactMap({ catalogue.places.items[$0] }) {
      catalogue.ledger.collect(item, on: board.day, known: board.replay.known, into: &buffer)
      for entry in buffer {
        if let move = move(entry, of: commitment.id) { moves.append((entry, move)) }
      }
    }
    return moves.sorted { Entry.comesBefore($0.entry, $1.entry) }.map(\.move)
  }

  private func move(_ entry: Entry, of commitment: Commitment.ID) -> Move? {
    let event = catalogue.ledger.event(entry)
    guard case .commitment(commitment, let what) = event.happening else { return nil }
    switch what {
    case .settled(let state): return Move(day: entry.day.ifKnown, settled: state, moved: nil)
    case .moved(let date?, let reason):
      let row = Rows.row(entry, event, Target(date: date, reason: reason))
      return Move(day: entry.day.ifKnown, settled: nil, moved: row)
    case .moved(nil, _): return nil
    }
  }
}
