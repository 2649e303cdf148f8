import Testing
import Text

@testable import FollowUp

@Suite("R7: report and judgement differ")
struct R7GapTests {
  private func gap(
    _ claim: Claim.Value, on claimed: String?, _ assessment: Assessment.Value,
    on assessed: String?
  ) -> Fixture {
    var fixture = Fixture.answered()
    fixture.claim(claim, on: claimed)
    fixture.assess(assessment, on: assessed)
    return fixture
  }

  @Test("A gap of two confirmed by a later judgement is high, from the day of the judgement")
  func confirmed() {
    let fixture = gap(.largely, on: "2024-04-01", .notResolved, on: "2024-05-01")
    #expect(fixture.ladder(.r7, ["2024-04-30", "2024-05-01"]) == ["-", "high"])
    #expect(fixture.flag(.r7, on: "2024-06-01")?.began == "2024-05-01")
  }

  @Test("A3: a judgement on the day of the report confirms it")
  func sameDay() {
    let fixture = gap(.largely, on: "2024-04-01", .notResolved, on: "2024-04-01")
    #expect(fixture.severity(.r7, on: "2024-04-01") == .high)
  }

  @Test("A newer report is a warning, from the day of the report")
  func newer() {
    let fixture = gap(.complete, on: "2024-05-01", .partly, on: "2024-04-01")
    #expect(fixture.ladder(.r7, ["2024-04-30", "2024-05-01"]) == ["-", "warn"])
  }

  @Test(
    "Gaps of one and of minus two or less are information, nought and minus one nothing",
    arguments: [
      (Claim.Value.largely, Assessment.Value.partly, Severity?.some(.info)),
      (.largely, .largely, nil), (.largely, .resolved, nil), (.inProgress, .resolved, .info),
      (.stopped, .notResolved, nil),
    ])
  func small(_ claim: Claim.Value, _ assessment: Assessment.Value, _ severity: Severity?) {
    let fixture = gap(claim, on: "2024-04-01", assessment, on: "2024-05-01")
    #expect(fixture.severity(.r7, on: "2024-05-01") == severity)
  }

  @Test("The gap of the 2025 letter stays information: improved is rank one")
  func improved() {
    let fixture = gap(.inProgress, on: "2024-05-01", .notResolved, on: "2024-04-01")
    #expect(fixture.severity(.r7, on: "2024-05-01") == .info)
  }

  @Test("A21: unable is passed over, and undated is never confirmed")
  func unableAndUndated() {
    var fixture = gap(.largely, on: "2024-04-01", .notResolved, on: "2024-05-01")
    fixture.assess(.unable, on: "2024-06-01")
    #expect(fixture.severity(.r7, on: "2024-06-01") == .high)
    let undated = gap(.largely, on: nil, .notResolved, on: "2024-05-01")
    #expect(undated.severity(.r7, on: "2024-05-01") == .warn)
  }

  @Test("A30: since is the first day of the run, worseSince the day it became confirmed")
  func run() {
    var fixture = gap(.complete, on: "2024-05-01", .partly, on: "2024-04-01")
    fixture.assess(.notResolved, on: "2024-07-01")
    let flag = fixture.flag(.r7, on: "2024-08-01")
    #expect(flag?.began == "2024-05-01")
    #expect(flag?.rose == "2024-07-01")
  }
}
