import Testing
import Text

@testable import FollowUp

private func closed(
  _ kind: Closure.Kind, reason: String? = nil, riskOwner: String? = nil, imported: Bool = false
) -> Fixture {
  var fixture = Fixture.answered()
  fixture.add(
    .closure(Closure(kind, reason: reason, riskOwner: riskOwner, imported: imported)), to: "A-1",
    on: "2024-06-01")
  return fixture
}

extension Fixture {
  fileprivate mutating func show(_ origin: Evidence.Origin, on day: String = "2024-05-01") {
    add(
      .evidence, to: "A-1", on: day,
      evidence: [Evidence(origin: origin, text: Phrase("proef", nil))])
  }
}

@Suite("Closed items have C and D flags, and R10 and R11 through their chain")
struct ClosedItemTests {
  @Test("No other rule speaks of a closed item", arguments: Closure.Kind.allCases)
  func noOthers(_ kind: Closure.Kind) {
    let codes = closed(kind).flags(on: "2040-01-01").map(\.code.rawValue)
    #expect(codes.allSatisfy { $0.hasPrefix("C") || $0.hasPrefix("D") }, "\(codes)")
  }
}

@Suite("C1: closed without evidence")
struct C1ClosedWithoutEvidenceTests {
  @Test("High from the closing day; the addressee's own word is no evidence")
  func own() {
    for kind in [Closure.Kind.implemented, .otherMeans] {
      var fixture = closed(kind)
      #expect(fixture.ladder(.c1, ["2024-05-31", "2024-06-01"]) == ["-", "high"])
      fixture.show(.addressee)
      #expect(fixture.severity(.c1, on: "2024-06-01") == .high)
    }
  }

  @Test(
    "Evidence of a forum or independent is enough",
    arguments: [
      Evidence.Origin.forum, .independent,
    ])
  func shown(_ origin: Evidence.Origin) {
    var fixture = closed(.implemented)
    fixture.show(origin)
    #expect(fixture.severity(.c1, on: "2024-06-01") == nil)
  }

  @Test("Other ways of closing need none")
  func otherKinds() {
    for kind in [Closure.Kind.notImplemented, .superseded, .obsolete, .withdrawn] {
      #expect(closed(kind).severity(.c1, on: "2024-06-01") == nil)
    }
  }

  @Test("A24: for an imported closing any evidence or the text of an answer is enough")
  func imported() {
    var fixture = closed(.implemented, imported: true)
    #expect(fixture.severity(.c1, on: "2024-06-01") == .high)
    fixture.show(.addressee)
    #expect(fixture.severity(.c1, on: "2024-06-01") == nil)
  }

  @Test("A reopening ends it")
  func reopened() {
    var fixture = closed(.implemented)
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-07-01")
    #expect(fixture.ladder(.c1, ["2024-06-30", "2024-07-01"]) == ["high", "-"])
  }
}

@Suite("C2: closed, not done")
struct C2ClosedNotDoneTests {
  @Test(
    "A24: closed while the last assessment is not resolved", arguments: Assessment.Value.allCases)
  func assessed(_ value: Assessment.Value) {
    var fixture = closed(.implemented)
    fixture.assess(value, on: "2024-05-01")
    let isDone = value == .resolved || value == .resolvedOther
    #expect(fixture.severity(.c2, on: "2024-06-01") == (isDone ? nil : .high))
  }

  @Test("A closing taken over from another register has no history of judgement")
  func imported() {
    #expect(closed(.implemented, imported: true).severity(.c2, on: "2024-06-01") == nil)
  }

  @Test("It is about what was closed as implemented only")
  func otherKinds() {
    #expect(closed(.obsolete, reason: "weg").severity(.c2, on: "2024-06-01") == nil)
  }
}

@Suite("C3: superseded by nothing")
struct C3NoSuccessorTests {
  private func superseded(by successor: Recommendation.ID?) -> Fixture {
    var fixture = Fixture.answered()
    fixture.report("B", issued: "2024-05-01")
    fixture.item("B-1", in: "B")
    fixture.add(
      .closure(Closure(.superseded, successor: successor)), to: "A-1", on: "2024-06-01")
    return fixture
  }

  @Test("A26: without a successor, or with one that is withdrawn")
  func successors() {
    #expect(superseded(by: nil).severity(.c3, on: "2024-06-01") == .warn)
    #expect(superseded(by: "onbekend").severity(.c3, on: "2024-06-01") == .warn)
    var fixture = superseded(by: "B-1")
    #expect(fixture.severity(.c3, on: "2024-06-01") == nil)
    fixture.add(.closure(Closure(.withdrawn, reason: "fout")), to: "B-1", on: "2024-09-01")
    #expect(fixture.ladder(.c3, ["2024-08-31", "2024-09-01"]) == ["-", "warn"])
    #expect(fixture.flag(.c3, on: "2024-10-01")?.began == "2024-09-01")
  }
}

@Suite("C4: without a reason")
struct C4NoReasonTests {
  @Test("Not implemented, no longer applicable and withdrawn need a reason")
  func closings() {
    for kind in [Closure.Kind.notImplemented, .obsolete, .withdrawn] {
      #expect(closed(kind).flag(.c4, on: "2024-06-01")?.finding == .noReason(.closing))
    }
    #expect(closed(.obsolete, reason: "weg").severity(.c4, on: "2024-06-01") == nil)
    #expect(closed(.implemented).severity(.c4, on: "2024-06-01") == nil)
  }

  @Test("Not implemented needs somebody who carries the risk")
  func riskOwner() {
    let without = closed(.notImplemented, reason: "geld")
    #expect(without.flag(.c4, on: "2024-06-01")?.finding == .noReason(.riskOwner))
    let with = closed(.notImplemented, reason: "geld", riskOwner: "directeur")
    #expect(with.severity(.c4, on: "2024-06-01") == nil)
  }

  @Test("A refusal needs a reason; A36: partly only where the ministry itself refuses")
  func refusals() {
    func severity(_ position: Position) -> Severity? {
      Fixture.answered(position).severity(.c4, on: "2024-03-01")
    }
    #expect(severity(Position(.rejected)) == .warn)
    #expect(severity(Position(.rejected, reason: "geld")) == nil)
    #expect(severity(Position(.partly)) == nil)
    #expect(severity(Position(.partly, refusal: true)) == .warn)
  }
}
