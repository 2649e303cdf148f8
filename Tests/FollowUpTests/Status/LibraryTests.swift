import FollowUp
import Testing

@Suite("Which unread documents could hold what was not found (A44)")
struct LibraryTests {
  private func names(
    _ dossier: Fixture, _ voices: Set<Document.Voice> = [.ministry], from: String? = "2020-02-01",
    to: String = "2020-12-31"
  ) throws -> [Document.ID] {
    try dossier.situation(of: "A-1", on: "2021-01-01").library
      .unread(voices, from: from.map { day($0) }, to: day(to)).map(\.id)
  }

  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01", coverage: .partial)
    dossier.item("A-1", in: "A")
    return dossier
  }

  @Test("Not those read in full, nor those of another voice")
  func readOrOther() throws {
    var dossier = dossier()
    dossier.document("gelezen", .ministry, on: "2020-03-01")
    dossier.document("deels", .ministry, on: "2020-03-01", coverage: .partial)
    dossier.document("niet", .ministry, on: "2020-03-01", coverage: .none)
    dossier.document("wet", .law, on: "2020-03-01", coverage: .none)
    #expect(try names(dossier) == ["deels", "niet"])
  }

  @Test("Within an interval closed at both ends; partial dates overlap, undated ones count (B4)")
  func interval() throws {
    var dossier = dossier()
    for (name, date) in [
      ("ervoor", "2020-01-31"), ("begin", "2020-02-01"), ("eind", "2020-12-31"),
      ("erna", "2021-01-01"), ("jaar", "2020"), ("maand", "2020-02"),
    ] {
      dossier.document(Document.ID(name), .ministry, on: date, coverage: .partial)
    }
    dossier.document("ongedateerd", .ministry, on: nil, coverage: .partial)
    #expect(try names(dossier) == ["begin", "eind", "jaar", "maand", "ongedateerd"])
    #expect(try names(dossier, from: nil).first == "ervoor")
  }

  @Test("The report that the item comes from is no such document (B2)")
  func ownReport() throws {
    #expect(try names(dossier(), [.inspectorate], from: nil) == [])
    var dossier = dossier()
    dossier.report("B", issued: "2020-05-01", coverage: .partial)
    #expect(try names(dossier, [.inspectorate], from: nil) == ["doc-B"])
  }

  @Test("A document may be about certain reports or items, or about something else (B1, C2)")
  func about() throws {
    var dossier = dossier()
    func add(_ id: Document.ID, _ about: [String]?) {
      dossier.document(id, .ministry, on: "2020-03-01", coverage: .partial, about: about)
    }
    add("alles", nil)
    add("elders", [])
    add("rapport", ["A"])
    add("punt", ["A-1"])
    add("beide", ["A", "A-1"])
    add("ander", ["B", "A-2"])
    #expect(try Set(names(dossier)) == ["alles", "rapport", "punt", "beide"])
    #expect(try names(dossier).count == 4)
  }
}
