import Testing
import Text

@testable import FollowUp

@Suite("D1: date unknown")
struct D1DateUnknownTests {
  @Test("Without a date of issue nothing that needs it is said")
  func unknown() {
    let fixture = Fixture.one(issued: nil)
    let codes = fixture.flags(on: "2030-01-01").map(\.code)
    #expect(codes.contains(.d1))
    #expect(codes.allSatisfy { ![.r1, .r1Soon, .r14].contains($0) })
    #expect(Fixture.one().severity(.d1, on: "2024-06-01") == nil)
  }
}

@Suite("D2: date in the future")
struct D2DateInFutureTests {
  @Test("A10: written down as having happened on a day still to come, until that day")
  func event() {
    var fixture = Fixture.one()
    fixture.add(.claim(Claim(.complete)), to: "A-1", on: "2024-09-01", recorded: "2024-06-01")
    let days = ["2024-05-31", "2024-06-01", "2024-08-31", "2024-09-01"]
    #expect(fixture.ladder(.d2, days) == ["-", "warn", "warn", "-"])
    #expect(fixture.flag(.d2, on: "2024-07-01")?.began == "2024-06-01")
  }

  @Test("A10: a planned date is no happened-date")
  func planned() {
    var fixture = Fixture.answered()
    fixture.target("2030-01-01", on: "2024-03-01")
    #expect(fixture.severity(.d2, on: "2024-06-01") == nil)
  }
}

@Suite("D3: wrong order")
struct D3WrongOrderTests {
  private func found(_ happening: Happening, on day: String) -> Finding.Disorder? {
    var fixture = Fixture.one()
    fixture.add(happening, to: "A-1", on: day)
    guard case .wrongOrder(let disorder) = fixture.flag(.d3, on: "2024-06-01")?.finding else {
      return nil
    }
    return disorder
  }

  @Test("A position or closing from before the item")
  func early() {
    let early = "2023-12-01"
    #expect(found(.position(Position(.accepted)), on: early) == .positionBeforeIssue)
    #expect(found(.closure(Closure(.implemented)), on: early) == .closureBeforeIssue)
    #expect(found(.position(Position(.accepted)), on: "2024-01-10") == nil)
  }

  @Test("A29: a due date from before the item")
  func target() {
    #expect(
      found(.target(partial("2023-12-31"), reason: nil), on: "2024-02-01") == .dueBeforeIssue)
    #expect(found(.target(partial("2024"), reason: nil), on: "2024-02-01") == nil)
    #expect(
      Fixture.one(responseDue: "2023-12-31").flag(.d3, on: "2024-06-01")?.finding
        == .wrongOrder(.dueBeforeIssue))
  }

  @Test("A7: a reopening without a closing before it")
  func reopening() {
    #expect(found(.reopen(reason: "terug"), on: "2024-02-01") == .reopeningWithoutClosure)
  }
}

@Suite("D4: double number")
struct D4DoubleNumberTests {
  private func two(_ other: [Addressee] = [.lead(Fixture.minister)]) -> Fixture {
    var fixture = Fixture()
    fixture.report("A", issued: "2024-01-10")
    fixture.item("A-1", in: "A", number: "12")
    fixture.item("A-2", in: "A", number: "12", to: other)
    return fixture
  }

  @Test("A29: the same body, number and addressee more than once")
  func double() {
    #expect(
      two().flag(.d4, on: "2024-06-01")?.finding == .doubleNumber("12", times: 2))
    #expect(two([.lead("politie")]).severity(.d4, on: "2024-06-01") == nil)
  }
}

@Suite("D5: state and closing date")
struct D5ClosedWithoutDateTests {
  @Test("Closed without a closing date")
  func undated() {
    var fixture = Fixture.one()
    fixture.add(.closure(Closure(.implemented)), to: "A-1", on: nil)
    #expect(fixture.severity(.d5, on: "2024-06-01") == .warn)
    var dated = Fixture.one()
    dated.add(.closure(Closure(.implemented)), to: "A-1", on: "2024-05-01")
    #expect(dated.severity(.d5, on: "2024-06-01") == nil)
  }
}

@Suite("D6: unknown party")
struct D6UnknownPartyTests {
  @Test("An addressee that is no party of the list")
  func unknown() {
    let fixture = Fixture.one(to: [Addressee(party: nil, name: "LMO", role: .lead)])
    #expect(fixture.flag(.d6, on: "2024-06-01")?.finding == .unknownParty("LMO"))
    #expect(Fixture.one().severity(.d6, on: "2024-06-01") == nil)
  }
}

@Suite("D7: to be classified")
struct D7UnclassifiedTests {
  @Test("A45, B13: information, and attention sixty days after the first of the last row")
  func boundaries() {
    var fixture = Fixture.answered(Position(.unclassified))
    fixture.add(.position(Position(.unclassified)), to: "A-1", on: "2024-04-15")
    let days = ["2024-03-01", "2024-04-30", "2024-05-01"]
    #expect(fixture.ladder(.d7, days) == ["info", "info", "warn"])
    fixture.add(.position(Position(.accepted)), to: "A-1", on: "2024-06-01")
    #expect(fixture.severity(.d7, on: "2024-06-01") == nil)
  }
}

@Suite("D8: document to be read")
struct D8DocumentToReadTests {
  @Test("C9: per document, with the number of high flags that wait for it, most first")
  func documents() {
    let flags = [
      Flag.sample(.noAddressee, .high, unread: ["a", "b"]),
      .sample(.noAddressee, item: "R2", .high, unread: ["b"]),
      .sample(.noAddressee, item: "R3", .warn, unread: ["a"]), .sample(.noAddressee, .high),
    ]
    let found = D8DocumentToRead.documents(behind: flags)
    #expect(found.map(\.document) == ["b", "a"])
    #expect(found.map(\.waiting) == [2, 1])
  }
}
