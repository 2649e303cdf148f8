import Testing
import Text

@testable import FollowUp

@Suite("R10: recurring")
struct R10RepeatedTests {
  @Test("Two reports are a warning, three are high, on every item of the line")
  func counts() {
    let fixture = Fixture.line()
    for item in ["R2015", "R2019"] {
      let days = ["2019-02-28", "2019-03-01", "2023-02-28", "2023-03-01"]
      #expect(
        fixture.ladder(.r10, days, of: Recommendation.ID(item)) == ["-", "warn", "warn", "high"])
    }
    #expect(fixture.severity(.r10, on: "2023-03-01", of: "R2023") == .high)
  }

  @Test("Since the second report, worse since the third")
  func days() {
    let flag = Fixture.line().flag(.r10, on: "2025-01-01", of: "R2015")
    #expect(flag?.began == "2019-03-01")
    #expect(flag?.rose == "2023-03-01")
    #expect(Fixture.line().flag(.r10, on: "2025-01-01", of: "R2023")?.began == "2023-03-01")
  }

  @Test("A25: the line counts, not the whole component")
  func lineNotComponent() {
    var fixture = Fixture.line([2015, 2019])
    fixture.report("2022", issued: "2022-03-01")
    fixture.item("R2022", in: "2022")
    fixture.link("R2022", .repeats, "R2015")
    #expect(fixture.severity(.r10, on: "2025-01-01", of: "R2019") == .warn)
    #expect(fixture.severity(.r10, on: "2025-01-01", of: "R2015") == .high)
  }

  @Test("A25, B17: a withdrawn item is passed through and not counted")
  func withdrawn() {
    var fixture = Fixture.line()
    fixture.add(.closure(Closure(.withdrawn, reason: "fout")), to: "R2019", on: "2024-01-01")
    #expect(fixture.ladder(.r10, ["2023-12-31", "2024-01-01"], of: "R2023") == ["high", "warn"])
  }

  @Test(
    "A25: what elaborates or is related does not link",
    arguments: [
      Link.Kind.elaborates, .partOf, .related,
    ])
  func otherLinks(_ kind: Link.Kind) {
    var fixture = Fixture.line([2015])
    fixture.report("2019", issued: "2019-03-01")
    fixture.item("R2019", in: "2019")
    fixture.link("R2019", kind, "R2015")
    #expect(fixture.severity(.r10, on: "2025-01-01", of: "R2019") == nil)
  }

  @Test("A closed item keeps it, through its chain")
  func closed() {
    var fixture = Fixture.line()
    fixture.add(.closure(Closure(.implemented)), to: "R2015", on: "2020-01-01")
    #expect(fixture.severity(.r10, on: "2025-01-01", of: "R2015") == .high)
  }

  @Test("A30: it counts from the day on which the link was made")
  func linkedLater() {
    var fixture = Fixture.line([2015])
    fixture.report("2019", issued: "2019-03-01")
    fixture.item("R2019", in: "2019")
    fixture.link("R2019", .repeats, "R2015", at: "2021-01-01")
    let days = ["2020-12-31", "2021-01-01"]
    for code in [FlagCode.r10, .r14k] {
      #expect(fixture.ladder(code, days, of: "R2019") == ["-", "warn"])
      #expect(fixture.flag(code, on: "2022-01-01", of: "R2019")?.began == "2021-01-01")
    }
  }

  @Test("It says whether every link is inferred")
  func inferred() {
    var fixture = Fixture.line([2015])
    fixture.report("2019", issued: "2019-03-01")
    fixture.item("R2019", in: "2019")
    fixture.link("R2019", .repeats, "R2015", confidence: .inferred, by: .editors)
    let flag = fixture.flag(.r10, on: "2025-01-01", of: "R2019")
    #expect(flag?.finding == .repeated(times: 2, reports: ["2015", "2019"], isInferred: true))
  }
}
