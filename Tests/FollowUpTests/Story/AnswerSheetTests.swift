import FollowUp
import Testing
import Text

@Suite("A letter and its response")
struct AnswerSheetTests {
  @Test("Of the letter of 2025 no point is answered in full, seven in part and four not")
  func letter2025() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let response = try #require(board.responses.first)
    let sheet = try #require(board.answerSheet(of: response, in: SearchIndex(board.dossier)))
    #expect(sheet.summary.dutch == "11 punten: 0 ja · 7 deels · 4 niet")
    #expect(sheet.summary(.english) == "11 items: 0 full · 7 partly · 4 none")
    #expect(sheet.amounts.dutch == "16 passages · 5 toezeggingen, 0 met dag")
    #expect(sheet.days == 52)
    let points = sheet.points.map { board.dossier.recommendations[$0.row].id.text }
    #expect(points.prefix(3) == ["R2025-10", "R2025-11", "R2025-1"])
  }

  @Test("Of a letter on which nobody judged nothing is counted as answered or not")
  func unjudged() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let response = try #require(board.responses.first { $0.id == "A2015" })
    let sheet = try #require(board.answerSheet(of: response, in: SearchIndex(board.dossier)))
    #expect(sheet.summary.dutch == "7 punten: 7 niet vastgesteld")
    #expect(sheet.responseName(in: board.dossier, isBrief: true).dutch.hasSuffix(", dezelfde dag"))
  }

  @Test("Every letter that was answered has a sheet", arguments: [2015, 2019, 2021, 2022, 2025])
  func letters(_ year: Int) throws {
    let board = try Shipped.board(on: "2025-06-24")
    let index = SearchIndex(board.dossier)
    let sheets = board.responses.compactMap { board.answerSheet(of: $0, in: index) }
      .filter { $0.report.issued?.latest.year == year }
    #expect(!sheets.isEmpty)
    for sheet in sheets { #expect(!sheet.points.isEmpty) }
  }

  private var judged: Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.response("brief", to: "A", on: "2020-03-01")
    dossier.mapping("A-1", .none, by: "brief")
    return dossier
  }

  private func sheet(_ dossier: Fixture, on day: String) throws -> AnswerSheet {
    let board = dossier.board(on: day)
    let response = try #require(board.responses.first)
    return try #require(board.answerSheet(of: response, in: SearchIndex(board.dossier)))
  }

  @Test("What a member recorded of a letter holds from that day on, with its reason")
  func recorded() throws {
    var dossier = judged
    let mapping = Mapping(
      id: "brief-A-1", recommendation: "A-1", response: "brief", coverage: .partly,
      passages: [], reason: .init("toch iets", nil), confidence: .sourceText)
    dossier.add(.mapping(mapping), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    #expect(try sheet(dossier, on: "2020-05-31").points.map(\.answer) == [.none])
    let later = try sheet(dossier, on: "2020-06-01").points
    #expect(later.map(\.answer) == [.partly])
    #expect(later.first?.reason?.dutch == "toch iets")
    #expect(
      dossier.board(on: "2020-06-01").story(at: 0)?.lines[1].text.dutch.contains("niet") == false)
  }

  @Test("Before the letter was there nothing is known of it")
  func before() throws {
    #expect(judged.board(on: "2020-02-01").mappings(of: 0).isEmpty)
    #expect(judged.board(on: "2020-03-01").mappings(of: 0).count == 1)
  }
}
