import Testing
import Text

@testable import FollowUp

@Suite("R4: not answered item by item")
struct R4NotAnsweredTests {
  private func passedOver(on letter: String = "2024-05-01") -> Fixture {
    var fixture = Fixture.one()
    fixture.response("brief", to: "A", on: letter)
    return fixture
  }

  @Test("From the day of the letter; without a letter never")
  func boundaries() {
    #expect(passedOver().ladder(.r4, ["2024-04-30", "2024-05-01"]) == ["-", "warn"])
    #expect(Fixture.one().severity(.r4, on: "2025-01-01") == nil)
  }

  @Test("B7: high when sixty days and the response term have both passed")
  func high() {
    // The term ends on 10 July, sixty days after the letter on 30 June.
    let early = passedOver().ladder(.r4, ["2024-07-01", "2024-07-10", "2024-07-11"])
    #expect(early == ["warn", "warn", "high"])
    // Sixty days after a letter of 1 July end on 30 August.
    let late = passedOver(on: "2024-07-01").ladder(.r4, ["2024-08-30", "2024-08-31"])
    #expect(late == ["warn", "high"])
  }

  @Test("C3: without a term the sixty days alone")
  func withoutTerm() {
    var fixture = Fixture.one(issued: nil)
    fixture.response("brief", to: "A", on: "2024-05-01")
    #expect(fixture.ladder(.r4, ["2024-06-30", "2024-07-01"]) == ["warn", "high"])
  }

  @Test("A20: a position of any acting addressee answers it, a claim does not")
  func answered() {
    var fixture = passedOver()
    fixture.claim(.inProgress, on: "2024-05-02")
    #expect(fixture.severity(.r4, on: "2024-05-10") == .warn)
    fixture.add(.position(Position(.acknowledged)), to: "A-1", on: "2024-05-20")
    #expect(fixture.ladder(.r4, ["2024-05-19", "2024-05-20"]) == ["warn", "-"])
  }

  @Test("A later letter does not lower it")
  func laterLetter() {
    var fixture = passedOver()
    fixture.response("tweede", to: "A", on: "2025-01-01")
    let flag = fixture.flag(.r4, on: "2025-01-02")
    #expect(flag?.severity == .high)
    #expect(flag?.began == "2024-05-01")
  }
}
