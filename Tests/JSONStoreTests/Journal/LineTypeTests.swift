import FollowUp
import Testing

@testable import JSONStore

@Suite("The words under type in a journal")
struct LineTypeTests {
  @Test("Every kind of happening has one of its own, and none is taken for that of a newer version")
  func words() {
    let known = Happening.Sort.allCases.filter { $0 != .unknown }
    let types = known.map { LineType(word: $0.word) }
    #expect(!types.contains { if case .unknown = $0 { true } else { false } })
    #expect(Set(types).count == known.count)
    #expect(types.map(\.word) == known.map(\.word))
  }
}
