import Testing
import Text

@testable import FollowUp

@Suite("R5: a date has passed")
struct R5OverdueTests {
  private func due(_ date: String = "2024-09-01") -> Fixture {
    var fixture = Fixture.answered()
    fixture.target(date, on: "2024-03-01")
    return fixture
  }

  @Test("The due day is on time; high after six months")
  func boundaries() {
    let days = ["2024-09-01", "2024-09-02", "2025-03-01", "2025-03-02"]
    #expect(due().ladder(.r5, days) == ["-", "warn", "warn", "high"])
    #expect(due().flag(.r5, on: "2025-03-02")?.rose == "2025-03-02")
  }

  @Test("A date known by its year passes after 31 December")
  func year() {
    #expect(due("2024").ladder(.r5, ["2024-12-31", "2025-01-01"]) == ["-", "warn"])
  }

  @Test("The sentence's numbers count from the present and from the first date")
  func moved() {
    var fixture = due()
    fixture.target("2024-12-01", on: "2024-08-01")
    let flag = fixture.flag(.r5, on: "2024-12-11")
    #expect(
      flag?.finding
        == .overdue(
          due: day("2024-12-01"), overdue: 10, first: day("2024-09-01"), sinceFirst: 101,
          promises: []))
    #expect(fixture.severity(.r5, on: "2024-10-01") == nil)
  }

  @Test("A39: reported complete silences it until the inspectorate says otherwise")
  func complete() {
    var fixture = due()
    fixture.claim(.complete, on: "2024-10-01")
    #expect(fixture.ladder(.r5, ["2024-09-30", "2024-10-01"]) == ["warn", "-"])
    fixture.assess(.partly, on: "2024-11-01")
    #expect(fixture.ladder(.r5, ["2024-10-31", "2024-11-01"]) == ["-", "warn"])
    #expect(fixture.flag(.r5, on: "2024-11-02")?.began == "2024-11-01")
  }

  @Test("A35: a running commitment is late too, and reported complete does not silence it")
  func commitment() {
    var fixture = Fixture.answered()
    fixture.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2024-06-01")
    fixture.claim(.complete, on: "2024-06-15")
    #expect(fixture.ladder(.r5, ["2024-06-01", "2024-06-02"]) == ["-", "warn"])
    fixture.add(.commitment("C1", .settled(.met)), to: "A-1", on: "2024-07-01")
    #expect(fixture.ladder(.r5, ["2024-06-30", "2024-07-01"]) == ["warn", "-"])
  }

  @Test("A35: one flag for target and commitments: the oldest day, the worst severity")
  func together() {
    var fixture = due()
    fixture.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2024-06-01")
    let flag = fixture.flag(.r5, on: "2024-12-02")
    #expect(flag?.began == "2024-06-02")
    #expect(flag?.severity == .high)
  }

  @Test(
    "R5 is silent on a commitment of which nothing was established",
    arguments: [
      Commitment.State.notEstablished, .met, .dropped, .notMet,
    ])
  func notRunning(_ state: Commitment.State) {
    var fixture = Fixture.answered()
    fixture.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2024-06-01", state: state)
    #expect(fixture.severity(.r5, on: "2025-01-01") == nil)
  }

  @Test("A18: of a recurring promise the next one not delivered counts")
  func recurring() {
    var fixture = Fixture.answered()
    fixture.commitment(
      "C1", on: ["A-1"], made: "2024-03-01", due: "2024-06-01", everyMonths: 6)
    fixture.add(.commitment("C1", .settled(.partlyMet)), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r5, ["2024-12-01", "2024-12-02"]) == ["-", "warn"])
  }

  @Test("A45: it is silent once the problem was judged resolved")
  func resolved() {
    var fixture = due()
    fixture.assess(.resolved, on: "2024-10-01")
    #expect(fixture.ladder(.r5, ["2024-09-30", "2024-10-01"]) == ["warn", "-"])
  }

  @Test("B3: on a target it is certain, on a commitment alone it rests on not finding")
  func certainty() {
    var fixture = due("2024-06-01")
    fixture.document("brief", .ministry, on: "2024-07-01", coverage: .partial)
    #expect(fixture.flag(.r5, on: "2024-08-01")?.isCertain == true)
    var promised = Fixture.answered()
    promised.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2024-06-01")
    promised.document("brief", .ministry, on: "2024-07-01", coverage: .partial)
    #expect(promised.flag(.r5, on: "2024-08-01")?.isCertain == false)
  }
}
