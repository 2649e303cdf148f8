import Testing
import Text

@testable import FollowUp

/// Section 4 of the status model: the letters of 3 March and 24 April 2025, on the shipped dossier.
@Suite("The two letters of 2025 worked through")
struct AcceptanceTests {
  private func flags(on day: String, of item: Recommendation.ID = "R2025-1") throws -> [Flag] {
    let board = try Shipped.board(on: day)
    return board.flags(at: try #require(board.dossier.index(of: item)))
  }

  private func flag(_ code: FlagCode, on day: String) throws -> Flag? {
    try flags(on: day).first { $0.code == code }
  }

  @Test("R1 is silent: 52 days are well within the term")
  func response() throws {
    #expect(try flag(.r1, on: "2025-04-24") == nil)
    #expect(try flag(.r1Soon, on: "2025-04-24") == nil)
  }

  @Test("R3-AED, high: no named action, no official, no date")
  func notActionable() throws {
    let flag = try flag(.r3, on: "2025-04-24")
    #expect(flag?.label == "R3-AED")
    #expect(flag?.severity == .high)
    #expect(flag?.isCertain == true)
  }

  @Test("R15: information, and for attention from 25 October 2025")
  func undated() throws {
    #expect(try flag(.r15, on: "2025-04-24")?.severity == .info)
    #expect(try flag(.r15, on: "2025-10-24")?.severity == .info)
    #expect(try flag(.r15, on: "2025-10-25")?.severity == .warn)
  }

  @Test("R10: a line of four reports, high")
  func repeated() throws {
    let flag = try flag(.r10, on: "2025-04-24")
    guard case .repeated(let times, _, let isInferred) = flag?.finding else {
      Issue.record("R10 does not fire")
      return
    }
    #expect(times == 4)
    #expect(isInferred)
    #expect(flag?.severity == .high)
  }

  @Test("R14k: the chain begins with R2015-4, ten years open; R14 never")
  func age() throws {
    let flag = try flag(.r14k, on: "2025-04-24")
    guard case .chainLongOpen(let years, let oldest, _, _) = flag?.finding else {
      Issue.record("R14k does not fire")
      return
    }
    #expect(years == 10)
    #expect(oldest == "R2015-4")
    #expect(flag?.severity == .high)
    for day in ["2025-04-24", "2030-01-01", "2040-01-01"] {
      #expect(try self.flag(.r14, on: day) == nil)
    }
  }

  @Test("R12a, high: 54 parties, no lead")
  func noLead() throws {
    let flag = try flag(.r12a, on: "2025-04-24")
    #expect(flag?.finding == .noLead(parties: 54))
    #expect(flag?.severity == .high)
  }

  @Test("R2 from 24 June 2025, R8 from 25 October 2025")
  func clocks() throws {
    #expect(try flag(.r2, on: "2025-06-23") == nil)
    #expect(
      try flag(.r2, on: "2025-06-24")?.finding
        == .answerNotAssessed(answered: day("2025-04-24"), waiting: 61))
    #expect(try flag(.r8, on: "2025-10-24") == nil)
    #expect(try flag(.r8, on: "2025-10-25")?.severity == .warn)
  }

  @Test("B7: R2025-3 was passed over: a warning from the letter, high from 4 September 2025")
  func passedOver() throws {
    for (day, severity) in [
      ("2025-04-24", Severity.warn), ("2025-09-03", .warn), ("2025-09-04", .high),
    ] {
      let found = try flags(on: day, of: "R2025-3").first { $0.code == .r4 }
      #expect(found?.severity == severity, "\(day)")
      #expect(found?.isCertain == true)
    }
  }

  @Test("C5: R13 is silent on the items of 2015 and 2019 that were judged not resolved")
  func noResult() throws {
    let board = try Shipped.board(on: "2025-06-24")
    for (row, item) in board.dossier.recommendations.enumerated()
    where board.standings[row]?.state == .notResolved {
      #expect(!board.flags(at: row).contains { $0.code == .r13 }, "\(item.id)")
    }
  }

  @Test("R7 stands only where a report of rank two stands against not resolved")
  func gaps() throws {
    let board = try Shipped.board(on: "2025-06-24")
    for row in board.dossier.recommendations.indices {
      for flag in board.flags(at: row) where flag.code == .r7 && flag.severity > .info {
        guard case .gap(let claim, _, let assessment, _, _) = flag.finding else { continue }
        #expect((claim.rank ?? 0) - (assessment.rank ?? 0) >= 2)
      }
    }
  }

  @Test("A47: its flags fold into few lines, every commitment and every letter one line")
  func folded() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let flags = board.dossier.recommendations.indices.map { row in
      board.flags(at: row).filter { !$0.code.isHistory }
    }
    let lines = FlagLine.ofItems(flags, in: board.dossier)
    #expect(flags.joined().count > 2 * lines.count)
    let leads = lines.filter { $0.flag.code == .r12a && $0.items.contains("R2025-1") }
    #expect(leads.count == 1)
    let commitments = lines.compactMap(\.commitment)
    #expect(Set(commitments).count == commitments.count)
  }

  @Test("Every sentence of the shipped dossier is whole, in both languages")
  func sentences() throws {
    let board = try Shipped.board(on: "2025-06-24")
    for row in board.dossier.recommendations.indices {
      let situation = try #require(board.situation(at: row))
      for flag in board.flags(at: row) {
        let reasons = FlagReasons(flag, in: situation, of: board.dossier)
        for language in Language.allCases {
          let story = reasons.story(language)
          #expect(story.hasSuffix(".") && !story.contains(".."), "\(story)")
          #expect(reasons.facts(language).contains { $0.name == .since })
        }
      }
    }
  }
}
