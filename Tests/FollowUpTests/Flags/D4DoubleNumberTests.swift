import Testing
import Text

@testable import FollowUp

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
