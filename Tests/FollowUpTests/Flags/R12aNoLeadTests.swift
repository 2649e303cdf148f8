import Testing
import Text

@testable import FollowUp

@Suite("R12a: no lead")
struct R12aNoLeadTests {
  @Test("A19: from the day of issue, high, with the stored number of the group")
  func many() {
    let fixture = Fixture.askedOfMany()
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
    var fixture = Fixture.askedOfMany()
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
    #expect(Fixture.askedOfMany().flag(.r12a, on: "2024-06-01")?.isCertain == true)
  }

  @Test("A closed item has none")
  func closed() {
    var fixture = Fixture.askedOfMany()
    fixture.add(.closure(Closure(.obsolete, reason: "weg")), to: "A-1", on: "2024-06-01")
    #expect(fixture.severity(.r12a, on: "2024-06-01") == nil)
  }
}
