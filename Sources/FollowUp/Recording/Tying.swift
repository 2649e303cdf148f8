/// Whether two items may be tied together (T10, T14): later to earlier, and never in a circle.
struct Tying {
  private let subject: Subject

  init(_ subject: Subject) { self.subject = subject }

  func check(_ link: Link) throws(Refusal) {
    guard link.from == subject.item.id || link.to == subject.item.id else {
      throw .misplaced(.otherItem)
    }
    guard link.from != link.to else { throw .untied(.linkedToItself) }
    let links = subject.past.links.filter { $0.id != link.id }
    if links.contains(where: { link.says(the: $0) }) { throw .untied(.isLinked) }
    guard link.kind.goesBack else { return }
    try checkOrder(link)
    if leads(from: link.to, to: link.from, links) { throw .untied(.linkedInCircle) }
  }

  /// The successor exists, is not withdrawn, and does not follow from this item's own successors.
  func checkSuccessor(_ successor: Recommendation.ID?) throws(Refusal) {
    guard let successor, let item = subject.past.past.items[successor] else {
      throw .untied(.noSuccessor)
    }
    guard successor != subject.item.id else { throw .untied(.linkedToItself) }
    if leads(from: subject.item.id, to: successor, subject.past.links) {
      throw .untied(.linkedInCircle)
    }
    if subject.past.situation(of: item)?.state == .withdrawn {
      throw .untied(.successorWithdrawn(successor))
    }
    if leadsOn(from: item, to: subject.item.id) { throw .untied(.linkedInCircle) }
  }

  /// Whether following the successors of superseded items comes to `end`.
  private func leadsOn(from start: Recommendation, to end: Recommendation.ID) -> Bool {
    var (item, seen): (Recommendation, Set<Recommendation.ID>) = (start, [start.id])
    while let situation = subject.past.situation(of: item), situation.state == .superseded,
      let next = situation.seats.compactMap({ $0.closures.last?.value.successor }).last
    {
      if next == end { return true }
      guard seen.insert(next).inserted, let found = subject.past.past.items[next] else { break }
      item = found
    }
    return false
  }

  private func checkOrder(_ link: Link) throws(Refusal) {
    let items = subject.past.past.items
    guard let from = items[link.from].flatMap(subject.past.past.issued),
      let to = items[link.to].flatMap(subject.past.past.issued)
    else { return }
    if to.latest > from.latest { throw .untied(.notEarlier(link.to)) }
  }

  /// Whether going back along the links from `start` comes to `end`.
  private func leads(
    from start: Recommendation.ID, to end: Recommendation.ID, _ links: [Link]
  ) -> Bool {
    var (open, seen): ([Recommendation.ID], Set<Recommendation.ID>) = ([start], [start])
    while let item = open.popLast() {
      if item == end { return true }
      for link in links where link.from == item && link.kind.goesBack {
        if seen.insert(link.to).inserted { open.append(link.to) }
      }
    }
    return false
  }
}

extension Link {
  fileprivate func says(the other: Link) -> Bool {
    kind == other.kind && from == other.from && to == other.to
  }
}

extension Link.Kind {
  /// Whether it goes from a later item to an earlier one.
  fileprivate var goesBack: Bool {
    switch self {
    case .repeats, .supersedes, .elaborates: true
    case .partOf, .related: false
    }
  }
}
