/// The line of one item in full, as rules and detail pages need it.
struct LineBuilder {
  private let board: Board
  private let index: Int
  private let lines: Lines
  private let kin: Kin

  init(_ board: Board, _ index: Int) {
    (self.board, self.index) = (board, index)
    lines = board.lines
    kin = Kin(of: index, in: board.lines.web)
  }

  private var catalogue: Catalogue { board.dossier.catalogue }

  func line() -> Line {
    let tied = tied()
    let reports = lines.reports(of: index, kin) { tied[$0] ?? .beforeAll }
    let oldest = lines.oldest(of: index, kin)
    let links = links()
    return Line(
      ancestors: lines.inOrder(kin.ancestors).map(id),
      descendants:
        lines.inOrder(kin.descendants).map(id),
      reports: reports.map { board.dossier.reports[$0.report].id },
      countedFrom: reports.map { $0.from.ifKnown }, oldest: id(oldest),
      openSince: catalogue.issued[oldest],
      repeatsEarlier: kin.ancestors.contains { lines.counts($0) },
      repeatsSince: tied[oldest]?.ifKnown, repeatedBy: lines.repeatedBy(index, kin).map(id),
      isInferredOnly: !links.isEmpty && links.allSatisfy { $0.source.confidence == .inferred },
      links: links, related: related(), closedBefore: closedBefore(tied),
      cameBackAs: cameBackAs(tied),
      successor: successor(),
      successorLost: successorLost())
  }

  private func id(_ place: Int) -> Recommendation.ID { board.dossier.recommendations[place].id }

  private func links() -> [Link] {
    kin.ties.places.sorted().compactMap { catalogue.ties.link(of: board.lines.web.ties[$0]) }
  }

  /// Links that are only shown, when both items are on the list.
  private func related() -> [Link] {
    catalogue.ties.shown[index].map { catalogue.ties.links[$0] }.filter { link in
      [link.from, link.to].allSatisfy { end in
        let place = board.dossier.index(of: end)
        return place.flatMap { board.standings[$0] }.map { $0.state != .future } ?? false
      } && (link.at.map { $0 <= board.day } ?? true)
    }
  }

  /// The day from which each other item of the line is tied to this one: the last link to be made
  /// on the way, by the earliest way.
  private func tied() -> [Int: Day] {
    var days: [Int: Day] = [:]
    let web = board.lines.web
    follow({ (web.up(from: $0), \.earlier) }, into: &days)
    follow({ (web.down(from: $0), \.later) }, into: &days)
    return days
  }

  private func follow(
    _ path: (Int) -> (ties: Web.Path, end: KeyPath<Tie, Int32>), into days: inout [Int: Day]
  ) {
    var open = [(item: index, day: Day.beforeAll)]
    while let (item, day) = open.popLast() {
      let (ties, end) = path(item)
      for tie in ties {
        let other = Int(board.lines.web.ties[tie][keyPath: end])
        let from = max(day, board.lines.web.ties[tie].from)
        if let known = days[other], known <= from { continue }
        days[other] = from
        open.append((other, from))
      }
    }
  }

  /// Earlier items that stood closed on the day before this one was issued (A27).
  private func closedBefore(
    _ tied: [Int: Day]
  ) -> [(item: Recommendation.ID, on: Day, tied: Day?)] {
    guard let issued = catalogue.issued[index]?.earliest else { return [] }
    return lines.inOrder(kin.ancestors).compactMap { earlier in
      closed(earlier, before: issued).map { (id(earlier), $0, tied[earlier]?.ifKnown) }
    }
  }

  private func cameBackAs(
    _ tied: [Int: Day]
  ) -> [(item: Recommendation.ID, closed: Day, issued: Day)] {
    lines.inOrder(kin.descendants).compactMap { later in
      guard let issued = catalogue.issued[later],
        let day = closed(index, before: issued.earliest)
      else { return nil }
      return (id(later), day, max(issued.latest, tied[later] ?? issued.latest))
    }
  }

  /// The day on which an item was closed as followed up or no longer applicable, if it still was
  /// on the day before `issued`.
  private func closed(_ item: Int, before issued: Day) -> Day? {
    let outcomes = Outcomes(
      board.dossier, on: issued.adding(days: -1), known: board.replay.known)
    guard let outcome = outcomes.outcome(of: item) else { return nil }
    let counts: [State] = [.implemented, .implementedOtherwise, .obsolete]
    return counts.contains(outcome.state) ? outcome.closed : nil
  }

  /// What directly supersedes it (A26).
  private func successors() -> [Int] {
    board.lines.web.down(from: index).filter { !board.lines.web.ties[$0].repeats }
      .map { Int(board.lines.web.ties[$0].later) }
  }

  private func successor() -> Recommendation.ID? {
    lines.inOrder(successors()).first { lines.counts($0) }.map(id)
  }

  private func successorLost() -> Day? {
    guard successor() == nil else { return nil }
    let outcomes = Outcomes(board.dossier, on: board.day, known: board.replay.known)
    return successors().compactMap { outcomes.outcome(of: $0)?.closed }.max()
  }
}
