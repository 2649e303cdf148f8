import Testing
import Text

@testable import FollowUp

@Suite("Flags of several addressees and of parts")
struct MergingTests {
  /// Two leads; what is added for one of them counts for that one alone.
  private func two() -> Fixture {
    var fixture = Fixture.one(to: [
      .lead(Fixture.minister, official: "a"), .lead("politie", official: "b"),
    ])
    fixture.party("politie")
    return fixture
  }

  @Test("A33: the severity of the worst, the oldest day of those that fire, and how many")
  func worst() {
    var fixture = two()
    for (party, day) in [("minister", "2024-02-01"), ("politie", "2024-08-01")] {
      fixture.add(.position(.complete), to: "A-1", on: day, party: Party.ID(party))
    }
    let flag = fixture.flag(.r2, on: "2024-10-01")
    #expect(flag?.severity == .high)
    #expect(flag?.began == "2024-04-02")
    #expect(flag?.share == nil, "of all addressees: nothing to count")
    #expect(flag?.party == nil)
    #expect(fixture.flag(.r2, on: "2024-09-01")?.share == Flag.Share(count: 1, of: 2))
  }

  @Test("A33: a closed addressee has no R flags")
  func closedSeat() {
    var fixture = two()
    fixture.add(
      .closure(Closure(.obsolete, reason: "weg")), to: "A-1", on: "2024-05-01", party: "politie")
    #expect(fixture.flag(.r1, on: "2024-08-01")?.share == Flag.Share(count: 1, of: 2))
  }

  @Test("A19: who is not expected to answer is not late; when nobody is, all are")
  func expected() {
    var fixture = Fixture.one(to: [
      .contributing(Fixture.minister, expected: true), .contributing("partners", expected: false),
    ])
    fixture.party("partners", kind: .group, count: 54)
    #expect(fixture.flag(.r1, on: "2024-08-01")?.party == Fixture.minister)
    fixture.add(
      .position(.complete), to: "A-1", on: "2024-03-01", party: Fixture.minister)
    #expect(fixture.severity(.r1, on: "2024-08-01") == nil)
    let nobody = Fixture.one(to: [.contributing(Fixture.minister), .contributing("politie")])
    #expect(nobody.severity(.r1, on: "2024-08-01") == .warn)
    #expect(nobody.flag(.r1, on: "2024-08-01")?.party == nil)
  }

  @Test("A8: a parent shows the worst of its parts and how many carry it")
  func parts() {
    var fixture = Fixture.one()
    for part in ["a", "b", "c"] {
      fixture.item(Recommendation.ID("A-1\(part)"), in: "A", partOf: "A-1", partLabel: part)
    }
    fixture.add(.position(.complete), to: "A-1a", on: "2024-03-01")
    let flag = fixture.flag(.r1, on: "2024-08-01")
    #expect(flag?.share == Flag.Share(count: 2, of: 3))
    #expect(flag?.item == "A-1")
    #expect(fixture.flag(.r2, on: "2024-08-01")?.share == Flag.Share(count: 1, of: 3))
  }

  @Test("B4: a merged flag is certain when one of its worst addressees' flags is")
  func certainty() {
    let sure = Flag.sample(.unclassified, .high)
    let unsure = Flag.sample(.unclassified, .high, unread: ["brief"])
    let mild = Flag.sample(.unclassified, .info)
    #expect(Flag.merged([unsure, sure], among: 2).map(\.isCertain) == [true])
    #expect(Flag.merged([unsure, mild], among: 2).map(\.isCertain) == [false])
  }

  @Test("A30: an unknown first day stays unknown when merged")
  func unknownDay() {
    let flags = [Flag.sample(.unclassified), .sample(.unclassified, since: nil)]
    #expect(Flag.merged(flags, among: 2).map(\.since) == [nil])
  }
}

