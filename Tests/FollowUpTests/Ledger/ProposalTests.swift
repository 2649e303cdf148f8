import FollowUp
import Testing

@Suite("What needs a second person (A41)")
struct ProposalTests {
  private func dossier() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A")
    dossier.add(
      .proposal(.closure(Closure(.implemented))), to: "A-1", on: "2020-06-01",
      recorded: "2020-06-01", id: "voorstel")
    return dossier
  }

  @Test("A proposal alone changes nothing")
  func proposed() {
    #expect(dossier().standing(of: "A-1", on: "2020-07-01")?.state == .awaitingResponse)
  }

  @Test("A closure counts from its confirmation")
  func confirmed() throws {
    var dossier = dossier()
    dossier.add(
      .confirmation(of: "voorstel"), to: "A-1", on: "2020-06-10", recorded: "2020-06-10")
    #expect(dossier.standing(of: "A-1", on: "2020-06-09")?.state == .awaitingResponse)
    let seat = try #require(dossier.situation(of: "A-1", on: "2020-06-10").seats.first)
    #expect(seat.state == .implemented)
    #expect(seat.closures.first?.day == day("2020-06-10"))
    #expect(seat.closures.first?.event == "voorstel")
  }

  @Test("Given back, it stays without effect, confirmed afterwards or not")
  func returned() {
    var dossier = dossier()
    dossier.add(
      .returned("voorstel", reason: "bewijs ontbreekt"), to: "A-1", on: "2020-06-05",
      recorded: "2020-06-05")
    dossier.add(
      .confirmation(of: "voorstel"), to: "A-1", on: "2020-06-10", recorded: "2020-06-10")
    #expect(dossier.standing(of: "A-1", on: "2020-07-01")?.state == .awaitingResponse)
  }

  @Test("A retracted confirmation leaves the proposal waiting")
  func retracted() {
    var dossier = dossier()
    dossier.add(
      .confirmation(of: "voorstel"), to: "A-1", on: "2020-06-10", recorded: "2020-06-10",
      id: "akkoord")
    dossier.add(.void("akkoord"), to: "A-1", on: nil, recorded: "2020-06-11")
    #expect(dossier.standing(of: "A-1", on: "2020-07-01")?.state == .awaitingResponse)
  }
}
