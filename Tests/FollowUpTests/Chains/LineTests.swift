import FollowUp
import Testing

@Suite("The line of an item (A25)")
struct LineTests {
  /// 2015 ← 2019 ← 2025, and beside it 2022, which also repeats 2019.
  private func dossier() -> Fixture {
    var dossier = Fixture()
    for year in ["2015", "2019", "2022", "2025"] {
      dossier.report(Report.ID(year), issued: "\(year)-03-01")
      dossier.item(Recommendation.ID("R\(year)"), in: Report.ID(year))
    }
    dossier.link("R2019", .repeats, "R2015", confidence: .inferred, by: .editors)
    dossier.link("R2025", .repeats, "R2019")
    dossier.link("R2022", .repeats, "R2019")
    return dossier
  }

  private func line(
    _ dossier: Fixture, _ id: Recommendation.ID, on day: String = "2025-06-01"
  ) throws -> Line {
    try dossier.situation(of: id, on: day).line
  }

  @Test("Ancestors and descendants, and not what stands beside it")
  func members() throws {
    let line = try line(dossier(), "R2025")
    #expect(line.ancestors == ["R2015", "R2019"])
    #expect(line.descendants == [])
    #expect(line.reports == ["2015", "2019", "2025"])
    #expect(try self.line(dossier(), "R2019").descendants == ["R2022", "R2025"])
    #expect(try self.line(dossier(), "R2015").reports.count == 4)
  }

  @Test("Open since the oldest that it repeats, not what repeats it (B18)")
  func openSince() throws {
    #expect(try line(dossier(), "R2025").openSince == partial("2015-03-01"))
    #expect(try line(dossier(), "R2025").oldest == "R2015")
    #expect(try line(dossier(), "R2015").oldest == "R2015")
    #expect(dossier().standing(of: "R2022", on: "2022-04-01")?.openSince == day("2015-03-01"))
  }

  @Test("Each report counts from the day that it and the item were both on the list")
  func countedFrom() throws {
    let line = try line(dossier(), "R2019")
    #expect(
      line.countedFrom == ["2019-03-01", "2019-03-01", "2022-03-01", "2025-03-01"].map { day($0) })
  }

  @Test("Two items of one report count once")
  func sameReport() throws {
    var dossier = dossier()
    dossier.item("R2019b", in: "2019")
    dossier.link("R2025", .repeats, "R2019b")
    #expect(try line(dossier, "R2025").reports.count == 3)
  }

  @Test("A withdrawn item is named, not counted, and the way through it stays (B17)")
  func withdrawn() throws {
    var dossier = dossier()
    dossier.add(.closure(Closure(.withdrawn, reason: "x")), to: "R2019", on: "2024-01-01")
    let line = try line(dossier, "R2025")
    #expect(line.ancestors == ["R2015", "R2019"])
    #expect(line.reports == ["2015", "2025"])
    #expect(try self.line(dossier, "R2019").reports == ["2015", "2019", "2022", "2025"])
    #expect(try self.line(dossier, "R2015", on: "2023-01-01").reports == ["2015", "2019", "2022"])
  }

  @Test("What repeats only what was withdrawn repeats nothing (B10)")
  func onlyWithdrawn() throws {
    var dossier = dossier()
    dossier.add(.closure(Closure(.withdrawn, reason: "x")), to: "R2015", on: "2024-01-01")
    #expect(try !line(dossier, "R2019").repeatsEarlier)
    #expect(try line(dossier, "R2019", on: "2023-12-31").repeatsEarlier)
    #expect(try line(dossier, "R2019").openSince == partial("2019-03-01"))
  }

  @Test("Related, elaborating and part-of links carry neither age nor count")
  func shownOnly() throws {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-01")
    dossier.report("B", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("B-1", in: "B")
    for kind in [Link.Kind.related, .elaborates, .partOf] { dossier.link("B-1", kind, "A-1") }
    let line = try line(dossier, "B-1")
    #expect(line.ancestors.isEmpty)
    #expect(line.related.count == 3)
    #expect(dossier.standing(of: "B-1", on: "2021-01-01")?.chain == nil)
  }

  @Test("It says when every link on the way is our own")
  func inferred() throws {
    #expect(try line(dossier(), "R2019", on: "2020-01-01").isInferredOnly)
    #expect(try !line(dossier(), "R2019").isInferredOnly)
    var alone = Fixture()
    alone.report("A", issued: "2020-01-01")
    alone.item("A-1", in: "A")
    #expect(try !line(alone, "A-1").isInferredOnly)
  }

  @Test("A link holds from its own day when it has one, and until it is taken away")
  func linkDays() {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-01")
    dossier.report("B", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("B-1", in: "B")
    dossier.link("B-1", .repeats, "A-1", at: "2020-06-01")
    dossier.add(.unlink("B-1>A-1"), to: "B-1", on: "2021-01-01", recorded: "2021-01-01")
    #expect(dossier.standing(of: "B-1", on: "2020-05-31")?.times == 1)
    #expect(dossier.standing(of: "B-1", on: "2020-06-01")?.times == 2)
    #expect(dossier.standing(of: "B-1", on: "2021-01-01")?.times == 1)
    #expect(dossier.standing(of: "B-1", on: "2021-01-01", knownOn: "2020-12-31")?.times == 2)
  }

  @Test("A link that was entered holds from the day it was entered")
  func enteredLink() {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-01")
    dossier.report("B", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("B-1", in: "B")
    dossier.link("B-1", .repeats, "A-1")
    let link = dossier.links.removeLast()
    dossier.add(.link(link), to: "B-1", on: "2020-06-01", recorded: "2020-06-01")
    #expect(dossier.standing(of: "B-1", on: "2020-05-31")?.times == 1)
    #expect(dossier.standing(of: "B-1", on: "2020-06-01")?.times == 2)
    #expect(dossier.standing(of: "B-1", on: "2020-06-01", knownOn: "2020-05-31")?.times == 1)
  }

  @Test("A circle is no line: the link that closes it is left out")
  func circle() {
    var dossier = Fixture()
    dossier.report("A", issued: "2015-01-01")
    for item: Recommendation.ID in ["a", "b", "c"] { dossier.item(item, in: "A") }
    dossier.link("a", .repeats, "b")
    dossier.link("b", .repeats, "c")
    dossier.link("c", .repeats, "a")
    dossier.link("a", .repeats, "a")
    let board = dossier.board(on: "2016-01-01")
    #expect(board.chains.map(\.members.count) == [3])
    #expect(board.chains.first?.links.count == 2)
  }
}