@Suite("Taking note of a flag")
struct AcknowledgementTests {
  /// Silent since 2 September 2024; somebody took note of `code` on 10 September.
  private func noted(
    _ code: String, until: String = "2024-10-08", on day: String = "2024-09-10",
    party: Party.ID? = nil
  ) -> Fixture {
    var fixture = Fixture.answered()
    fixture.target("2030", on: "2024-03-01")
    fixture.add(
      .acknowledgement(code: code, until: FollowUpTests.day(until), reason: "gesprek"), to: "A-1",
      on: day, party: party)
    return fixture
  }

  private func isDim(_ fixture: Fixture, _ code: FlagCode = .r8, on day: String) -> Bool? {
    fixture.flag(code, on: day).map { $0.acknowledged != nil }
  }

  @Test("A32: from its day to the day named, both included")
  func boundaries() {
    let days = ["2024-09-09", "2024-09-10", "2024-10-08", "2024-10-09"]
    #expect(days.map { isDim(noted("R8"), on: $0) } == [false, true, true, false])
    #expect(noted("R8").flag(.r8, on: "2024-10-09")?.began == "2024-09-02")
  }

  @Test("A32: never for more than twenty-eight days")
  func longest() {
    let fixture = noted("R8", until: "2025-02-01")
    #expect(isDim(fixture, on: "2024-10-08") == true)
    #expect(isDim(fixture, on: "2024-10-09") == false)
  }

  @Test("B14: once the flag has risen above it, it is over")
  func risen() {
    // R2 is a warning from 1 May and high from 29 August.
    let fixture = noted("R2", until: "2024-09-10", on: "2024-08-20")
    #expect(isDim(fixture, .r2, on: "2024-08-28") == true)
    #expect(isDim(fixture, .r2, on: "2024-08-29") == false)
  }

  @Test("B14: of a flag that is not there it has no effect")
  func notThere() {
    let fixture = noted("R8", until: "2024-09-20", on: "2024-08-30")
    #expect(isDim(fixture, on: "2024-09-02") == false)
  }

  @Test("A31: it is of one code: R3 whatever is missing, R12a not for R1")
  func identity() {
    #expect(isDim(noted("R3-AED"), .r8, on: "2024-09-11") == false)
    var bare = Fixture.one()
    bare.add(.position(Position(.accepted)), to: "A-1", on: "2024-03-01")
    bare.add(
      .acknowledgement(code: "R3-AED", until: day("2024-03-20"), reason: "x"), to: "A-1",
      on: "2024-03-02")
    #expect(isDim(bare, .r3, on: "2024-03-10") == true)
    var late = Fixture.one()
    for code in ["R12a", "R1s", "R13", "R1?"] {
      late.add(
        .acknowledgement(code: code, until: day("2024-08-20"), reason: "x"), to: "A-1",
        on: "2024-08-01")
    }
    #expect(isDim(late, .r1, on: "2024-08-10") == false)
  }

  @Test(
    "T15: repetition, accountability and age cannot be put aside",
    arguments: [
      "R10", "R12b", "R14",
    ])
  func notForHistory(_ code: String) {
    var fixture = Fixture.line([2015, 2019])
    fixture.add(
      .acknowledgement(code: code, until: day("2025-01-20"), reason: "x"), to: "R2015",
      on: "2025-01-02")
    let flags = fixture.flags(on: "2025-01-10", of: "R2015")
    #expect(flags.contains { $0.code.rawValue == code })
    #expect(flags.allSatisfy { $0.acknowledged == nil })
  }

  @Test("A32: a merged flag is dim only when all its addressees' are")
  func merged() {
    var fixture = Fixture.one(to: [.lead(Fixture.minister), .lead("politie")])
    fixture.party("politie")
    let note = Happening.acknowledgement(code: "R1", until: day("2024-08-20"), reason: "x")
    fixture.add(note, to: "A-1", on: "2024-08-01", party: "politie")
    #expect(isDim(fixture, .r1, on: "2024-08-10") == false)
    fixture.add(note, to: "A-1", on: "2024-08-02", party: Fixture.minister)
    #expect(isDim(fixture, .r1, on: "2024-08-10") == true)
  }
}
