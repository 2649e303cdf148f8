import Testing
import Text

@testable import FollowUp

@Suite("R1: response overdue")
struct R1ResponseOverdueTests {
  @Test("The due day is on time, the day after is late, three months later it is high")
  func boundaries() {
    let days = ["2024-07-10", "2024-07-11", "2024-10-10", "2024-10-11"]
    #expect(Fixture.one().ladder(.r1, days) == ["-", "warn", "warn", "high"])
    let flag = Fixture.one().flag(.r1, on: "2024-10-11")
    #expect(flag?.finding == .responseOverdue(due: day("2024-07-10"), overdue: 93))
    #expect(flag?.began == "2024-07-11")
    #expect(flag?.rose == "2024-10-11")
    #expect(Fixture.one().flag(.r1, on: "2024-07-11")?.worsens == day("2024-10-11"))
  }

  @Test("A position of any kind ends it", arguments: Position.Value.allCases)
  func answered(_ value: Position.Value) {
    var fixture = Fixture.one()
    fixture.add(.position(Position(value)), to: "A-1", on: "2024-08-01")
    #expect(fixture.ladder(.r1, ["2024-07-31", "2024-08-01"]) == ["warn", "-"])
  }

  @Test("A claim alone is no response")
  func claim() {
    var fixture = Fixture.one()
    fixture.add(.claim(Claim(.complete)), to: "A-1", on: "2024-06-01")
    #expect(fixture.severity(.r1, on: "2024-07-11") == .warn)
  }

  @Test("A due day in the source goes before the term")
  func ownDueDay() {
    let fixture = Fixture.one(responseDue: "2024-04-01")
    #expect(fixture.ladder(.r1, ["2024-04-01", "2024-04-02"]) == ["-", "warn"])
  }

  @Test("A12: two extensions with a reason count, a third does not")
  func extensions() {
    var fixture = Fixture.one()
    fixture.extend(3, "personeel", on: "2024-07-10")
    #expect(fixture.ladder(.r1, ["2024-10-10", "2024-10-11"]) == ["-", "warn"])
    fixture.extend(1, "overleg", on: "2024-10-01")
    #expect(fixture.ladder(.r1, ["2024-11-10", "2024-11-11"]) == ["-", "warn"])
    fixture.extend(3, "nog eens", on: "2024-11-01")
    #expect(fixture.ladder(.r1, ["2024-11-10", "2024-11-11"]) == ["-", "warn"])
  }

  @Test("A12: an extension without a reason, too long or after the due day does not count")
  func invalidExtensions() {
    var fixture = Fixture.one()
    fixture.extend(3, nil, on: "2024-06-01")
    fixture.extend(4, "lang", on: "2024-06-01")
    fixture.extend(3, "laat", on: "2024-07-11")
    #expect(fixture.severity(.r1, on: "2024-07-11") == .warn)
  }

  @Test("A12: months are added to the anchor, not step by step")
  func anchor() {
    var fixture = Fixture.one(issued: "2024-08-31")
    #expect(fixture.ladder(.r1, ["2025-02-28", "2025-03-01"]) == ["-", "warn"])
    fixture.extend(3, "personeel", on: "2025-02-01")
    #expect(fixture.ladder(.r1, ["2025-05-31", "2025-06-01"]) == ["-", "warn"])
  }

  @Test("A20: it is silent where a response passed the item over")
  func silentWithR4() {
    var fixture = Fixture.one()
    fixture.response("brief", to: "A", on: "2024-05-01")
    #expect(fixture.severity(.r1, on: "2025-01-01") == nil)
    #expect(fixture.severity(.r4, on: "2025-01-01") != nil)
  }

  @Test("A15: an early position counts only when it is marked")
  func early() {
    var fixture = Fixture.one()
    fixture.add(.position(Position(.accepted)), to: "A-1", on: "2023-12-01")
    #expect(fixture.severity(.r1, on: "2024-07-11") == .warn)
    fixture.add(
      .position(Position(.accepted, anticipatory: true)), to: "A-1", on: "2023-12-02")
    #expect(fixture.severity(.r1, on: "2024-07-11") == nil)
  }

  @Test("A28: with only a year known it is possibly late between the two due days")
  func possibly() {
    let fixture = Fixture.one(issued: "2024")
    #expect(fixture.severity(.r1, on: "2025-06-30") == nil)
    #expect(fixture.severity(.r1, on: "2025-07-01") == .warn)
    #expect(fixture.severity(.r1Possible, on: "2025-06-30") == .info)
    #expect(fixture.severity(.r1Possible, on: "2025-07-01") == nil)
  }

  @Test("A11: even what is possible is not said before the day of issue has surely come")
  func possiblyFromIssue() {
    let fixture = Fixture.one(issued: "2024")
    #expect(fixture.ladder(.r1Possible, ["2024-12-30", "2024-12-31"]) == ["-", "info"])
    #expect(fixture.flag(.r1Possible, on: "2025-02-01")?.began == "2024-12-31")
  }

  @Test("A33: several addressees make one flag, that of the worst, with how many")
  func severalAddressees() {
    var fixture = Fixture.one(to: [.lead(Fixture.minister), .contributing("politie")])
    fixture.party("politie")
    fixture.add(.position(Position(.accepted)), to: "A-1", on: "2024-03-01", party: "politie")
    let flag = fixture.flag(.r1, on: "2024-07-11")
    #expect(flag?.share == Flag.Share(count: 1, of: 2))
    #expect(flag?.party == Fixture.minister)
  }

  @Test("A8: a parent has none of its own")
  func parent() throws {
    var fixture = Fixture.one()
    fixture.item("A-1a", in: "A", partOf: "A-1", partLabel: "a")
    let parent = try fixture.situation(of: "A-1", on: "2025-01-01")
    #expect(!Rules.flags(of: parent).contains { $0.code == .r1 })
    #expect(fixture.severity(.r1, on: "2025-01-01", of: "A-1a") == .high)
  }
}

extension Fixture {
  fileprivate mutating func extend(_ months: Int, _ reason: String?, on day: String) {
    add(.termExtension(months: months, reason: reason), to: "A-1", on: day)
  }
}
