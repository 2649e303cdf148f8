import FollowUp
import Testing

@Suite("A day is seen as it was, whatever came later")
struct ReplayTests {
  /// What a row says, without the number of its chain: titles may come from later items.
  private struct Row: Hashable {
    let id: Recommendation.ID
    let state: State
    let isUnanswered: Bool
    let atMove: AtMove
    let answer: Answer?
    let times: Int
    let openSince: Day?
    let answered: Day?
  }

  private func rows(_ board: Board) -> [Row] {
    board.standings.compactMap { $0 }.filter { $0.state != .future }.map {
      Row(
        id: board.dossier.recommendations[$0.index].id, state: $0.state,
        isUnanswered: $0.isUnanswered, atMove: $0.atMove, answer: $0.answer, times: $0.times,
        openSince: $0.openSince, answered: $0.answered)
    }
  }

  /// The dossier without anything of after `day`.
  private func cut(_ dossier: Dossier, after day: Day) -> Dossier {
    func isThere(_ date: PartialDate?) -> Bool { date.map { $0.latest <= day } ?? true }
    return Dossier(
      title: dossier.title, limits: dossier.limits, parties: dossier.parties,
      documents: dossier.documents, reports: dossier.reports,
      recommendations: dossier.recommendations.filter { item in
        let issued = item.issued ?? dossier.report(item.report)?.issued
        return issued.map { $0.earliest <= day } ?? true
      },
      links: dossier.links, commitments: dossier.commitments.filter { isThere($0.made) },
      responses: dossier.responses.filter { isThere($0.date) }, mappings: dossier.mappings,
      events: dossier.events.filter { isThere($0.date) })
  }

  @Test("Replay on any day equals a dossier cut off at that day")
  func cutOff() throws {
    let whole = try Shipped.board(on: "2025-12-31").dossier
    for day in whole.happenings {
      #expect(rows(Board(whole, on: day)) == rows(Board(cut(whole, after: day), on: day)))
    }
  }

  @Test("The order in which files were read does not matter to what happened on different days")
  func shuffled() throws {
    let dossier = try Shipped.board(on: "2025-12-31").dossier
    var seed: UInt64 = 42
    var events = dossier.events
    for place in events.indices.reversed() where place > 0 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      events.swapAt(place, Int(seed >> 33) % (place + 1))
    }
    let mixed = Dossier(
      title: dossier.title, limits: dossier.limits, parties: dossier.parties,
      documents: dossier.documents, reports: dossier.reports,
      recommendations: dossier.recommendations, links: dossier.links.reversed(),
      commitments: dossier.commitments, responses: dossier.responses.reversed(),
      mappings: dossier.mappings.reversed(), events: events)
    for day in dossier.happenings {
      #expect(rows(Board(mixed, on: day)) == rows(Board(dossier, on: day)))
    }
  }

  @Test("Seen with the knowledge of the last day, then is as it was")
  func knownInTheEnd() throws {
    let dossier = try Shipped.board(on: "2025-12-31").dossier
    for day in dossier.happenings {
      let known = Board(dossier, on: day, replay: .asKnown(on: .last))
      #expect(rows(known) == rows(Board(dossier, on: day)))
    }
  }

  @Test("An item without news keeps its state from day to day")
  func quiet() throws {
    let dossier = try Shipped.board(on: "2025-12-31").dossier
    let days = dossier.happenings
    for (day, next) in zip(days, days.dropFirst()) where day.days(to: next) > 1 {
      let evening = Board(dossier, on: next.adding(days: -1))
      #expect(rows(Board(dossier, on: day)) == rows(evening))
    }
  }
}
