import Canvas
import FollowUp
import Testing
import Text

@testable import Interface

@Suite("A hostile dossier on the screen")
struct HostileTests {
  private static let evil = "\u{1B}]0;EVIL\u{07}\u{202E}\u{200B}\u{9B}31m\r\n\tkwaad"

  private static var dossier: Dossier {
    let source = Source(document: "doc", locator: evil, confidence: .sourceText)
    let phrase = Phrase(evil, evil)
    return Dossier(
      title: phrase,
      parties: [Party(id: "partij", name: phrase, aliases: [evil], kind: .ministry, note: evil)],
      documents: [
        Document(
          id: "doc", title: evil, kind: evil, voice: .inspectorate, date: PartialDate("2025-03-03"),
          reference: evil, issuer: evil, coverageNote: evil, note: evil)
      ],
      reports: [
        Report(
          id: "R", title: phrase, body: ["inspectie"], document: "doc",
          issued: PartialDate("2025-03-03"))
      ],
      recommendations: [
        Recommendation(
          id: Recommendation.ID(evil), report: "R", title: phrase, text: phrase, theme: evil,
          addressees: [Addressee(party: "partij", name: evil, role: .lead, official: evil)],
          source: source, note: evil)
      ])
  }

  @Test(
    "No control, no bidi mark and no invisible sign gets into any cell", arguments: [40, 80, 132])
  func harmless(_ columns: Int) throws {
    var journey = try Journey(
      Self.dossier, on: "2025-06-24", size: Size(columns: columns, rows: 30), .dutch,
      member: Member(id: "x", name: Self.evil, role: .inspector))
    let steps = [
      "press j", "press Enter", "press Enter", "press Esc", "press G", "press Enter", "press Esc",
      "press Esc", "press D", "press j", "press Enter", "press Esc", "press Esc", "press v",
      "press v", "press v", "press v", "press ?",
    ]
    for step in steps {
      try journey.walk(step)
      #expect(journey.frame.size.columns == columns)
      for cell in journey.frame.cells {
        #expect(isHarmless(cell), "\(step): \(cell.text.debugDescription)")
      }
    }
    #expect(journey.text.contains("Hulp"))
  }

  @Test("Pasted commands are text")
  func paste() throws {
    var journey = try Journey(
      Self.dossier, on: "2025-06-24", size: Size(columns: 80, rows: 24), .dutch)
    try journey.walk("press /")
    journey.press(.paste("Q\u{1B}[2Jq\n"))
    #expect(!journey.hasEnded)
    for cell in journey.frame.cells { #expect(isHarmless(cell)) }
  }

  private func isHarmless(_ cell: Cell) -> Bool {
    cell.text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
      default: true
      }
    }
  }
}
