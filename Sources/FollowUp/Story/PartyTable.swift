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
  /// `flags` gives the attenderingen of an item, as `flags(at:)` does.
  package func partyTable(
    in index: SearchIndex, flags: ((Int) -> [Flag])? = nil
  ) -> PartyTable {
    var asked: [Party.ID?: [Int]] = [:]
    for standing in standings {
      guard let standing, FigureChoice.listed.holds(standing, on: self) else { continue }
      for party in Set(self.asked(at: standing.index)) {
        asked[party, default: []].append(standing.index)
      }
    }
    let maker = PartyRows(
      board: self, index: index, doors: PartyDoors(self, index), flags: flags ?? self.flags)
    let rows = asked.keys.map { maker.row($0, asked[$0] ?? []) }
    return PartyTable(rows: rows.sorted(by: Self.precedes), counts: dossier.partyCounts)
  }

  private static func precedes(_ left: PartyTable.Row, _ right: PartyTable.Row) -> Bool {
    if (left.party == nil) != (right.party == nil) { return right.party == nil }
    if left.rows.count != right.rows.count { return left.rows.count > right.rows.count }
    return Fold.key(left.name.dutch) < Fold.key(right.name.dutch)
  }
}

/// Makes the rows of the table.
private struct PartyRows {
  let board: Board
  let index: SearchIndex
  let doors: PartyDoors
  let flags: (Int) -> [Flag]

  func row(_ party: Party.ID?, _ rows: [Int]) -> PartyTable.Row {
    let record = party.flatMap { id in board.dossier.parties.first { $0.id == id } }
    let made = board.dossier.commitments.filter { party != nil && $0.party == party }
    let open = rows.filter { board.standings[$0]?.state.isOpen ?? false }
    return PartyTable.Row(
      party: party,
      name: record?.name ?? party.map { Phrase($0.text, nil) }
        ?? Phrase("Niet vastgesteld", "Not established"),
      rows: rows, asked: Figure(rows.count, doors.door(to: party)),
      led: rows.count { row in
        board.acting(at: row).contains { party != nil && $0.party == party && $0.role == .lead }
      },
      answered: party.map { answered($0, record, rows) },
      isCertain: party.map { isCertain($0, rows) } ?? true, promised: made.count,
      dated: made.count { $0.due != nil },
      overdue: Figure(
        rows.count { flags($0).contains(where: \.isOverdue) },
        doors.door(to: party, Flag.overdue.map(Condition.flag), [.certain(true)])),
      nextDue: rows.flatMap(dueDays).filter { $0 >= board.day }.min(),
      oldest: open.compactMap { board.issued(at: $0, in: index)?.latest }.min())
  }

  private func dueDays(_ row: Int) -> [Day] {
    guard let standing = board.standings[row] else { return [] }
    return board.situation(at: row)?.dueDays(standing) ?? []
  }

  /// Of a group its members that answered, of its stored number; of others the items.
  private func answered(_ party: Party.ID, _ record: Party?, _ rows: [Int]) -> (Int, of: Int) {
    guard let record, record.kind == .group, let count = record.count, !record.members.isEmpty
    else { return (rows.count { speakers($0).contains(party) }, of: rows.count) }
    let members = Set(record.members)
    let answered = Set(rows.flatMap(speakers)).intersection(members)
    return (answered.count, of: count)
  }

  /// Who took a position on the item, with what they are part of: a minister speaks for the
  /// ministry.
  private func speakers(_ row: Int) -> [Party.ID] {
    let positions = board.situation(at: row)?.seats.flatMap(\.positions) ?? []
    return positions.compactMap { $0.speaker ?? $0.party }.flatMap { speaker in
      [speaker] + [board.dossier.parties.first { $0.id == speaker }?.partOf].compactMap(\.self)
    }
  }

  /// Silence is certain only when every letter of the ministry since was read in full.
  private func isCertain(_ party: Party.ID, _ rows: [Int]) -> Bool {
    rows.allSatisfy { row in
      guard let situation = board.situation(at: row) else { return true }
      return speakers(row).contains(party)
        || situation.library.unread([.ministry], from: situation.issuedDay, to: board.day).isEmpty
    }
  }
}
