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
    let letter = Document(
      id: "doc", title: evil, kind: evil, voice: .inspectorate, date: PartialDate("2025-03-03"),
      reference: evil, issuer: evil, coverageNote: evil, note: evil)
    return Dossier(
      title: phrase,
      parties: [Party(id: "partij", name: phrase, aliases: [evil], kind: .ministry, note: evil)],
      documents: [letter],
      milestones: [
        Milestone(
          id: "m", date: letter.date ?? PartialDate(.first), text: phrase, label: phrase,
          source: source)
      ],
      movingTargets: [
        MovingTarget(
          title: phrase,
          statements: [
            MovingTarget.Statement(
              stated: letter.date ?? PartialDate(.first), text: phrase, source: source)
          ])
      ],
      reports: ["R", "S"].map { (id: String) in
        Report(
          id: Report.ID(id), title: phrase, body: ["inspectie"], document: "doc",
          issued: PartialDate(id == "R" ? "2020-03-03" : "2025-03-03"))
      },
      recommendations: [(evil, "R"), (evil + "2", "S")].map { (id: String, report: String) in
        Recommendation(
          id: Recommendation.ID(id), report: Report.ID(report), title: phrase, text: phrase,
          theme: evil,
          addressees: [Addressee(party: "partij", name: evil, role: .lead, official: evil)],
          source: source, note: evil)
      },
      links: [
        Link(
          id: "l", kind: .repeats, from: Recommendation.ID(evil + "2"),
          to: Recommendation.ID(evil), by: .editors, reason: phrase, source: source)
      ],
      chainTitles: [
        ChainTitle(number: 1, title: phrase, longTitle: phrase, anchor: Recommendation.ID(evil))
      ],
      commitments: [
        Commitment(
          id: Commitment.ID(evil), recommendations: [Recommendation.ID(evil)], about: .action,
          text: phrase, by: evil, party: nil, made: PartialDate("2025-03-03"), due: nil,
          state: .open, source: source)
      ],
      responses: [
        Response(
          id: Response.ID(evil), document: "doc", report: "R", date: PartialDate("2025-03-03"),
          by: evil, party: nil, summary: phrase)
      ],
      passages: [Passage(id: Passage.ID(evil), kind: .progress, text: phrase, source: source)],
      mappings: [
        Mapping(
          id: Mapping.ID(evil), recommendation: Recommendation.ID(evil),
          response: Response.ID(evil), coverage: .partly, passages: [Passage.ID(evil)],
          reason: phrase, confidence: .inferred)
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
      "press v", "press v", "press v", "press 3", "press Enter", "press Right", "press Esc",
      "press G", "press Enter", "press Esc", "press Up", "press Enter", "press 4", "press Enter",
      "press Esc", "press v", "press Esc", "press 5", "press i", "press Tab", "press v",
      "press Esc", "press 1", "press j", "press Enter", "press Esc", "press G", "press 6",
      "press j", "press d", "press Esc", "press ?",
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
