package import Text

/// Who was asked what, and who answered for themselves.
package struct PartyTable: Sendable {
  package struct Row: Sendable {
    /// Nothing for the items of which no addressee was established.
    package let party: Party.ID?
    package let name: Phrase
    /// The places in `board.standings` of the items that it was asked to act on.
    package let rows: [Int]
    /// The same as a list.
    package let asked: Figure
    /// Of how many of these it leads; a single acting addressee does (A19).
    package let led: Int
    /// How many gave an answer of their own, of how many; nothing where nobody was asked.
    package let answered: (count: Int, of: Int)?
    /// Whether an answer of its own may stand in what was not read in full.
    package let isCertain: Bool
    package let promised: Int
    package let dated: Int
    /// Of how many of these items a term for an answer or a measure has surely passed.
    package let overdue: Figure
    /// The first day from now on by which an answer or a measure is due for one of these items.
    package let nextDue: Day?
    /// Since when the oldest item that is open was issued.
    package let oldest: Day?

    /// `10 van 14`, `0 van 7?`
    package var answers: Phrase? {
      guard let answered else { return nil }
      let mark = isCertain ? "" : "?"
      return Phrase(
        "\(answered.count) van \(answered.of)\(mark)", "\(answered.count) of \(answered.of)\(mark)")
    }
  }

  /// Asked most first; what was not established last.
  package let rows: [Row]
  /// Conflicting counts of one group, each with its source: never added up.
  package let counts: [PartyCount]

  package init(rows: [Row], counts: [PartyCount]) {
    self.rows = rows
    self.counts = counts
  }
}

extension Board {
  package func partyTable(in index: SearchIndex, flags: FlagSource? = nil) -> PartyTable {
    let flags = flags ?? FlagSource(self)
    let places = SearchIndex.places(dossier.parties)
    var asked: [Party.ID?: [AskedItem]] = [:]
    for standing in standings {
      guard !flags.isStopped() else { break }
      guard let standing, FigureChoice.listed.holds(standing, on: self) else { continue }
      let item = AskedItem(standing, on: self, places, flags)
      for party in Set(self.asked(at: standing.index)) { asked[party, default: []].append(item) }
    }
    let maker = PartyRows(self, index, places)
    let rows = asked.keys.map { maker.row($0, asked[$0] ?? []) }
    return PartyTable(rows: rows.sorted(by: Self.precedes), counts: dossier.partyCounts)
  }

  private static func precedes(_ left: PartyTable.Row, _ right: PartyTable.Row) -> Bool {
    if (left.party == nil) != (right.party == nil) { return right.party == nil }
    if left.rows.count != right.rows.count { return left.rows.count > right.rows.count }
    return Fold.key(left.name.dutch) < Fold.key(right.name.dutch)
  }
}

/// What the table needs of one item; made once, however many were asked.
private struct AskedItem {
  let row: Int
  let acting: [Addressee]
  /// Who took a position on it, with what they are part of: a minister speaks for the ministry.
  let speakers: Set<Party.ID>
  /// Whether an answer may stand in a letter of the ministry that was not read in full.
  let mayBeAnswered: Bool
  /// The first day from now on by which an answer or a measure is due.
  let nextDue: Day?
  let isOverdue: Bool
  /// When it was issued, while it is open.
  let openSince: Day?

  init(
    _ standing: Standing, on board: Board, _ places: [Party.ID: Int], _ flags: FlagSource
  ) {
    let situation = board.situation(at: standing.index)
    let positions = situation?.seats.flatMap(\.positions) ?? []
    row = standing.index
    acting = board.acting(at: row)
    speakers = Set(
      positions.compactMap { $0.speaker ?? $0.party }.flatMap { speaker in
        [speaker, places[speaker].flatMap { board.dossier.parties[$0].partOf }]
          .compactMap(\.self)
      })
    mayBeAnswered =
      situation.map {
        !$0.library.unread([.ministry], from: $0.issuedDay, to: board.day).isEmpty
      } ?? false
    nextDue = situation?.dueDays(standing).filter { $0 >= board.day }.min()
    isOverdue = flags.now(row).contains(where: \.isOverdue)
    openSince = standing.state.isOpen ? board.dossier.issued(at: row)?.latest : nil
  }
}

/// Makes the rows of the table.
private struct PartyRows {
  private let board: Board
  private let doors: PartyDoors
  private let places: [Party.ID: Int]
  private let promises: [Party.ID?: [Commitment]]

  init(_ board: Board, _ index: SearchIndex, _ places: [Party.ID: Int]) {
    (self.board, self.places) = (board, places)
    doors = PartyDoors(board, index)
    promises = Dictionary(grouping: board.dossier.commitments, by: \.party)
  }

  func row(_ party: Party.ID?, _ items: [AskedItem]) -> PartyTable.Row {
    let record = party.flatMap { places[$0] }.map { board.dossier.parties[$0] }
    let made = party == nil ? [] : promises[party] ?? []
    return PartyTable.Row(
      party: party,
      name: record?.name ?? party.map { Phrase($0.text, nil) }
        ?? Phrase("Niet vastgesteld", "Not established"),
      rows: items.map(\.row), asked: Figure(items.count, doors.door(to: party)),
      led: items.count { leads(party, $0) },
      answered: party.map { answered($0, record, items) },
      // Silence is certain only when every letter of the ministry since was read in full.
      isCertain: party.map { party in
        items.allSatisfy { $0.speakers.contains(party) || !$0.mayBeAnswered }
      } ?? true,
      promised: made.count, dated: made.count { $0.due != nil },
      overdue: Figure(
        items.count(where: \.isOverdue),
        doors.door(to: party, Flag.overdue.map(Condition.flag), [.certain(true)])),
      nextDue: items.compactMap(\.nextDue).min(), oldest: items.compactMap(\.openSince).min())
  }

  private func leads(_ party: Party.ID?, _ item: AskedItem) -> Bool {
    item.acting.contains { party != nil && $0.party == party && $0.role == .lead }
  }

  /// Of a group its members that answered, of its stored number; of others the items.
  private func answered(
    _ party: Party.ID, _ record: Party?, _ items: [AskedItem]
  ) -> (Int, of: Int) {
    guard let record, record.kind == .group, let count = record.count, !record.members.isEmpty
    else { return (items.count { $0.speakers.contains(party) }, of: items.count) }
    let answered = items.reduce(into: Set()) { $0.formUnion($1.speakers) }
    return (answered.intersection(record.members).count, of: count)
  }
}
