import FollowUp
import Testing

@Suite("States of a few items on another day")
struct StatesAheadTests {
  @Test("On every day on which something happened they are those of the board of that day")
  func sameAsBoard() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let rows = Array(board.standings.indices)
    for day in board.dossier.happenings {
      let other = Board(board.dossier, on: day)
      let expected = rows.map { other.standings[$0].map { ListedState($0) } }
      #expect(board.listedStates(of: rows, on: day) == expected, "\(day.iso)")
    }
  }

  @Test("A parent stands as its parts do")
  func parent() {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("A-1a", in: "A", partOf: "A-1")
    dossier.item("A-1b", in: "A", partOf: "A-1")
    dossier.response("brief", to: "A", on: "2020-03-01")
    dossier.add(.position(Position(.accepted)), to: "A-1a", on: "2020-03-01")
    let board = dossier.board(on: "2021-01-01")
    #expect(
      board.listedStates(of: [0, 1, 2], on: day("2020-02-01")).map { $0 == .awaiting } == [
        true, true, true,
      ])
    #expect(
      board.listedStates(of: [0, 1, 2], on: day("2020-03-01")) == [
        .unanswered, .toBeAssessed, .unanswered,
      ])
    #expect(board.listedStates(of: [0], on: day("2019-12-31")) == [nil])
  }
}
