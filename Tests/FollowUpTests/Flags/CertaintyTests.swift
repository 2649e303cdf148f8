import Testing
import Text

@testable import FollowUp

@Suite("Certainty: silence is never stated from what nobody read")
struct CertaintyTests {
  /// Late since 11 July 2024, with a letter that was read in part.
  private func late(
    _ voice: Document.Voice = .ministry, on date: String?, coverage: Coverage = .partial,
    about: [String]? = nil
  ) -> Fixture {
    var fixture = Fixture.one()
    fixture.document("brief", voice, on: date, coverage: coverage, about: about)
    return fixture
  }

  private func unread(_ fixture: Fixture, _ code: FlagCode = .r1) -> [Document.ID]? {
    fixture.flag(code, on: "2024-08-01")?.doubt.documents
  }

  @Test("A44: a ministry letter not read in full could hold the answer")
  func ministryLetter() {
    #expect(unread(late(on: "2024-03-01")) == ["brief"])
    #expect(unread(late(on: "2024-03-01", coverage: .none)) == ["brief"])
    #expect(unread(late(on: "2024-03-01", coverage: .full)) == [])
    #expect(unread(late(.inspectorate, on: "2024-03-01")) == [])
    #expect(unread(late(.other, on: "2024-03-01")) == [])
  }

  @Test("B4: the interval is closed at both ends, partial dates overlap, undated always counts")
  func interval() {
    #expect(unread(late(on: "2024-01-09")) == [])
    #expect(unread(late(on: "2024-01-10")) == ["brief"])
    #expect(unread(late(on: "2024-08-01")) == ["brief"])
    #expect(unread(late(on: "2024-08-02")) == [])
    #expect(unread(late(on: "2024")) == ["brief"])
    #expect(unread(late(on: nil)) == ["brief"])
  }

  @Test("B1, C2: a letter about reports or items concerns those alone, about nothing none")
  func about() {
    #expect(unread(late(on: "2024-03-01", about: ["A"])) == ["brief"])
    #expect(unread(late(on: "2024-03-01", about: ["A-1"])) == ["brief"])
    #expect(unread(late(on: "2024-03-01", about: ["B"])) == [])
    #expect(unread(late(on: "2024-03-01", about: [])) == [])
  }

  @Test("B2: the report that an item comes from could not hold the judgement on it")
  func ownReport() {
    var fixture = Fixture()
    fixture.report("A", issued: "2024-01-10", coverage: .partial)
    fixture.item("A-1", in: "A")
    fixture.add(.position(.complete), to: "A-1", on: "2024-01-10")
    #expect(unread(fixture, .r2) == [])
    fixture.document("later", .inspectorate, on: "2024-05-01", coverage: .partial)
    #expect(unread(fixture, .r2) == ["later"])
  }

  @Test("C1: what was certain before the unread letter says until when, and sorts first")
  func certainUntil() {
    let before = late(on: "2024-07-20").flag(.r1, on: "2024-08-01")
    #expect(before?.doubt.certainUntil == day("2024-07-19"))
    #expect(before?.isCertain == false)
    #expect(late(on: "2024-07-11").flag(.r1, on: "2024-08-01")?.doubt.certainUntil == nil)
    let never = Flag.sample(.noAddressee, .high, unread: ["a"])
    let once = Flag.sample(.unclassified, .info, unread: ["a"], certainUntil: "2025-05-01")
    let sure = Flag.sample(.dateUnknown, .info)
    #expect([never, once, sure].sorted(by: Flag.comesFirst).map(\.code) == [.d1, .d7, .r12f])
  }

  @Test("C8: an answer known at second hand makes what rests on it uncertain")
  func secondHand() {
    for confidence in [Confidence.secondary, .inferred] {
      var fixture = Fixture.one()
      fixture.document("nieuws", .other, on: "2024-03-01")
      fixture.add(
        .position(Position(.accepted)), to: "A-1", on: "2024-03-01", document: "nieuws",
        confidence: confidence)
      for code in [FlagCode.r2, .r3, .r8, .r13] {
        let flag = fixture.flag(code, on: "2025-06-01")
        #expect(flag?.isCertain == false, "\(code)")
        #expect(flag?.doubt.secondHand == confidence)
        #expect(flag?.doubt.documents == [], "a document that was read is not to be read")
      }
    }
  }

  @Test("B3: what does not rest on not finding is always certain")
  func alwaysCertain() {
    var fixture = Fixture.line([2010, 2024])
    fixture.document("a", .ministry, on: nil, coverage: .none)
    fixture.document("b", .inspectorate, on: nil, coverage: .none)
    let flags = fixture.flags(on: "2026-01-01", of: "R2024")
    for code in [FlagCode.r10, .r14k] {
      #expect(flags.first { $0.code == code }?.isCertain == true)
    }
    #expect(flags.first { $0.code == .r1 }?.isCertain == false)
  }

  @Test("C10: certainty changes neither severity nor days")
  func noInfluence() {
    let sure = Fixture.one().flag(.r1, on: "2024-12-01")
    let unsure = late(on: "2024-03-01").flag(.r1, on: "2024-12-01")
    #expect(unsure?.isCertain == false)
    #expect(sure?.severity == unsure?.severity)
    #expect(sure?.since == unsure?.since)
    #expect(sure?.worseSince == unsure?.worseSince)
  }
}
