import FollowUp
import Testing
import Text

@Suite("What a timeline tells of")
struct TimelineSubjectTests {
  private func rows(_ subject: TimelineSubject, on day: String) throws -> [String] {
    let board = try Shipped.board(on: day)
    return board.rows(of: subject, in: SearchIndex(board.dossier)).map {
      board.dossier.recommendations[$0].id.text
    }
  }

  @Test("An item is told with its chain, as far as there is one that day")
  func chain() throws {
    #expect(try rows(.item("R2015-4"), on: "2025-06-24").count == 8)
    #expect(try rows(.item("R2015-4"), on: "2016-01-01") == ["R2015-4"])
    #expect(try rows(.item("R2015-4"), on: "2010-01-01").isEmpty)
    let board = try Shipped.board(on: "2025-06-24")
    #expect(board.name(of: .item("R2025-1")).dutch == "Keten 1 · Governance: wie beslist")
    #expect(board.name(of: .item("R2015-7")).dutch == "Werkwijzen lopen uiteen")
  }

  @Test("A theme and a party gather the items that carry the name")
  func names() throws {
    #expect(try !rows(.theme("governance"), on: "2025-06-24").isEmpty)
    #expect(try !rows(.party("politie"), on: "2025-06-24").isEmpty)
    #expect(try rows(.party("bestaat niet"), on: "2025-06-24").isEmpty)
    #expect(try rows(.everything, on: "2025-06-24").count == 37)
  }

  @Test("A day without its items has no timeline")
  func empty() throws {
    let board = try Shipped.board(on: "2010-01-01")
    let timeline = board.timeline(of: .item("R2015-4"), in: SearchIndex(board.dossier))
    #expect(timeline.entries.filter { $0.sort != .milestone }.isEmpty)
  }
}
