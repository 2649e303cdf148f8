import Testing
import Text

@testable import FollowUp

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
