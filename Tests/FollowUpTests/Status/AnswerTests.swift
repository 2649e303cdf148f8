import FollowUp
import Testing

@Suite("How far an item is answered")
struct AnswerTests {
  private func dossier(letter coverage: Coverage = .full) -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.response("brief", to: "A", on: "2020-03-01", coverage: coverage)
    return dossier
  }

  private func answer(_ dossier: Fixture, on day: String = "2021-01-01") -> Answer? {
    dossier.standing(of: "A-1", on: day)?.answer
  }

  @Test("Before there is a letter there is nothing to say")
  func nothing() { #expect(answer(dossier(), on: "2020-02-29") == nil) }

  @Test("A letter read in full that gives no position answers nothing")
  func passedOver() {
    #expect(answer(dossier()) == Answer.none)
    #expect(dossier().standing(of: "A-1", on: "2020-03-01")?.isUnanswered == true)
  }

  @Test("A letter read in part leaves it open")
  func readInPart() { #expect(answer(dossier(letter: .partial)) == .unknown) }

  @Test("A position that nobody compared with what was asked leaves it open")
  func position() {
    var dossier = dossier()
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-03-01")
    #expect(answer(dossier) == .unknown)
    #expect(dossier.standing(of: "A-1", on: "2020-03-01")?.isUnanswered == false)
  }

  @Test(
    "What was judged of the letter holds, from the day of the letter",
    arguments: Mapping.Coverage.allCases)
  func judged(coverage: Mapping.Coverage) {
    var dossier = dossier()
    dossier.mapping("A-1", coverage, by: "brief")
    #expect(answer(dossier)?.rawValue == coverage.rawValue)
    #expect(answer(dossier, on: "2020-02-29") == nil)
  }

  @Test("Of two letters the better answer counts")
  func best() {
    var dossier = dossier()
    dossier.response("vervolg", to: "A", on: "2020-06-01")
    dossier.mapping("A-1", .partly, by: "brief")
    dossier.mapping("A-1", .none, by: "vervolg")
    #expect(answer(dossier) == .partly)
  }

  @Test("A position given after a letter that passed it over is not yet compared")
  func laterPosition() {
    var dossier = dossier()
    dossier.mapping("A-1", .none, by: "brief")
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-05-01")
    #expect(answer(dossier, on: "2020-04-30") == Answer.none)
    #expect(answer(dossier) == .unknown)
  }

  @Test("A judgement entered later replaces the booked one on the same letter, from its day")
  func entered() {
    var dossier = dossier()
    dossier.mapping("A-1", .partly, by: "brief")
    let again = Mapping(
      id: "m", recommendation: "A-1", response: "brief", coverage: .none, passages: [],
      reason: dossier.dossier.title, confidence: .inferred)
    dossier.add(.mapping(again), to: "A-1", on: "2020-05-01", recorded: "2020-05-01")
    #expect(answer(dossier, on: "2020-04-30") == .partly)
    #expect(answer(dossier, on: "2020-05-01") == Answer.none)
  }

  @Test("Who acts next follows from the state")
  func atMove() {
    var dossier = dossier()
    #expect(dossier.standing(of: "A-1", on: "2020-04-01")?.atMove == .addressee)
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-05-01")
    #expect(dossier.standing(of: "A-1", on: "2020-05-01")?.atMove == .inspectorate)
    dossier.add(.assessment(Assessment(.notResolved)), to: "A-1", on: "2020-06-01")
    #expect(dossier.standing(of: "A-1", on: "2020-06-01")?.atMove == .addressee)
    dossier.add(.closure(Closure(.implemented)), to: "A-1", on: "2020-07-01")
    #expect(dossier.standing(of: "A-1", on: "2020-07-01")?.atMove == .nobody)
  }

  @Test("The due day follows the extensions that are valid (A12)")
  func due() {
    var dossier = dossier()
    #expect(dossier.standing(of: "A-1", on: "2020-01-01")?.responseDue == day("2020-07-01"))
    dossier.add(
      .termExtension(months: 3, reason: "verkiezingen"), to: "A-1", on: "2020-06-01",
      recorded: "2020-06-01")
    #expect(dossier.standing(of: "A-1", on: "2020-06-01")?.responseDue == day("2020-10-01"))
    dossier.add(
      .termExtension(months: 3, reason: "drukte"), to: "A-1", on: "2020-09-01",
      recorded: "2020-10-02")
    #expect(dossier.standing(of: "A-1", on: "2020-12-01")?.responseDue == day("2020-10-01"))
  }
}
