import Testing
import Text

@testable import FollowUp

@Suite("R15: undated promise")
struct R15UndatedPromiseTests {
  private func promised(due: String? = nil, state: Commitment.State = .open) -> Fixture {
    var fixture = Fixture.answered()
    fixture.commitment("C1", on: ["A-1"], made: "2024-04-24", due: due, state: state)
    return fixture
  }

  @Test("At once for information, after six months for attention")
  func boundaries() {
    let days = ["2024-04-23", "2024-04-24", "2024-10-24", "2024-10-25"]
    #expect(promised().ladder(.r15, days) == ["-", "info", "info", "warn"])
    #expect(promised().flag(.r15, on: "2024-10-25")?.began == "2024-04-24")
  }

  @Test("A dated commitment, or one that no longer runs, has none")
  func datedOrSettled() {
    #expect(promised(due: "2025").severity(.r15, on: "2024-06-01") == nil)
    for state in [Commitment.State.met, .dropped, .notEstablished] {
      #expect(promised(state: state).severity(.r15, on: "2024-06-01") == nil)
    }
  }

  @Test("A date set later ends it")
  func datedLater() {
    var fixture = promised()
    fixture.add(
      .commitment("C1", .moved(partial("2025"), reason: "plan")), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r15, ["2024-05-31", "2024-06-01"]) == ["info", "-"])
  }

  @Test("B15: a recurring promise without a first date is undated")
  func recurring() {
    var fixture = Fixture.answered()
    fixture.commitment("C1", on: ["A-1"], made: "2024-04-24", everyMonths: 12)
    #expect(fixture.severity(.r15, on: "2024-06-01") == .info)
  }

  @Test("A promise within a position, a claim or a note counts")
  func loose() {
    let promises: [Happening] = [
      .position(Position(.accepted, promise: true)), .claim(Claim(.inProgress, promise: true)),
      .note(promise: true),
    ]
    for promise in promises {
      var fixture = Fixture.answered()
      fixture.add(promise, to: "A-1", on: "2024-05-01")
      #expect(fixture.ladder(.r15, ["2024-04-30", "2024-05-01"]) == ["-", "info"], "\(promise)")
    }
  }

  @Test("It counts them all and dates from the oldest")
  func several() {
    var fixture = promised()
    fixture.commitment("C2", on: ["A-1"], made: "2024-06-01")
    let finding = fixture.flag(.r15, on: "2024-06-24")?.finding
    #expect(finding == .undatedPromises(count: 2, oldest: 61, commitments: ["C1", "C2"]))
  }

  @Test("B3: it rests on not finding, in the letter that holds the promise too")
  func certainty() {
    var fixture = promised()
    fixture.document("brief", .ministry, on: "2024-04-24", coverage: .partial)
    #expect(fixture.flag(.r15, on: "2024-06-01")?.doubt.documents == ["brief"])
  }
}
