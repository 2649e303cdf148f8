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
