import FollowUp
import Testing

@Suite("From which day an event counts")
struct CountingDayTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    return dossier
  }

  @Test("A date known in part counts from its last day (A1)")
  func partialDate() {
    var dossier = dossier()
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-Q2")
    #expect(dossier.standing(of: "A-1", on: "2020-06-29")?.state == .awaitingResponse)
    #expect(dossier.standing(of: "A-1", on: "2020-06-30")?.state == .toBeAssessed)
  }

  @Test("It counts from its recording when that is earlier and the event cannot be later (A1)")
  func recordedEarlier() {
    var dossier = dossier()
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020", recorded: "2020-05-07")
    #expect(dossier.standing(of: "A-1", on: "2020-05-06")?.state == .awaitingResponse)
    #expect(dossier.standing(of: "A-1", on: "2020-05-07")?.state == .toBeAssessed)
  }

  @Test("A booked fact cannot be later than the document that tells it (A1)")
  func printedEarlier() {
    var dossier = dossier()
    dossier.document("brief", .ministry, on: "2020-05-07")
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020", document: "brief")
    #expect(dossier.standing(of: "A-1", on: "2020-05-07")?.state == .toBeAssessed)
  }

  @Test("Written down before it can have happened, it waits for its last day (A10)")
  func announced() throws {
    var dossier = dossier()
    dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-08-01", recorded: "2020-07-01")
    let before = try dossier.situation(of: "A-1", on: "2020-07-15")
    #expect(before.state == .awaitingResponse)
    #expect(before.future.count == 1)
    let after = try dossier.situation(of: "A-1", on: "2020-08-01")
    #expect(after.state == .toBeClosed)
    #expect(after.future.isEmpty)
  }

  @Test("Before it was written down, what is to come is not known to come (A10)")
  func notYetAnnounced() throws {
    var dossier = dossier()
    dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-08-01", recorded: "2020-07-01")
    #expect(try dossier.situation(of: "A-1", on: "2020-06-30").future.isEmpty)
  }

  @Test("An event without a date counts from the day it was known, and stands before dated ones")
  func undated() throws {
    var dossier = dossier()
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: nil, recorded: "2020-05-07")
    dossier.add(.claim(Claim(.inProgress)), to: "A-1", on: "2020-03-01")
    #expect(dossier.standing(of: "A-1", on: "2020-05-06")?.state == .awaitingResponse)
    let seat = try #require(dossier.situation(of: "A-1", on: "2020-06-01").seats.first)
    #expect(seat.claims.map(\.value.value) == [.complete, .inProgress])
    #expect(seat.claims.first?.day == nil)
    #expect(seat.state == .awaitingResponse)
  }

  @Test("An early position counts for nothing but the order (A15)")
  func early() throws {
    var dossier = dossier()
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2019-12-31")
    let situation = try dossier.situation(of: "A-1", on: "2020-02-01")
    #expect(situation.state == .awaitingResponse)
    #expect(situation.seats.first?.positions.isEmpty == true)
    #expect(situation.events.count == 1)
  }

  @Test("Marked as an answer it counts from the day of issue (A15)")
  func anticipatory() throws {
    var dossier = dossier()
    dossier.add(
      .position(Position(.accepted, anticipatory: true)), to: "A-1", on: "2019-12-31")
    let seat = try #require(dossier.situation(of: "A-1", on: "2020-01-01").seats.first)
    #expect(seat.state == .toBeAssessed)
    #expect(seat.positions.first?.day == day("2020-01-01"))
  }

  @Test("A position that may be as late as the report is not early")
  func perhapsEarly() {
    var dossier = dossier()
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-01")
    #expect(dossier.standing(of: "A-1", on: "2020-02-01")?.state == .toBeAssessed)
  }
}
