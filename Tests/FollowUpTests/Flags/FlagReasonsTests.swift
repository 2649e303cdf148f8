import Testing
import Text

@testable import FollowUp

@Suite("Why a flag is there")
struct FlagReasonsTests {
  private func reasons(_ code: FlagCode, of item: Recommendation.ID, on day: String) throws
    -> FlagReasons
  {
    let board = try Shipped.board(on: day)
    let row = try #require(board.dossier.index(of: item))
    let flag = try #require(board.flags(at: row).first { $0.code == code })
    return FlagReasons(flag, in: try #require(board.situation(at: row)), of: board.dossier)
  }

  private func lines(_ reasons: FlagReasons, _ language: Language = .dutch) -> [String] {
    reasons.facts(language).map { "\($0.name.name(language)): \($0.text)" }
  }

  @Test("Limit, source, since, what ends it and what it rests on")
  func notAssessed() throws {
    let reasons = try reasons(.r2, of: "R2025-1", on: "2025-06-24")
    #expect(reasons.title.dutch == "niet beoordeeld")
    #expect(
      lines(reasons) == [
        "Grens: 60 dagen: tot en met 23 juni 2025",
        "Bron: Verordening (EU) 996/2010, luchtvaart: oordeel binnen 60 dagen. "
          + "Standaard, ontleend; geen regel voor de Inspectie.",
        "Sinds: 24 juni 2025. Wordt hoog op 22 oktober 2025.",
        "Vervalt: als de Inspectie dit antwoord beoordeelt.",
        "Gegevens: beleidsreactie 6348714, volledig gelezen. Regel R2.",
      ])
  }

  @Test("In English as well")
  func english() throws {
    let reasons = try reasons(.r2, of: "R2025-1", on: "2025-06-24")
    #expect(lines(reasons, .english).first == "Limit: 60 days: up to 23 June 2025")
    #expect(
      lines(reasons, .english).last?.hasSuffix("Rule R2.") == true)
  }

  @Test("B7: what is high after two terms names both")
  func twoTerms() throws {
    let reasons = try reasons(.r4, of: "R2025-3", on: "2025-06-24")
    #expect(
      lines(reasons).first == "Grens: Valt meteen op; hoog na 60 dagen en na de reactietermijn")
    #expect(lines(reasons).contains("Sinds: 24 april 2025. Wordt hoog op 4 september 2025."))
  }

  @Test("A rule without a limit has no source of a limit")
  func withoutLimit() throws {
    let names = try reasons(.r12a, of: "R2025-1", on: "2025-06-24").facts(.dutch).map(\.name)
    #expect(names == [.since, .ends, .basis])
  }

  @Test("What was chosen here is not called borrowed")
  func ownChoice() {
    #expect(!Setting.overdueHigh.standard.isBorrowed)
    #expect(!Setting.ageHigh.standard.isBorrowed)
    #expect(Setting.responseTerm.standard.isBorrowed)
    #expect(!Limit(6, .months, source: Phrase("afspraak", "agreement")).isBorrowed)
  }

  @Test("A9: an answer by one of those who were asked is nothing to tell")
  func answeredByOneOfThem() throws {
    var fixture = Fixture.one(to: [.contributing(Fixture.minister), .contributing("politie")])
    fixture.party("politie")
    fixture.add(
      .position(Position(.accepted)), to: "A-1", on: "2024-03-01", speaker: Fixture.minister)
    let situation = try fixture.situation(of: "A-1", on: "2024-06-01")
    let flag = try #require(Rules.flags(of: situation).first { $0.code == .r3 })
    let story = FlagReasons(flag, in: situation, of: fixture.dossier).story(.dutch)
    #expect(!story.contains("Beantwoord door"))
  }

  @Test("A9, A20: who answered instead, and that it was about the whole report, is told")
  func aboutTheAnswer() throws {
    var fixture = Fixture.one()
    fixture.party("politie")
    fixture.add(
      .position(Position(.accepted, general: true)), to: "A-1", on: "2024-03-01",
      party: Fixture.minister, speaker: "politie")
    let situation = try fixture.situation(of: "A-1", on: "2024-06-01")
    let flag = try #require(Rules.flags(of: situation).first { $0.code == .r3 })
    let story = FlagReasons(flag, in: situation, of: fixture.dossier).story(.dutch)
    #expect(story.contains("Beantwoord door politie, niet door Minister."))
    #expect(story.contains("uitspraak over het rapport als geheel"))
  }
}
