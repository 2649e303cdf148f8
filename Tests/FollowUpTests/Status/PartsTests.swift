import FollowUp
import Testing

@Suite("A parent stands where its parts stand (1.5, A8)")
struct PartsTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.item("A-1a", in: "A", partOf: "A-1")
    dossier.item("A-1b", in: "A", partOf: "A-1", issued: "2020-06-01")
    return dossier
  }

  @Test("The worst of the parts, and the parent takes no events")
  func worst() throws {
    var dossier = dossier()
    dossier.add(.assessment(Assessment(.notResolved)), to: "A-1", on: "2020-02-01")
    dossier.add(.position(Position(.accepted)), to: "A-1a", on: "2020-02-01")
    #expect(dossier.standing(of: "A-1", on: "2020-03-01")?.state == .toBeAssessed)
    #expect(dossier.standing(of: "A-1", on: "2020-06-01")?.state == .awaitingResponse)
    let situation = try dossier.situation(of: "A-1", on: "2020-03-01")
    #expect(situation.seats.isEmpty)
    #expect(situation.parts == ["A-1a"])
  }

  @Test("Closed when all its parts are")
  func closed() {
    var dossier = dossier()
    dossier.add(.closure(Closure(.implemented)), to: "A-1a", on: "2020-07-01")
    dossier.add(.closure(Closure(.obsolete)), to: "A-1b", on: "2020-08-01")
    #expect(dossier.standing(of: "A-1", on: "2020-07-31")?.state == .awaitingResponse)
    #expect(dossier.standing(of: "A-1", on: "2020-08-01")?.state == .obsolete)
  }

  @Test("Unanswered when one of its parts is, and answered as little as its least answered part")
  func answers() {
    var dossier = dossier()
    dossier.response("antwoord", to: "A", on: "2020-07-01")
    dossier.add(.position(Position(.accepted)), to: "A-1a", on: "2020-07-01")
    dossier.mapping("A-1a", .full, by: "antwoord")
    let standing = dossier.standing(of: "A-1", on: "2020-07-01")
    #expect(standing?.isUnanswered == true)
    #expect(standing?.answer == Answer.none)
  }

  @Test("Parents in a circle are no parents")
  func circle() {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("x", in: "A", partOf: "y")
    dossier.item("y", in: "A", partOf: "x")
    dossier.add(.position(Position(.accepted)), to: "x", on: "2020-02-01")
    #expect(dossier.standing(of: "x", on: "2020-03-01")?.state == .toBeAssessed)
    #expect(dossier.standing(of: "y", on: "2020-03-01")?.state == .awaitingResponse)
  }

  @Test("Namesakes share body, number, label and addressee, and are no parent and part (A29)")
  func namesakes() throws {
    var dossier = Fixture()
    dossier.party("q")
    dossier.report("A", issued: "2020-01-01")
    dossier.report("B", issued: "2021-01-01")
    dossier.report("C", issued: "2021-01-01", body: ["q"])
    dossier.item("A-1", in: "A", number: "1")
    dossier.item("A-1a", in: "A", number: "1", partOf: "A-1")
    dossier.item("B-1", in: "B", number: "1")
    dossier.item("B-2", in: "B", number: "1", to: [.lead("q")])
    dossier.item("B-3", in: "B", number: "1", partLabel: "a")
    dossier.item("C-1", in: "C", number: "1")
    func namesakes(_ id: Recommendation.ID) throws -> [Recommendation.ID] {
      try dossier.situation(of: id, on: "2022-01-01").namesakes
    }
    #expect(try namesakes("A-1") == ["B-1"])
    #expect(try namesakes("B-1") == ["A-1", "A-1a"])
    #expect(try namesakes("B-2") == [])
    #expect(try namesakes("B-3") == [])
    #expect(try namesakes("C-1") == [])
  }
}
