internal import Canvas
internal import FollowUp
internal import Text

/// What the actions of the list do.
extension Items {
  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    if detail.hasFocus, action == .open || Action.moves.contains(action) {
      return performInDetail(action, on: stage)
    }
    switch action {
    case .open: return open(on: stage)
    case .timeline: return focusedItem(on: stage).map { [.open(.timeline(.item($0)))] } ?? []
    case .record: return subjects(on: stage).map { [.open(.recording($0))] } ?? []
    case .nextPart, .previousPart: detail.hasFocus = true
    case .back: leave()
    case .filter: query.begin()
    case .group: return regroup()
    case .mine: return choose(for: stage.world.member)
    case .sort: return resort { $0.nextColumn() }
    case .reverse: return resort { $0.reverse() }
    case .mark: mark()
    case .markAll: marks.formUnion(list.items)
    case .unmark: marks = []
    default: move(action, on: stage)
    }
    return []
  }

  private func open(on stage: Stage) -> [Wish] {
    focusedItem(on: stage).map { [.open(.item($0))] } ?? []
  }

  private func focusedItem(on stage: Stage) -> Recommendation.ID? {
    list.focused.map { stage.world.dossier.recommendations[$0].id }
  }

  /// What is marked, in the order of the list, else what is focused.
  func subjects(on stage: Stage) -> Subjects? {
    guard !list.isPending else { return nil }
    let world = stage.world
    let shown = list.items
    let hidden = marks.subtracting(shown).sorted()
    let rows =
      marks.isEmpty ? [list.focused].compactMap(\.self) : shown.filter(marks.contains) + hidden
    return Subjects(
      rows.map { world.dossier.recommendations[$0].id }, areMarked: !marks.isEmpty,
      isEverything: query.isEmpty && order.side == nil && marks.count > 1
        && marks.isSuperset(of: shown))
  }

  /// One step back: out of the detail, else the filter off, else everybody's work.
  private mutating func leave() {
    if detail.hasFocus {
      detail.hasFocus = false
    } else if isFiltered {
      query.clear(to: door)
    } else {
      order.side = nil
    }
  }

  private mutating func mark() {
    guard let row = list.focused else { return }
    if marks.remove(row) == nil { marks.insert(row) }
    list.move(by: 1)
  }

  private mutating func move(_ action: Action, on stage: Stage) {
    let height = ItemLayout(stage).list.rows
    switch action {
    case .down: list.move(by: 1)
    case .up: list.move(by: -1)
    case .pageDown: list.page(1, height: height)
    case .pageUp: list.page(-1, height: height)
    case .first: list.moveToFirst()
    case .last: list.moveToLast()
    default: break
    }
  }

  private mutating func performInDetail(_ action: Action, on stage: Stage) -> [Wish] {
    if action == .open { return detail.followed(on: stage).map { [.open($0)] } ?? [] }
    if action == .previousPart, detail.isAtStart {
      detail.hasFocus = false
    } else {
      detail.move(action, on: stage)
    }
    return []
  }
}

/// Another order, said in words because little of the picture may change.
extension Items {
  private mutating func regroup() -> [Wish] {
    order.nextGrouping()
    let name = order.grouping.name
    return [
      .say(.told("Groepen: \(name.dutch).", "Groups: \(name(.english))."))
    ]
  }

  private mutating func resort(_ change: (inout ItemOrder) -> Void) -> [Wish] {
    change(&order)
    let name = order.sort.column.name
    let isReversed = order.sort.isReversed
    return [
      .say(
        .told(
          "Volgorde: \(name.dutch)\(isReversed ? ", omgekeerd" : "").",
          "Order: \(name(.english))\(isReversed ? ", reversed" : "")."))
    ]
  }

  private mutating func choose(for member: Member?) -> [Wish] {
    order.nextSide(for: member)
    let notice: Notice =
      switch order.side {
      case nil: .told("Alle punten, wie er ook aan zet is.", "All items, whoever is at move.")
      case .inspectorate:
        .told(
          "Alleen de punten waarbij de Inspectie aan zet is.",
          "Only the items where the Inspectorate is at move.")
      case .ministry:
        .told(
          "Alleen de punten waarbij het ministerie aan zet is.",
          "Only the items where the ministry is at move.")
      }
    return [.say(notice)]
  }
}

/// Typing a filter.
extension Items {
  mutating func type(_ key: Key, on stage: Stage) -> [Wish] {
    let height = ItemLayout(stage).list.rows
    switch key {
    case .enter: query.end()
    case .escape, .control("c"): query.clear(to: door)
    case .down: list.move(by: 1)
    case .up: list.move(by: -1)
    case .pageDown: list.page(1, height: height)
    case .pageUp: list.page(-1, height: height)
    case .character, .control, .alt, .paste, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .home, .end, .function:
      guard query.take(key, saved: stage.world.saved) else {
        return [.say(.refused(key.refused(because: Notice.typing)))]
      }
    }
    return []
  }
}
