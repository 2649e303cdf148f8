import FollowUp
import Testing

@Suite("What a later item does to an earlier one")
struct RepeatTests {
  private func dossier(body: [Party.ID] = [Fixture.inspectorate]) -> Fixture {
    var dossier = Fixture()
    dossier.party("agentschap", kind: .inspectorate)
    dossier.report("A", issued: "2015-01-01")
    dossier.report("B", issued: "2020-01-01", body: body)
    dossier.item("A-1", in: "A")
    dossier.item("B-1", in: "B")
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2015-02-01")
    dossier.link("B-1", .repeats, "A-1")
    return dossier
  }

  private func atMove(_ dossier: Fixture, on day: String = "2021-01-01") -> AtMove? {
    dossier.standing(of: "A-1", on: day)?.atMove
  }

  @Test("A repeated item is not at the inspectorate's move (A43, B11, C6)")
  func laterItem() throws {
    #expect(atMove(dossier(), on: "2019-12-31") == .inspectorate)
    #expect(atMove(dossier()) == .laterItem)
    #expect(try dossier().situation(of: "A-1", on: "2021-01-01").line.repeatedBy == "B-1")
  }

  @Test("Bodies are the same when one party is in common (B11)")
  func sameBody() {
    #expect(atMove(dossier(body: ["agentschap"])) == .inspectorate)
    #expect(atMove(dossier(body: ["agentschap", Fixture.inspectorate])) == .laterItem)
  }

  @Test("A repeating item that is withdrawn does not count (C7)")
  func withdrawn() {
    var dossier = dossier()
    dossier.add(.closure(Closure(.withdrawn, reason: "x")), to: "B-1", on: "2020-06-01")
    #expect(atMove(dossier) == .inspectorate)
  }

  @Test("What is at the addressee's move stays there")
  func addressee() {
    var dossier = dossier()
    dossier.add(.assessment(Assessment(.notResolved)), to: "A-1", on: "2020-01-01")
    #expect(atMove(dossier) == .addressee)
  }

  @Test("Superseding is not repeating")
  func superseding() {
    var dossier = dossier()
    dossier.links = []
    dossier.link("B-1", .supersedes, "A-1")
    #expect(atMove(dossier) == .inspectorate)
  }

  @Test("The successor that a closure names is a link from the closing day on (A26)")
  func successor() throws {
    var dossier = dossier()
    dossier.links = []
    dossier.add(
      .closure(Closure(.superseded, successor: "B-1")), to: "A-1", on: "2020-03-01")
    #expect(dossier.standing(of: "B-1", on: "2020-02-29")?.times == 1)
    #expect(dossier.standing(of: "B-1", on: "2020-03-01")?.times == 2)
    #expect(dossier.standing(of: "B-1", on: "2020-03-01")?.openSince == day("2015-01-01"))
    #expect(try dossier.situation(of: "A-1", on: "2020-03-01").line.successor == "B-1")
    dossier.add(.closure(Closure(.withdrawn, reason: "x")), to: "B-1", on: "2020-06-01")
    #expect(try dossier.situation(of: "A-1", on: "2020-06-01").line.successor == nil)
  }

  @Test("Back after closing: closed on the day before the later one was issued (A27)")
  func cameBack() throws {
    var dossier = dossier()
    dossier.add(.closure(Closure(.implemented)), to: "A-1", on: "2019-12-31")
    let later = try dossier.situation(of: "B-1", on: "2021-01-01").line
    #expect(later.closedBefore.map(\.item) == ["A-1"])
    #expect(later.closedBefore.map(\.on) == [day("2019-12-31")])
    let earlier = try dossier.situation(of: "A-1", on: "2021-01-01").line
    #expect(earlier.cameBackAs.map(\.item) == ["B-1"])
    #expect(earlier.cameBackAs.map(\.closed) == [day("2019-12-31")])
    #expect(earlier.cameBackAs.map(\.issued) == [day("2020-01-01")])
  }

  @Test(
    "Not when closed on the day itself, reopened before, undated, or closed otherwise (A27)",
    arguments: [
      ("2020-01-01", Closure.Kind.implemented, nil as String?),
      ("2019-06-01", .implemented, "2019-12-31"), ("2019-06-01", .notImplemented, nil),
      ("2019-06-01", .superseded, nil),
    ])
  func notBack(closed: String, kind: Closure.Kind, reopened: String?) throws {
    var dossier = dossier()
    dossier.add(.closure(Closure(kind)), to: "A-1", on: closed)
    if let reopened { dossier.add(.reopen(reason: "x"), to: "A-1", on: reopened) }
    #expect(try dossier.situation(of: "B-1", on: "2021-01-01").line.closedBefore.isEmpty)
  }
}
