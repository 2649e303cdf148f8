import Testing
import Text

@testable import FollowUp

/// A report that asks the minister and a group of 54 and names no lead among them.
private func askedOfMany() -> Fixture {
  var fixture = Fixture.one(to: [.contributing(Fixture.minister), .contributing("partners")])
  fixture.party("partners", kind: .group, count: 54)
  return fixture
}

@Suite("R12a: no lead")
struct R12aNoLeadTests {
  @Test("A19: from the day of issue, high, with the stored number of the group")
  func many() {
    let fixture = askedOfMany()
    #expect(fixture.ladder(.r12a, ["2024-01-09", "2024-01-10"]) == ["-", "high"])
    #expect(fixture.flag(.r12a, on: "2024-01-10")?.finding == .noLead(parties: 54))
    #expect(fixture.flag(.r12a, on: "2024-01-10")?.turn == .inspectorate)
  }

  @Test("A19: a single acting addressee is the lead, informed ones do not act")
  func single() {
    let one = Fixture.one(to: [.contributing(Fixture.minister)])
    #expect(one.severity(.r12a, on: "2024-02-01") == nil)
    let informed = Fixture.one(to: [.contributing(Fixture.minister), .informed("politie")])
    #expect(informed.severity(.r12a, on: "2024-02-01") == nil)
  }

  @Test("A lead named later ends it")
  func named() {
    var fixture = askedOfMany()
    fixture.add(
      .addressee(role: .lead, official: nil, expected: nil), to: "A-1", on: "2024-06-01",
      party: Fixture.minister)
    #expect(fixture.ladder(.r12a, ["2024-05-31", "2024-06-01"]) == ["high", "-"])
  }

  @Test("B3: it rests on the report: uncertain when that was not read in full")
  func certainty() {
    var fixture = Fixture()
    fixture.party("partners", kind: .group, count: 54)
    fixture.report("A", issued: "2024-01-10", coverage: .partial)
    fixture.item(
      "A-1", in: "A", to: [.contributing(Fixture.minister), .contributing("partners")])
    fixture.document("brief", .ministry, on: "2024-03-01", coverage: .partial)
    #expect(fixture.flag(.r12a, on: "2024-06-01")?.doubt.documents == ["doc-A"])
    #expect(askedOfMany().flag(.r12a, on: "2024-06-01")?.isCertain == true)
  }

  @Test("A closed item has none")
  func closed() {
    var fixture = askedOfMany()
    fixture.add(.closure(Closure(.obsolete, reason: "weg")), to: "A-1", on: "2024-06-01")
    #expect(fixture.severity(.r12a, on: "2024-06-01") == nil)
  }
}

@Suite("R12b: a lead without a named official")
struct R12bLeadUnnamedTests {
  @Test("From the day of issue until an official is named")
  func named() {
    var fixture = Fixture.one()
    fixture.add(
      .position(Position(.accepted, official: "directeur")), to: "A-1", on: "2024-03-01")
    let days = ["2024-01-09", "2024-01-10", "2024-02-29", "2024-03-01"]
    #expect(fixture.ladder(.r12b, days) == ["-", "warn", "warn", "-"])
    let official = Fixture.one(to: [.lead(Fixture.minister, official: "directeur")])
    #expect(official.severity(.r12b, on: "2024-02-01") == nil)
  }

  @Test("Where nobody leads it says nothing")
  func noLead() {
    #expect(askedOfMany().severity(.r12b, on: "2024-06-01") == nil)
  }
}

@Suite("R12c: more than one lead")
struct R12cSeveralLeadsTests {
  @Test("Two leads are one too many")
  func two() {
    let fixture = Fixture.one(to: [.lead(Fixture.minister), .lead("politie")])
    let flag = fixture.flag(.r12c, on: "2024-01-10")
    #expect(flag?.finding == .severalLeads(["minister", "politie"]))
    #expect(flag?.severity == .warn)
    #expect(Fixture.one().severity(.r12c, on: "2024-06-01") == nil)
  }
}

@Suite("R12d: the lead is a forum")
struct R12dLeadIsForumTests {
  @Test("A consultative body as lead, also as the only addressee")
  func forum() {
    for role in [Addressee.lead("smb"), .contributing("smb")] {
      var fixture = Fixture.one(to: [role])
      fixture.party("smb", kind: .consultativeBody)
      #expect(fixture.severity(.r12d, on: "2024-01-10") == .warn)
    }
    #expect(Fixture.one().severity(.r12d, on: "2024-06-01") == nil)
  }
}

@Suite("R12e: not everybody answered")
struct R12eFewAnsweredTests {
  private func three() -> Fixture {
    var fixture = Fixture.one(to: [
      .lead(Fixture.minister), .contributing("politie", expected: true),
      .contributing("regio", expected: true), .contributing("overig"),
    ])
    for party in ["politie", "regio", "overig"] { fixture.party(Party.ID(party)) }
    return fixture
  }

  @Test("Once the response term has passed, with how many of those expected answered")
  func boundaries() {
    var fixture = three()
    fixture.add(.position(Position(.accepted)), to: "A-1", on: "2024-03-01", party: "politie")
    #expect(fixture.ladder(.r12e, ["2024-07-10", "2024-07-11"]) == ["-", "warn"])
    #expect(
      fixture.flag(.r12e, on: "2024-07-11")?.finding == .fewAnswered(answered: 1, of: 3))
  }

  @Test("A9: an answer by somebody else does not count")
  func bySomebodyElse() {
    var fixture = three()
    for party in ["minister", "politie", "regio"] {
      fixture.add(
        .position(Position(.accepted)), to: "A-1", on: "2024-03-01", party: Party.ID(party),
        speaker: Fixture.minister)
    }
    #expect(
      fixture.flag(.r12e, on: "2024-07-11")?.finding == .fewAnswered(answered: 1, of: 3))
  }

  @Test("B9: it needs two who are expected to answer")
  func oneExpected() {
    #expect(askedOfMany().severity(.r12e, on: "2025-06-01") == nil)
    #expect(Fixture.one().severity(.r12e, on: "2025-06-01") == nil)
  }
}

@Suite("R12f: no addressee")
struct R12fNoAddresseeTests {
  @Test("A19: information, from the day of issue")
  func none() {
    let fixture = Fixture.one(to: [])
    #expect(fixture.ladder(.r12f, ["2024-01-09", "2024-01-10"]) == ["-", "info"])
    #expect(Fixture.one().severity(.r12f, on: "2024-06-01") == nil)
  }
}
