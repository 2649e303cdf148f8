import FollowUp
import Testing

@Suite("From when an item is on the list (A11)")
struct ListingDayTests {
  @Test("From the first day on which it can have been issued")
  func fromEarliest() {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-03")
    dossier.item("A-1", in: "A")
    #expect(dossier.standing(of: "A-1", on: "2020-02-29") == nil)
    #expect(dossier.standing(of: "A-1", on: "2020-03-01")?.state == .awaitingResponse)
  }

  @Test("Already recorded, it is to come, at nobody's move and in no chain")
  func future() throws {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-03-01")
    dossier.item("A-1", in: "A")
    dossier.item("A-2", in: "A", issued: "2020-06-01")
    dossier.link("A-2", .repeats, "A-1")
    let standing = try #require(dossier.standing(of: "A-2", on: "2020-05-31"))
    #expect(standing.state == .future)
    #expect(standing.atMove == .nobody)
    #expect(standing.chain == nil)
    #expect(dossier.standing(of: "A-1", on: "2020-05-31")?.times == 1)
    #expect(try dossier.situation(of: "A-2", on: "2020-05-31").seats.isEmpty)
    #expect(dossier.standing(of: "A-2", on: "2020-06-01")?.chain == 1)
  }

  @Test("Without a date of issue it is there from the day its document became public")
  func undated() {
    var dossier = Fixture()
    dossier.report("A", issued: nil)
    dossier.item("A-1", in: "A")
    #expect(dossier.standing(of: "A-1", on: "1990-01-01")?.openSince == nil)
    #expect(dossier.standing(of: "A-1", on: "1990-01-01")?.responseDue == nil)
  }

  @Test("An item of its own date does not follow its report")
  func ownDate() {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-03-01")
    dossier.item("A-1", in: "A", issued: "2019-12-01")
    #expect(dossier.standing(of: "A-1", on: "2019-12-01")?.openSince == day("2019-12-01"))
  }

  @Test("The days on which something happened, each once, in order")
  func happenings() {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-03-01")
    dossier.item("A-1", in: "A")
    dossier.response("antwoord", to: "A", on: "2020-05-01")
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-05-01")
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: nil)
    dossier.commitment("C-1", on: ["A-1"], made: "2020-04-01")
    #expect(
      dossier.dossier.happenings == [day("2020-03-01"), day("2020-04-01"), day("2020-05-01")])
  }
}
