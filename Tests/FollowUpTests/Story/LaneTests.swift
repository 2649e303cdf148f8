import FollowUp
import Testing
import Text

@Suite("A chain in time")
struct LaneTests {
  @Test("Of the shipped dossier every lane is open from its first report to the reference day")
  func shipped() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let index = SearchIndex(board.dossier)
    #expect(board.chains.count == 6)
    for chain in board.chains {
      let lane = board.lane(of: chain.members, in: index)
      #expect(lane.open.map(\.lowerBound) == [chain.openSince?.earliest])
      #expect(lane.open.map(\.upperBound) == [board.day])
      #expect(!lane.signs.contains { $0.sort == .claim || $0.sort == .milestone })
    }
  }

  private var reopened: Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-05")
    dossier.item("A-1", in: "A")
    dossier.add(.closure(Closure(.implemented, reason: "gedaan")), to: "A-1", on: "2017-03-01")
    dossier.add(.reopen(reason: "toch niet"), to: "A-1", on: "2020-05-01")
    return dossier
  }

  private func lane(_ dossier: Fixture, on day: String) -> Lane {
    let board = dossier.board(on: day)
    let rows = board.standings.compactMap { $0?.index }
    return board.lane(of: rows, in: SearchIndex(board.dossier))
  }

  @Test("It ends where the item was closed")
  func closed() {
    let lane = lane(reopened, on: "2019-01-01")
    #expect(lane.open == [day("2015-01-05")...day("2017-03-01")])
    #expect(lane.signs.map(\.sort) == [.report, .closed])
  }

  @Test("It goes on where the item was reopened, and not in between")
  func again() {
    #expect(
      lane(reopened, on: "2021-01-01").open == [
        day("2015-01-05")...day("2017-03-01"), day("2020-05-01")...day("2021-01-01"),
      ])
  }

  @Test("It is open as long as one of its items is")
  func joined() {
    var dossier = reopened
    dossier.report("B", issued: "2016-06-01")
    dossier.item("B-1", in: "B")
    #expect(
      lane(dossier, on: "2021-01-01").open == [day("2015-01-05")...day("2021-01-01")])
  }

  @Test("A link that a member recorded tells who says that it is a chain")
  func recordedLink() {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-05")
    dossier.item("A-1", in: "A")
    dossier.report("B", issued: "2019-01-05")
    dossier.item("B-1", in: "B")
    let link = Link(
      id: "l", kind: .repeats, from: "B-1", to: "A-1", by: .editors, reason: .init("zelfde", nil),
      source: Source(document: nil, confidence: .inferred))
    dossier.add(.link(link), to: "B-1", on: "2020-01-01", recorded: "2020-01-01")
    let board = dossier.board(on: "2021-01-01")
    let stories = board.chainStories(in: SearchIndex(board.dossier))
    #expect(stories.map(\.links.count) == [1])
    #expect(stories.first?.authors.dutch == "koppeling afgeleid")
  }
}
