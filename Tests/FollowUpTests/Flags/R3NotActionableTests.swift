import Testing
import Text

@testable import FollowUp

@Suite("R3: an answer without action, official or date")
struct R3NotActionableTests {
  private func missing(_ fixture: Fixture, on day: String = "2024-03-01") -> String? {
    fixture.flag(.r3, on: day)?.label
  }

  private func bare(_ value: Position.Value = .accepted) -> Fixture {
    var fixture = Fixture.one()
    fixture.add(.position(Position(value)), to: "A-1", on: "2024-03-01")
    return fixture
  }

  @Test("All three missing is high at once and says so in the code")
  func allMissing() {
    #expect(missing(bare()) == "R3-AED")
    #expect(bare().ladder(.r3, ["2024-02-29", "2024-03-01"]) == ["-", "high"])
  }

  @Test(
    "It is about accepting answers only",
    arguments: zip(Position.Value.allCases, [true, true, true, false, false]))
  func positions(_ value: Position.Value, _ fires: Bool) {
    #expect((missing(bare(value)) != nil) == fires)
  }

  @Test("Fewer missing parts are a warning for sixty days")
  func boundaries() {
    var fixture = bare()
    fixture.claim(.inProgress, on: "2024-03-01", actions: ["bouwen"])
    #expect(missing(fixture) == "R3-ED")
    let days = ["2024-03-01", "2024-04-30", "2024-05-01"]
    #expect(fixture.ladder(.r3, days) == ["warn", "warn", "high"])
    #expect(fixture.flag(.r3, on: "2024-05-01")?.rose == "2024-05-01")
  }

  @Test("A16: actions of any position or claim, officials of an addressee or a position count")
  func parts() {
    var fixture = bare()
    fixture.claim(.inProgress, on: "2024-03-02", actions: ["bouwen"])
    #expect(missing(fixture, on: "2024-03-02") == "R3-ED")
    fixture.add(
      .position(Position(.accepted, official: "directeur")), to: "A-1", on: "2024-03-03")
    #expect(missing(fixture, on: "2024-03-03") == "R3-D")
    fixture.target("2024-09-01", on: "2024-03-04")
    #expect(missing(fixture, on: "2024-03-04") == nil)
  }

  @Test("A16: past dates count, and so do dates of commitments")
  func dates() {
    var fixture = Fixture.answered()
    fixture.target("2024-03-02", on: "2024-03-02")
    #expect(missing(fixture, on: "2025-01-01") == nil)
    var promised = Fixture.answered()
    promised.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2025-01-01")
    #expect(missing(promised) == nil)
  }

  @Test("A17: a promise to report is no date for action, a commitment is no action")
  func commitments() {
    var fixture = Fixture.answered()
    fixture.commitment(
      "C1", on: ["A-1"], about: .report, made: "2024-03-01", due: "2025-01-01")
    #expect(missing(fixture) == "R3-D")
    var bare = bare()
    bare.commitment("C1", on: ["A-1"], made: "2024-03-01", due: "2025-01-01")
    #expect(missing(bare) == "R3-AE")
  }

  @Test("A16: still so after sixty days counts from its own first day, whatever is missing")
  func sinceStays() {
    var fixture = bare()
    fixture.claim(.inProgress, on: "2024-04-15", actions: ["bouwen"])
    #expect(fixture.flag(.r3, on: "2024-04-15")?.began == "2024-03-01")
    #expect(fixture.ladder(.r3, ["2024-04-15", "2024-05-01"]) == ["warn", "high"])
  }

  @Test("A date known by its year is no lack, but it is said")
  func onlyYear() {
    var fixture = Fixture.answered()
    fixture.target("2025", on: "2024-03-01")
    let flag = fixture.flag(.r3, on: "2024-06-01")
    #expect(flag?.label == "R3-D")
    #expect(flag?.severity == .info)
    fixture.target("2025-12", on: "2024-04-01")
    #expect(missing(fixture, on: "2024-06-01") == nil)
  }

  @Test("A45: it is silent once the problem was judged resolved")
  func resolved() {
    var fixture = bare()
    fixture.assess(.resolved, on: "2024-04-01")
    #expect(fixture.ladder(.r3, ["2024-03-31", "2024-04-01"]) == ["high", "-"])
  }

  @Test("An anticipatory answer counts from the day of issue")
  func anticipatory() {
    var fixture = Fixture.one()
    fixture.add(
      .position(Position(.accepted, anticipatory: true)), to: "A-1", on: "2023-12-01")
    #expect(fixture.flag(.r3, on: "2024-02-01")?.began == "2024-01-10")
  }
}
