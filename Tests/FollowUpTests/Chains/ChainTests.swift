import FollowUp
import Testing
import Text

@Suite("Chains and their numbers")
struct ChainTests {
  /// Two chains of two, and one item alone.
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-01")
    dossier.report("B", issued: "2020-01-01")
    dossier.report("C", issued: "2021-01-01")
    for item: Recommendation.ID in ["A-1", "A-2", "A-3"] { dossier.item(item, in: "A") }
    dossier.item("B-1", in: "B")
    dossier.item("C-2", in: "C")
    dossier.link("C-2", .repeats, "A-2")
    dossier.link("B-1", .repeats, "A-1")
    return dossier
  }

  private func title(_ number: Int, _ anchor: Recommendation.ID) -> ChainTitle {
    ChainTitle(
      number: number, title: Phrase("keten", nil), longTitle: Phrase("keten", nil), anchor: anchor)
  }

  private func numbers(_ dossier: Fixture, on day: String = "2022-01-01") -> [Int?] {
    dossier.board(on: day).standings.map { $0?.chain }
  }

  @Test("Without titles the one with the oldest item comes first; who stands alone has none")
  func untitled() { #expect(numbers(dossier()) == [1, 2, nil, 1, 2]) }

  @Test("Titled ones keep their number, the others follow")
  func titled() {
    var dossier = dossier()
    dossier.chainTitles = [title(1, "C-2")]
    #expect(numbers(dossier) == [2, 1, nil, 2, 1])
    #expect(dossier.board(on: "2022-01-01").chain(1)?.title?.anchor == "C-2")
    #expect(dossier.board(on: "2022-01-01").chain(2)?.title == nil)
  }

  @Test("A title belongs to its chain also on days before its anchor was issued")
  func beforeAnchor() {
    var dossier = dossier()
    dossier.report("D", issued: "2023-01-01")
    dossier.item("D-1", in: "D")
    dossier.link("D-1", .repeats, "C-2")
    dossier.chainTitles = [title(4, "D-1")]
    #expect(numbers(dossier) == [5, 4, nil, 5, 4, nil])
  }

  @Test("On a day when one of two was not there yet, the other stands alone")
  func early() { #expect(numbers(dossier(), on: "2020-06-01") == [1, nil, nil, 1, nil]) }

  @Test("A chain names its items and reports, oldest first, and since when it is open")
  func contents() throws {
    let chain = try #require(dossier().board(on: "2022-01-01").chain(2))
    #expect(chain.members == [1, 4])
    #expect(chain.reports == ["A", "C"])
    #expect(chain.openSince == partial("2015-01-01"))
    #expect(chain.links.map(\.id) == ["C-2>A-2"])
    #expect(!chain.isInferredOnly)
  }
}
