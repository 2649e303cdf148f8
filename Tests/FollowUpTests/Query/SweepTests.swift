import FollowUp
import Testing
import Text

@Suite("Questions about all items")
struct SweepTests {
  private func board(_ items: Int) -> Board {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-15")
    for number in 1...items { dossier.item(Recommendation.ID("A-\(number)"), in: "A") }
    return dossier.board(on: "2025-06-24")
  }

  private func list(_ filter: String = "") throws -> Sweep {
    .list(
      ListRequest(
        try Filter(filter), by: .state, sort: .standard, saysOnce: true))
  }

  @Test("Of few items all is known at once")
  func few() throws {
    let board = board(40)
    for sweep in [Sweep.overview, .parties, try list(), try list("attendering:R1")] {
      #expect(sweep.isShort(on: board))
    }
  }

  @Test("Of many what asks the rules takes longer than a frame, and an order by state does not")
  func many() throws {
    let board = board(2_500)
    for sweep in [
      Sweep.overview, .parties, try list("attendering:R1"), try list("toezegging:geen"),
      try list("termijn:<30d"), try list("cijfer:herhaald"), try list("nieuw:2024-01-01"),
    ] { #expect(!sweep.isShort(on: board)) }
    #expect(try list().isShort(on: board))
  }

  @Test(
    "A list has the rows of its filter under their headings, and counts what there is without it",
    arguments: ["", "antwoord:niet", "attendering:R4", "-soort:oproep", "geenenkelpunt"])
  func listed(_ text: String) throws {
    let board = try Shipped.board(on: "2025-06-24")
    let (index, filter) = (SearchIndex(board.dossier), try Filter(text))
    var memory = SweepMemory()
    // Once by itself, and once with what the first time left behind.
    let listed = (1...2).map { _ in
      Listed(
        ListRequest(filter, by: .chain, sort: .standard, saysOnce: true), of: board, in: index,
        flags: FlagSource(board), memory: &memory)
    }[1]
    let rows = listed.lines.compactMap { line -> Int? in
      if case .item(let row) = line { row } else { nil }
    }
    #expect(rows.sorted() == filter.rows(on: board, in: index))
    #expect(listed.counts.total == rows.count)
    #expect(listed.total == 37)
  }

  @Test("Of whose work is shown, that is all there is")
  func base() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let (index, base) = (SearchIndex(board.dossier), try Filter("aanzet:ministerie"))
    var memory = SweepMemory()
    // What is remembered of everybody's work serves no other.
    _ = Listed(
      ListRequest(.all, by: .state, sort: .standard, saysOnce: false), of: board, in: index,
      flags: FlagSource(board), memory: &memory)
    let listed = Listed(
      ListRequest(
        try Filter("soort:zorg"), of: base, by: .state, sort: .standard, saysOnce: false),
      of: board, in: index, flags: FlagSource(board), memory: &memory)
    #expect(listed.total == base.rows(on: board, in: index).count)
    #expect(
      listed.counts.total
        == (try Filter("aanzet:ministerie soort:zorg")).rows(on: board, in: index).count)
    #expect(listed.said.isEmpty)
  }

  @Test("Rules that nobody waits for are not asked on")
  func stopped() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let stopped = FlagSource(now: { _ in [] }, isStopped: { true })
    let table = board.partyTable(in: SearchIndex(board.dossier), flags: stopped)
    #expect(table.rows.isEmpty)
  }
}
