import Testing
import Text

@testable import FollowUp

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
    #expect(Fixture.askedOfMany().severity(.r12b, on: "2024-06-01") == nil)
  }
}
