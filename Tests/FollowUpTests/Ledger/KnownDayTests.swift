import FollowUp
import Testing

@Suite("From which day an event is known (B5)")
struct KnownDayTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.document("brief", .ministry, on: "2020-03-01", published: "2020-04-01")
    return dossier
  }

  private func state(_ dossier: Fixture, knownOn day: String) -> State? {
    dossier.standing(of: "A-1", on: "2020-12-31", knownOn: day)?.state
  }

  @Test("A booked fact is known from the day its document became public")
  func booked() {
    var dossier = dossier()
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-03-01", document: "brief")
    #expect(state(dossier, knownOn: "2020-03-31") == .awaitingResponse)
    #expect(state(dossier, knownOn: "2020-04-01") == .toBeAssessed)
  }

  @Test(
    "Booked while the dossier is in use, it is known from the booking (C4: not on the day itself)")
  func bookedInUse() {
    var dossier = dossier()
    dossier.inUseSince = day("2020-06-01")
    dossier.add(
      .position(Position(.accepted)), to: "A-1", on: "2020-03-01", recorded: "2020-06-01",
      document: "brief")
    #expect(state(dossier, knownOn: "2020-04-01") == .toBeAssessed)
    dossier.add(
      .assessment(Assessment(.partly)), to: "A-1", on: "2020-03-01", recorded: "2020-06-02",
      document: "brief")
    #expect(state(dossier, knownOn: "2020-06-01") == .toBeAssessed)
    #expect(state(dossier, knownOn: "2020-06-02") == .partlyResolved)
  }

  @Test("A back-dated entry cannot change what was seen then")
  func backDated() {
    var dossier = dossier()
    dossier.add(
      .assessment(Assessment(.resolved)), to: "A-1", on: "2020-02-01", recorded: "2020-09-01")
    #expect(dossier.standing(of: "A-1", on: "2020-03-01")?.state == .toBeClosed)
    #expect(
      dossier.standing(of: "A-1", on: "2020-03-01", knownOn: "2020-03-01")?.state
        == .awaitingResponse)
  }

  @Test("What a member booked from a letter is known from the entry, not from the letter")
  func enteredFromLetter() {
    var dossier = dossier()
    dossier.add(
      .position(Position(.accepted)), to: "A-1", on: "2020-03-01", recorded: "2020-09-01",
      document: "brief", by: Author(member: "m", role: .inspector))
    #expect(state(dossier, knownOn: "2020-08-31") == .awaitingResponse)
    #expect(state(dossier, knownOn: "2020-09-01") == .toBeAssessed)
    #expect(dossier.standing(of: "A-1", on: "2020-03-01")?.state == .toBeAssessed)
  }

  @Test("A response is known from the day its letter became public")
  func response() {
    var dossier = dossier()
    dossier.response("antwoord", to: "A", on: "2020-03-01")
    #expect(dossier.standing(of: "A-1", on: "2020-02-29")?.isUnanswered == false)
    #expect(dossier.standing(of: "A-1", on: "2020-03-01")?.isUnanswered == true)
    #expect(
      dossier.standing(of: "A-1", on: "2020-03-01", knownOn: "2020-02-29")?.isUnanswered == false)
  }
}
