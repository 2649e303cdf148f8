import FollowUp
import Testing

@Suite("Which event is the last (A3)")
struct OrderTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    return dossier
  }

  private func claims(_ dossier: Fixture) throws -> [Claim.Value] {
    try #require(dossier.situation(of: "A-1", on: "2021-01-01").seats.first).claims
      .map(\.value.value)
  }

  @Test("By the day it counts from, whatever the order of recording")
  func byDay() throws {
    var dossier = dossier()
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(.claim(Claim(.inProgress)), to: "A-1", on: "2020-03-01", recorded: "2020-07-01")
    #expect(try claims(dossier) == [.inProgress, .complete])
  }

  @Test("On one day by the day of recording")
  func byRecording() throws {
    var dossier = dossier()
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-06-01", recorded: "2020-06-03")
    dossier.add(.claim(Claim(.inProgress)), to: "A-1", on: "2020-06-01", recorded: "2020-06-02")
    #expect(try claims(dossier) == [.inProgress, .complete])
  }

  @Test("Recorded on one day, booked facts come before entered ones, then as they were read")
  func bookedFirst() throws {
    var dossier = dossier()
    dossier.document("brief", .ministry, on: "2020-06-01")
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(.claim(Claim(.largely)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(.claim(Claim(.inProgress)), to: "A-1", on: "2020-06-01", document: "brief")
    #expect(try claims(dossier) == [.inProgress, .complete, .largely])
  }

  @Test("An assessment on the day of a claim counts as after it")
  func assessmentAfterClaim() throws {
    var dossier = dossier()
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-06-01", recorded: "2020-06-01")
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-06-01", recorded: "2020-06-05")
    #expect(dossier.standing(of: "A-1", on: "2020-06-05")?.state == .partlyResolved)
  }

  @Test("An assessment on the day of a reopening counts after it, a claim on that day too (A6)")
  func reopenDay() throws {
    var dossier = dossier()
    dossier.add(.closure(Closure(.implemented)), to: "A-1", on: "2020-04-01")
    dossier.add(.assessment(Assessment(.notResolved)), to: "A-1", on: "2020-06-01")
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-06-01")
    dossier.add(.reopen(reason: "opnieuw"), to: "A-1", on: "2020-06-01")
    let seat = try #require(dossier.situation(of: "A-1", on: "2020-06-01").seats.first)
    #expect(seat.state == .notResolved)
    #expect(seat.countingClaims.count == 1)
  }
}
