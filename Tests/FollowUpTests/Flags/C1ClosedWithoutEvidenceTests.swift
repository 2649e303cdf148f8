import Testing
import Text

@testable import FollowUp

@Suite("C1: closed without evidence")
struct C1ClosedWithoutEvidenceTests {
  @Test("High from the closing day; the addressee's own word is no evidence")
  func own() {
    for kind in [Closure.Kind.implemented, .otherMeans] {
      var fixture = Fixture.closed(kind)
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
    var fixture = Fixture.closed(.implemented)
    fixture.show(origin)
    #expect(fixture.severity(.c1, on: "2024-06-01") == nil)
  }

  @Test("Other ways of closing need none")
  func otherKinds() {
    for kind in [Closure.Kind.notImplemented, .superseded, .obsolete, .withdrawn] {
      #expect(Fixture.closed(kind).severity(.c1, on: "2024-06-01") == nil)
    }
  }

  @Test("A24: for an imported closing any evidence or the text of an answer is enough")
  func imported() {
    var fixture = Fixture.closed(.implemented, imported: true)
    #expect(fixture.severity(.c1, on: "2024-06-01") == .high)
    fixture.show(.addressee)
    #expect(fixture.severity(.c1, on: "2024-06-01") == nil)
  }

  @Test("A reopening ends it")
  func reopened() {
    var fixture = Fixture.closed(.implemented)
    fixture.add(.reopen(reason: "terug"), to: "A-1", on: "2024-07-01")
    #expect(fixture.ladder(.c1, ["2024-06-30", "2024-07-01"]) == ["high", "-"])
  }
}
