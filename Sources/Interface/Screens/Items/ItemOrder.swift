internal import FollowUp
internal import Text

/// How a list is put together: in which groups, by which column, and for whom.
struct ItemOrder: Hashable, Sendable {
  var grouping = Grouping.state
  var sort = Sort.standard
  /// The side whose move it is (*mijn werk*); nothing for everybody's.
  var side: Side?

  mutating func nextGrouping() { grouping = next(after: grouping) }

  mutating func nextColumn() { sort = Sort(next(after: sort.column)) }

  mutating func reverse() { sort = Sort(sort.column, isReversed: !sort.isReversed) }

  /// Who has a side sees it or everything; who has none sees one after the other.
  mutating func nextSide(for member: Member?) {
    if let own = member?.role.side {
      side = side == nil ? own : nil
    } else {
      switch side {
      case nil: side = .inspectorate
      case .inspectorate: side = .ministry
      case .ministry: side = nil
      }
    }
  }

  /// The filter with the side as one more term.
  func narrowed(_ filter: Filter) -> Filter {
    switch side {
    case nil: filter
    case .inspectorate: Filter(filter.terms + [Filter.Term([.move(.inspectorate)])])
    case .ministry: Filter(filter.terms + [Filter.Term([.move(.ministry)])])
    }
  }

  private func next<Choice: CaseIterable & Equatable>(after choice: Choice) -> Choice
  where Choice.AllCases == [Choice] {
    let all = Choice.allCases
    let place = (all.firstIndex(of: choice) ?? 0) + 1
    return all[place % all.count]
  }

  /// What differs from the ordinary list, for the right margin: `aan zet: Inspectie · op open`.
  var label: Phrase? {
    let parts = [sideLabel, sortLabel].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return Phrase(
      parts.map(\.dutch).joined(separator: " · "),
      parts.map { $0(.english) }.joined(separator: " · "))
  }

  private var sideLabel: Phrase? {
    switch side {
    case nil: nil
    case .inspectorate: Phrase("aan zet: Inspectie", "at move: Inspectorate")
    case .ministry: Phrase("aan zet: ministerie", "at move: ministry")
    }
  }

  private var sortLabel: Phrase? {
    guard sort != .standard else { return nil }
    let name = sort.column.name
    let dutch = sort.column == .standard ? "omgekeerd" : "op \(name.dutch)"
    let english = sort.column == .standard ? "reversed" : "by \(name(.english))"
    let isMarked = sort.isReversed && sort.column != .standard
    return Phrase(
      dutch + (isMarked ? ", omgekeerd" : ""), english + (isMarked ? ", reversed" : ""))
  }
}

extension Role {
  /// On whose side somebody acts; a reader is on none.
  var side: Side? {
    switch self {
    case .inspector, .coordinator: .inspectorate
    case .caseHolder, .mandateHolder: .ministry
    case .reader: nil
    }
  }
}
