import FollowUp
import Testing

@Suite("Several addressees make one overall state (1.5)")
struct AddresseesTests {
  private func dossier(_ addressees: [Addressee]) -> Fixture {
    var dossier = Fixture()
    for party: Party.ID in ["p", "q", "r"] { dossier.party(party) }
    dossier.party("groep", kind: .group, count: 54)
    dossier.report("A", issued: "2020-01-01")
    dossier.item("A-1", in: "A", to: addressees)
    return dossier
  }

  private func state(_ dossier: Fixture) -> State? {
    dossier.standing(of: "A-1", on: "2021-01-01")?.state
  }

  @Test("The worst of the open ones: O6, O1, O2, O5, O4, O3, O7")
  func worst() {
    let order: [Happening?] = [
      .assessment(Assessment(.notResolved)), nil, .position(Position(.accepted)),
      .claim(Claim(.complete)), .assessment(Assessment(.partly)), .assessment(Assessment(.intent)),
      .assessment(Assessment(.resolved)),
    ]
    let states: [State] = [
      .notResolved, .awaitingResponse, .toBeAssessed, .reportedComplete, .partlyResolved,
      .onCourse, .toBeClosed,
    ]
    for worse in order.indices {
      for better in order.indices where better > worse {
        var dossier = dossier([.lead("p"), .contributing("q", expected: true)])
        if let happening = order[worse] {
          dossier.add(happening, to: "A-1", on: "2020-02-01", party: "q")
        }
        if let happening = order[better] {
          dossier.add(happening, to: "A-1", on: "2020-02-01", party: "p")
        }
        #expect(state(dossier) == states[worse])
      }
    }
  }

  @Test("Closed only when all are, then the least favourable: G3, G5, G4, G6, G2, G1")
  func allClosed() {
    let order: [Closure.Kind] = [
      .notImplemented, .obsolete, .superseded, .withdrawn, .otherMeans, .implemented,
    ]
    for (worse, better) in zip(order, order.dropFirst()) {
      var dossier = dossier([.lead("p"), .contributing("q", expected: true)])
      dossier.add(.closure(Closure(better)), to: "A-1", on: "2020-02-01", party: "p")
      #expect(state(dossier) == .awaitingResponse)
      dossier.add(.closure(Closure(worse)), to: "A-1", on: "2020-02-01", party: "q")
      #expect(state(dossier)?.rawValue == worse.rawValue)
    }
  }

  @Test("Who is only informed is ignored")
  func informed() throws {
    var dossier = dossier([.lead("p"), .informed("q")])
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-02-01", party: "p")
    dossier.add(.assessment(Assessment(.notResolved)), to: "A-1", on: "2020-02-01", party: "q")
    #expect(state(dossier) == .toBeAssessed)
    #expect(try dossier.situation(of: "A-1", on: "2021-01-01").seats.map(\.party) == ["p"])
  }

  @Test("Without addressees there is one nameless seat, for which everything counts")
  func nameless() throws {
    var dossier = dossier([])
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-02-01", party: "p")
    let seats = try dossier.situation(of: "A-1", on: "2021-01-01").seats
    #expect(seats.count == 1)
    #expect(seats.first?.isNameless == true)
    #expect(state(dossier) == .toBeAssessed)
  }

  @Test("An addressee whose name matches no party gets what is of the item, and nothing else")
  func stranger() throws {
    let addressee = Addressee(party: nil, name: "Onbekend", role: .lead)
    var dossier = dossier([addressee])
    dossier.add(.claim(Claim(.complete)), to: "A-1", on: "2020-02-01", party: "p")
    #expect(state(dossier) == .awaitingResponse)
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-03-01")
    #expect(state(dossier) == .toBeAssessed)
  }

  @Test("What names no party counts for every addressee (A9)")
  func ofTheItem() {
    var dossier = dossier([.lead("p"), .contributing("q", expected: true)])
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-02-01", speaker: "r")
    #expect(state(dossier) == .toBeAssessed)
  }

  @Test("A single acting addressee is the lead and expected to answer (A19)")
  func single() throws {
    let seat = try #require(
      dossier([.contributing("p")]).situation(of: "A-1", on: "2021-01-01").seats.first)
    #expect(seat.role == .lead)
    #expect(seat.isExpected)
  }

  @Test("Of a lead an answer is expected, of who contributes not, unless set (A19)")
  func expectations() throws {
    let dossier = dossier([.lead("p"), .contributing("q"), .contributing("groep", expected: true)])
    let seats = try dossier.situation(of: "A-1", on: "2021-01-01").seats
    #expect(seats.map(\.isExpected) == [true, false, true])
    #expect(seats.map(\.count) == [1, 1, 54])
  }

  @Test("Silence of who is not expected to answer does not hold back what another answered")
  func idle() {
    var dossier = dossier([.lead("p"), .contributing("groep")])
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-02-01", party: "p")
    #expect(state(dossier) == .toBeAssessed)
    dossier.add(.closure(Closure(.implemented)), to: "A-1", on: "2020-03-01", party: "p")
    #expect(state(dossier) == .implemented)
  }

  @Test("Events change addressees from their day on (A41)")
  func changed() throws {
    var dossier = dossier([.contributing("p"), .contributing("q")])
    dossier.add(
      .addressee(role: .lead, official: "directeur X", expected: nil), to: "A-1", on: "2020-03-01",
      party: "p")
    dossier.add(
      .addressee(role: .informed, official: nil, expected: nil), to: "A-1", on: "2020-04-01",
      party: "q")
    dossier.add(
      .addressee(role: .contributing, official: nil, expected: true), to: "A-1",
      on: "2020-05-01", party: "r")
    func seats(on day: String) throws -> [Seat] { try dossier.situation(of: "A-1", on: day).seats }
    #expect(try seats(on: "2020-02-29").map(\.role) == [.contributing, .contributing])
    #expect(try seats(on: "2020-03-01").map(\.role) == [.lead, .contributing])
    #expect(try seats(on: "2020-03-01").first?.official == "directeur X")
    #expect(try seats(on: "2020-04-01").map(\.party) == ["p"])
    #expect(try seats(on: "2020-05-01").map(\.party) == ["p", "r"])
    #expect(try seats(on: "2020-05-01").map(\.isExpected) == [true, true])
  }
}
