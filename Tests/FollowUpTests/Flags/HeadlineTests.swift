import Testing
import Text

@testable import FollowUp

@Suite("The one flag of a row")
struct HeadlineTests {
  private let notConcrete = Flag.sample(.notActionable(.all, answered: nil), .high)
  private let notAssessed = Flag.sample(
    .answerNotAssessed(answered: day("2025-04-24"), waiting: 61))
  private let undated = Flag.sample(
    .undatedPromises(count: 1, oldest: 61, commitments: ["C1"]), .info)
  private let repeated = Flag.sample(.repeated(times: 4, reports: [], isInferred: true), .high)
  private let silentUnsure = Flag.sample(
    .silent(last: day("2024-01-01")), .high, unread: ["brief"])

  private func short(_ flags: [Flag], under heading: ListedState? = nil) -> String? {
    Headline(flags, under: heading)?.short.dutch
  }

  @Test("The subject decides before the severity")
  func subjectFirst() {
    let overdue = Flag.sample(
      .overdue(
        due: day("2025-06-01"), overdue: 23, first: day("2025-06-01"), sinceFirst: 23, promises: [])
    )
    #expect(short([notConcrete, overdue, notAssessed]) == "termijn voorbij")
    #expect(short([undated, notAssessed]) == "niet beoordeeld")
  }

  @Test("What is certain comes before what is not, however severe")
  func certainFirst() {
    #expect(short([silentUnsure, undated]) == "geen termijn")
    #expect(short([silentUnsure]) == "geen bericht?")
  }

  @Test("A46: repetition, return and age never stand under Valt op and give no severity")
  func history() {
    let age = Flag.sample(.longOpen(years: 10, since: .sample("2015")), .high)
    let back = Flag.sample(.cameBack(earlier: "R0", closed: day("2020-01-01")), .high)
    #expect(short([repeated, age, back]) == nil)
    #expect(Severity.ofRow([repeated, age, back, silentUnsure]) == nil)
    #expect(Severity.ofRow([repeated, undated, notAssessed]) == .warn)
  }

  @Test("C11: that a letter names no lead is not said in every row")
  func noLead() {
    #expect(short([Flag.sample(.noLead(parties: 54), .high), undated]) == "geen termijn")
  }

  @Test("A report one step above the judgement is no difference to speak of")
  func slightGap() {
    func gap(_ severity: Severity) -> Flag {
      .sample(
        .gap(
          claim: .inProgress, claimed: nil, assessment: .notResolved, assessed: nil,
          isConfirmed: false), severity)
    }
    #expect(short([gap(.info), undated]) == "geen termijn")
    #expect(short([gap(.warn), undated]) == "oordeel wijkt af")
  }

  @Test("What the heading says is left out")
  func heading() {
    let notAnswered = Flag.sample(.notAnswered(letter: nil))
    #expect(short([notAnswered], under: .unanswered) == nil)
    #expect(short([notAnswered]) == "niet beantwoord")
  }

  @Test("A flag that somebody took note of does not speak for the row")
  func acknowledged() {
    let noted = Flag.sample(
      .silent(last: day("2024-01-01")), .high,
      acknowledged: Acknowledgement(code: "R8", until: day("2025-07-01"), reason: nil))
    #expect(short([noted, undated]) == "geen termijn")
  }
}

@Suite("What holds for every row is said once")
struct SaidOnceTests {
  private let notConcrete = Flag.sample(.notActionable(.all, answered: nil), .high)
  private let noName = Flag.sample(.notActionable(.official, answered: nil))
  private let undated = Flag.sample(
    .undatedPromises(count: 1, oldest: 61, commitments: ["C1"]), .info)

  private func fixture(official: String? = nil) -> Fixture {
    var fixture = Fixture()
    fixture.report("A", issued: "2025-01-01")
    fixture.item("A-1", in: "A")
    fixture.item("A-2", in: "A", to: [.lead(Fixture.minister, official: official)])
    return fixture
  }

  @Test("When no item names an official, the rows do not repeat it")
  func nobodyNamed() {
    let rows: [[Flag]] = [[noName], [notConcrete]]
    let said = SaidOnce([0, 1], on: fixture().board(on: "2025-06-24")) { rows[$0] }
    #expect(said.sentence(.dutch) == "Alle 2 punten: geen functionaris bij naam.")
    #expect(said.sentence(.english) == "All 2 items: no official by name.")
    #expect(Headline(rows[0], said: said) == nil)
    #expect(Headline(rows[1], said: said)?.short.dutch == "niet concreet")
  }

  @Test("One item that names an official is enough not to say it")
  func oneNamed() {
    let said = SaidOnce([0, 1], on: fixture(official: "directeur").board(on: "2025-06-24")) { _ in
      []
    }
    #expect(said.isEmpty)
    #expect(said.sentence(.dutch) == "")
  }

  @Test("An official named in an answer counts from that day on")
  func namedLater() {
    var fixture = fixture()
    fixture.add(
      .position(Position(.accepted, official: "directeur")), to: "A-2", on: "2025-06-01")
    #expect(SaidOnce([0, 1], on: fixture.board(on: "2025-06-24")) { _ in [] }.isEmpty)
    #expect(!SaidOnce([0, 1], on: fixture.board(on: "2025-05-31")) { _ in [] }.isEmpty)
  }

  @Test("A flag that all rows carry is said once and left out of the rows")
  func sharedFlag() {
    let rows: [[Flag]] = [[notConcrete, undated], [undated]]
    let board = fixture(official: "directeur").board(on: "2025-06-24")
    let said = SaidOnce([0, 1], on: board) { rows[$0] }
    #expect(said.sentence(.dutch) == "Alle 2 punten: geen termijn.")
    #expect(Headline(rows[0], said: said)?.short.dutch == "niet concreet")
    #expect(Headline(rows[1], said: said) == nil)
  }

  @Test("One row has nothing to share")
  func oneRow() {
    let said = SaidOnce([0], on: fixture().board(on: "2025-06-24")) { _ in [notConcrete] }
    #expect(said.isEmpty)
  }
}
