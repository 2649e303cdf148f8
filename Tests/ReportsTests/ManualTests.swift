import FollowUp
import Testing
import Text

@testable import Reports

@Suite("The manual")
struct ManualTests {
  private func page(_ entries: [ManualPage.Entry]) -> ManualPage {
    ManualPage(
      "proef", section: 7, purpose: Phrase("proef", "trial"),
      [.init(Phrase("Deel", "Part"), entries)])
  }

  @Test("Text cannot give an order to man")
  func escaping() {
    let page = page([
      .paragraph(Phrase(".so /etc/passwd", nil)), .paragraph(Phrase("'br \\fB-x", nil)),
      .term(Phrase(".de", nil), [Phrase("a\n.b", nil)]),
    ])
    let lines = page.roff(.dutch).map(\.text)
    #expect(lines.contains("\\&.so /etc/passwd"))
    #expect(lines.contains("\\&'br \\efB\\-x"))
    #expect(lines.contains("\\fB\\&.de\\fR"))
    #expect(lines.contains("a .b"))
  }

  @Test("Every rule is in it, in both languages, with each of its limits")
  func rules() {
    for language in Language.allCases {
      let text = ManualPage.flags(.standard).lines(Layout(language)).map(\.text)
      for rule in Rules.explanations {
        #expect(text.contains { $0.hasPrefix("  \(rule.code)  \(rule.name(language))") })
      }
      #expect(text.allSatisfy { $0.count <= 80 })
    }
  }
}
