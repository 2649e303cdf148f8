import FollowUp
import Testing

@Suite("How sure a source is")
struct SourceTests {
  private func source(_ confidence: Confidence) -> Source {
    Source(document: "D1", confidence: confidence)
  }

  @Test("The issuing body's own text is surer than another's, and that than a conclusion")
  func order() {
    #expect(Confidence.allCases.sorted() == [.inferred, .secondary, .sourceText])
  }

  @Test("Of two facts together no more is said than of the less sure")
  func together() {
    #expect(Source.leastSure(source(.sourceText), source(.inferred))?.confidence == .inferred)
    #expect(Source.leastSure(source(.secondary), source(.sourceText))?.confidence == .secondary)
    #expect(Source.leastSure(source(.sourceText), nil) == nil)
  }
}
