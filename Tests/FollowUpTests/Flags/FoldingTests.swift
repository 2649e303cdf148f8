import Testing
import Text

@testable import FollowUp

@Suite("A47: one matter, one line")
struct FoldingTests {
  private let all = Finding.notActionable(.all, answered: nil)
  private let unnamed = Finding.leadUnnamed(name: "Minister")

  private func codes(_ findings: [Finding]) -> [[FlagCode]] {
    FlagLine.ofItem(findings.map { Flag.sample($0) }).map {
      [$0.flag.code] + $0.absorbed.map(\.code)
    }
  }

  @Test("Names and dates that are missing fold into what is not actionable")
  func missingParts() {
    let undated = Finding.undatedPromises(count: 1, oldest: 61, commitments: ["C1"])
    #expect(codes([all, unnamed, undated]) == [[.r3, .r12b, .r15]])
    #expect(codes([.notActionable(.date, answered: nil), unnamed]) == [[.r3], [.r12b]])
    #expect(codes([unnamed, undated]) == [[.r12b], [.r15]])
  }

  @Test("Few answers fold into a late response, an unknown effect into a missing judgement")
  func responses() {
    let late = Finding.responseOverdue(due: day("2025-01-01"), overdue: 9)
    #expect(codes([late, .fewAnswered(answered: 1, of: 3)]) == [[.r1, .r12e]])
    let waiting = Finding.answerNotAssessed(answered: day("2023-01-01"), waiting: 800)
    let unknown = Finding.effectUnknown(answered: day("2023-01-01"), months: 26)
    #expect(codes([waiting, unknown]) == [[.r2, .r13]])
    #expect(codes([waiting, .stopped(on: day("2023-01-01"))]) == [[.r2], [.r13]])
  }

  @Test("A newer report that differs folds into its verification, a confirmed one does not")
  func gaps() {
    let claim = Finding.claimNotVerified(claimed: day("2025-04-24"), waiting: 61)
    func gap(_ isConfirmed: Bool) -> Finding {
      .gap(
        claim: .complete, claimed: day("2025-04-24"), assessment: .notResolved, assessed: nil,
        isConfirmed: isConfirmed)
    }
    #expect(codes([claim, gap(false)]) == [[.r9, .r7]])
    #expect(codes([claim, gap(true)]) == [[.r9], [.r7]])
  }

  @Test("What is certain is never hidden behind what is not")
  func certainty() {
    let lines = FlagLine.ofItem([.sample(all, unread: ["brief"]), .sample(unnamed)])
    #expect(lines.map(\.flag.code) == [.r3, .r12b])
  }

  private let dossier: Dossier = {
    var fixture = Fixture()
    fixture.report("A", issued: "2025-01-01")
    fixture.report("B", issued: "2025-01-01")
    for item in ["A-1", "A-2", "A-3"] { fixture.item(Recommendation.ID(item), in: "A") }
    fixture.item("B-1", in: "B")
    return fixture.dossier
  }()

  @Test("The same flag since the same day on items of one report is one line with its items")
  func acrossItems() {
    let lines = FlagLine.ofItems(
      [
        [.sample(all, item: "A-1")], [.sample(all, item: "A-2")],
        [.sample(all, item: "A-3", since: "2025-05-01")], [.sample(all, item: "B-1")],
      ], in: dossier)
    #expect(lines.map(\.items) == [["A-1", "A-2"], ["B-1"], ["A-3"]])
  }

  @Test("C11: that a letter names no lead is one line, however many items it has")
  func noLead() {
    let flags = ["A-1", "A-2", "A-3"].map { item in
      [Flag.sample(.noLead(parties: 54), item: Recommendation.ID(item), .high, since: "2025-01-01")]
    }
    #expect(FlagLine.ofItems(flags, in: dossier).map(\.items) == [["A-1", "A-2", "A-3"]])
  }

  @Test("A commitment is one line by its id, also over reports and days")
  func commitments() {
    func promised(_ item: Recommendation.ID, _ ids: [Commitment.ID], since: String) -> [Flag] {
      [
        .sample(
          .undatedPromises(count: ids.count, oldest: 1, commitments: ids), item: item, .info,
          since: since)
      ]
    }
    let lines = FlagLine.ofItems(
      [
        promised("A-1", ["C1", "C2"], since: "2025-05-01"),
        promised("B-1", ["C1"], since: "2025-06-01"),
      ], in: dossier)
    #expect(lines.map(\.commitment) == ["C1", "C2"])
    #expect(lines.map(\.items) == [["A-1", "B-1"], ["A-1"]])
  }
}
