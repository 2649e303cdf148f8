import FollowUp
import Testing

@Suite("Mistakes are mended by new events (A5)")
struct CorrectionTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    return dossier
  }

  private func seat(_ dossier: Fixture, on day: String = "2021-01-01") throws -> Seat {
    try #require(dossier.situation(of: "A-1", on: day).seats.first)
  }

  @Test("A correction replaces the content and keeps the place in the order")
  func content() throws {
    var dossier = dossier()
    let first = dossier.add(
      .claim(Claim(.complete)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(.claim(Claim(.largely)), to: "A-1", on: "2020-06-01", recorded: "2020-06-02")
    dossier.add(
      .claim(Claim(.inProgress)), to: "A-1", on: "2020-06-01", recorded: "2020-08-01",
      correctionOf: first)
    let claims = try seat(dossier).claims
    #expect(claims.map(\.value.value) == [.inProgress, .largely])
    #expect(claims.first?.event == first)
    #expect(claims.first?.known == day("2020-06-01"))
  }

  @Test("It is known from its own recording day")
  func known() {
    var dossier = dossier()
    let first = dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-06-01", recorded: "2020-08-01",
      correctionOf: first)
    func state(_ known: String) -> State? {
      dossier.standing(of: "A-1", on: "2020-12-31", knownOn: known)?.state
    }
    #expect(state("2020-07-31") == .toBeClosed)
    #expect(state("2020-08-01") == .partlyResolved)
    #expect(dossier.standing(of: "A-1", on: "2020-06-01")?.state == .partlyResolved)
  }

  @Test("Of several the last recorded counts, a correction of a correction included")
  func lastCounts() {
    var dossier = dossier()
    let first = dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    let second = dossier.add(
      .assessment(Assessment(.intent)), to: "A-1", on: "2020-06-01", recorded: "2020-06-04",
      correctionOf: first)
    dossier.add(
      .assessment(Assessment(.notResolved)), to: "A-1", on: "2020-06-01", recorded: "2020-06-06",
      correctionOf: second)
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-06-01", recorded: "2020-06-05",
      correctionOf: first)
    #expect(dossier.standing(of: "A-1", on: "2020-06-01")?.state == .notResolved)
  }

  @Test("A retraction removes the event, and its corrections with it")
  func retraction() throws {
    var dossier = dossier()
    let first = dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-06-01", recorded: "2020-06-02",
      correctionOf: first)
    dossier.add(.void(first), to: "A-1", on: nil, recorded: "2020-06-03")
    #expect(try dossier.situation(of: "A-1", on: "2021-01-01").events.isEmpty)
    #expect(dossier.standing(of: "A-1", on: "2021-01-01")?.state == .awaitingResponse)
    #expect(
      dossier.standing(of: "A-1", on: "2021-01-01", knownOn: "2020-06-02")?.state
        == .partlyResolved)
  }

  @Test("Retracting a correction brings back the first content; retracting that, the correction")
  func retractedRetraction() {
    var dossier = dossier()
    let first = dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    let second = dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-06-01", recorded: "2020-06-02",
      correctionOf: first)
    let void = dossier.add(.void(second), to: "A-1", on: nil, recorded: "2020-06-03")
    #expect(dossier.standing(of: "A-1", on: "2021-01-01")?.state == .toBeClosed)
    dossier.add(.void(void), to: "A-1", on: nil, recorded: "2020-06-04")
    #expect(dossier.standing(of: "A-1", on: "2021-01-01")?.state == .partlyResolved)
  }

  @Test("A retracted reopening leaves the item closed")
  func retractedReopening() {
    var dossier = dossier()
    dossier.add(.closure(Closure(.implemented)), to: "A-1", on: "2020-04-01")
    let reopening = dossier.add(.reopen(reason: nil), to: "A-1", on: "2020-06-01")
    dossier.add(.void(reopening), to: "A-1", on: nil, recorded: "2020-06-02")
    #expect(dossier.standing(of: "A-1", on: "2020-07-01")?.state == .implemented)
  }

  @Test("A date made later counts as a move, dated on the day of the correction (B12)")
  func lateCorrection() throws {
    var dossier = dossier()
    let first = dossier.add(
      .target(partial("2020-09-01"), reason: nil), to: "A-1", on: "2020-06-01",
      recorded: "2020-06-01")
    dossier.add(
      .target(partial("2020-12-01"), reason: "typefout"), to: "A-1", on: "2020-06-01",
      recorded: "2020-06-09", correctionOf: first)
    let targets = try seat(dossier).targets
    #expect(targets.map(\.value.date.iso) == ["2020-09-01", "2020-12-01"])
    #expect(targets.last?.day == day("2020-06-09"))
    #expect(try seat(dossier, on: "2020-06-08").targets.count == 1)
  }

  @Test("Mended within a week, or made earlier, it is no move")
  func earlyCorrection() throws {
    var dossier = dossier()
    let first = dossier.add(
      .target(partial("2020-09-01"), reason: nil), to: "A-1", on: "2020-06-01",
      recorded: "2020-06-01")
    dossier.add(
      .target(partial("2020-12-01"), reason: nil), to: "A-1", on: "2020-06-01",
      recorded: "2020-06-08", correctionOf: first)
    #expect(try seat(dossier).targets.map(\.value.date.iso) == ["2020-12-01"])
    dossier.add(
      .target(partial("2020-10-01"), reason: nil), to: "A-1", on: "2020-06-01",
      recorded: "2020-08-01", correctionOf: first)
    #expect(try seat(dossier).targets.map(\.value.date.iso) == ["2020-10-01"])
  }

  @Test("Corrections that go round in a circle are left out and harm nothing")
  func circle() {
    var dossier = dossier()
    dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01",
      correctionOf: "y", id: "x")
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01",
      correctionOf: "x", id: "y")
    #expect(dossier.standing(of: "A-1", on: "2021-01-01")?.state == .awaitingResponse)
  }

  @Test("The log shows both")
  func log() throws {
    var dossier = dossier()
    let first = dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-06-01")
    dossier.add(
      .claim(Claim(.inProgress)), to: "A-1", on: "2020-06-01", recorded: "2020-06-02",
      correctionOf: first)
    let built = dossier.dossier
    let place = try #require(built.index(of: "A-1"))
    #expect(built.events(at: place).count == 2)
  }
}
