import Testing
import Text

@testable import FollowUp

@Suite("R8: no update")
struct R8SilentTests {
  @Test("Six months are on time, twelve are not yet high")
  func boundaries() {
    let days = ["2024-09-01", "2024-09-02", "2025-03-01", "2025-03-02"]
    #expect(Fixture.answered().ladder(.r8, days) == ["-", "warn", "warn", "high"])
    #expect(
      Fixture.answered().flag(.r8, on: "2024-09-02")?.finding == .silent(last: day("2024-03-01")))
  }

  @Test("A23: position, claim, date, extension and a move of a commitment are messages")
  func messages() {
    let messages: [Happening] = [
      .position(.complete), .claim(Claim(.inProgress)), .target(partial("2026"), reason: "x"),
      .termExtension(months: 1, reason: "x"),
      .commitment("C1", .moved(partial("2026"), reason: "x")),
    ]
    for message in messages {
      var fixture = Fixture.answered()
      fixture.commitment("C1", on: ["A-1"], made: "2024-02-01", due: "2025")
      fixture.add(message, to: "A-1", on: "2024-08-01")
      #expect(fixture.ladder(.r8, ["2025-02-01", "2025-02-02"]) == ["-", "warn"], "\(message)")
    }
  }

  @Test("A23: a note and an acknowledgement are none")
  func noMessages() {
    var fixture = Fixture.answered()
    fixture.add(.note(promise: false), to: "A-1", on: "2024-08-01")
    fixture.add(
      .acknowledgement(code: "R2", until: day("2024-08-20"), reason: "x"), to: "A-1",
      on: "2024-08-01")
    #expect(fixture.severity(.r8, on: "2024-09-02") == .warn)
  }

  @Test("Refused and unread answers, and a problem that is resolved, are not waited for")
  func silent() {
    for value in [Position.Value.rejected, .unclassified] {
      #expect(Fixture.answered(Position(value)).severity(.r8, on: "2025-06-01") == nil)
    }
    var fixture = Fixture.answered()
    fixture.assess(.resolved, on: "2024-04-01")
    #expect(fixture.severity(.r8, on: "2025-06-01") == nil)
  }

  @Test("A43: a later report that repeats it silences it")
  func repeated() {
    var fixture = Fixture.answered()
    fixture.report("B", issued: "2024-10-01")
    fixture.item("B-1", in: "B")
    fixture.link("B-1", .repeats, "A-1")
    #expect(fixture.ladder(.r8, ["2024-09-30", "2024-10-01"]) == ["warn", "-"])
  }

  @Test("A6: it restarts at a reopening")
  func reopened() {
    var fixture = Fixture.answered()
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-05-01")
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-06-01")
    #expect(fixture.ladder(.r8, ["2024-12-01", "2024-12-02"]) == ["-", "warn"])
  }
}
