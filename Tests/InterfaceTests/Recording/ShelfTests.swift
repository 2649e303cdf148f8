import FollowUp
import Testing
import Text

@testable import Interface

@Suite("What can be picked, in a large dossier")
struct ShelfTests {
  /// Items `N-1` to `N-3000`, with a rare word in the title of one and in the text of another.
  private func sheet() throws -> Sheet {
    let source = Source(document: nil, confidence: .sourceText)
    let items = (1...3_000).map { number in
      Recommendation(
        id: Recommendation.ID("N-\(number)"), report: "R",
        title: Phrase(number == 2_500 ? "Zeldzaam punt" : "Gewoon punt", nil),
        text: Phrase(number == 2_400 ? "zeldzaam" : "tekst", nil), source: source)
    }
    let dossier = Dossier(title: Phrase("Groot", nil), recommendations: items)
    let day = try #require(Day("2025-06-24"))
    let world = World(
      board: Board(dossier, on: day), index: SearchIndex(dossier), today: day, language: .dutch)
    return Sheet(FormRequest(.link, on: ["N-1"]), on: "N-1", in: world)
  }

  private func found(_ typed: String) throws -> [String] {
    try Shelf.items.found(typed, in: sheet(), most: 5).map(\.id)
  }

  @Test("A common word gives the first few, never the item at hand")
  func common() throws {
    #expect(try found("gewoon") == ["N-2", "N-3", "N-4", "N-5", "N-6"])
    #expect(try found("") == ["N-2", "N-3", "N-4", "N-5", "N-6"])
  }

  @Test("A rare word is found far down, by number and title only; two words must both stand there")
  func rare() throws {
    #expect(try found("zeldzaam") == ["N-2500"])
    #expect(try found("punt zeld") == ["N-2500"])
    #expect(try found("n-2999") == ["N-2999"])
    #expect(try found("gewoon zeldzaam").isEmpty)
  }

  @Test("What was picked is known by its name, and only while it is there")
  func picked() throws {
    let sheet = try sheet()
    #expect(Shelf.items.picked("N-2500", in: sheet)?.name.dutch == "Zeldzaam punt")
    #expect(Shelf.items.picked("N-3001", in: sheet) == nil)
  }
}
