import FollowUp
import Testing
import Text

@Suite("Figures stand together and name their whole (A38)")
struct FiguresTests {
  private func figures(of board: Board) -> Overview {
    Overview(of: board, in: SearchIndex(board.dossier))
  }

  @Test("The shipped dossier on 24 June 2025")
  func shipped() throws {
    let figures = figures(of: try Shipped.board(on: "2025-06-24"))
    #expect(figures.onTime == Rate(part: 29, whole: 33))
    #expect(figures.onTime?.percentage == 88)
    #expect(figures.resolved == Rate(part: 0, whole: 37))
    #expect(figures.withinFourYears == Rate(part: 0, whole: 0))
    #expect(figures.withinFourYears?.percentage == nil)
    #expect(figures.independent == Rate(part: 0, whole: 0))
    #expect(figures.kinds.map(\.figure.count) == [9, 5, 12, 11])
    #expect(figures.ageing.map(\.figure.count) == [11, 0, 0, 10, 9, 7, 0])
    #expect(figures.reports.map(\.items.count) == [11, 3, 7, 9, 7])
    #expect(counts(.unanswered, in: figures) == [4, 0, 0, 0, 0])
    #expect(counts(.toBeAssessed, in: figures) == [7, 2, 6, 0, 0])
    #expect(counts(.notResolved, in: figures) == [0, 1, 1, 9, 7])
  }

  private func counts(_ state: ListedState, in figures: Overview) -> [Int] {
    figures.reports.map { $0.figure(of: state)?.count ?? 0 }
  }

  /// One report of four items, answered in different ways.
  private func answered() -> Fixture {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-15")
    for item: Recommendation.ID in ["A-1", "A-2", "A-3", "A-4"] { dossier.item(item, in: "A") }
    dossier.add(.position(Position(.accepted)), to: "A-1", on: "2020-07-15")
    dossier.add(.position(Position(.accepted)), to: "A-2", on: "2020-07-16")
    dossier.add(.assessment(Assessment(.resolved)), to: "A-1", on: "2021-01-01")
    dossier.add(
      .closure(Closure(.implemented)), to: "A-1", on: "2021-02-01",
      evidence: [Evidence(origin: .independent, text: Phrase("rapport", nil))])
    return dossier
  }

  @Test("An answer on the due day is on time, and before that day silence counts for nothing")
  func onTime() {
    let dossier = answered()
    #expect(figures(of: dossier.board(on: "2020-07-15")).onTime == Rate(part: 1, whole: 1))
    #expect(figures(of: dossier.board(on: "2020-07-16")).onTime == Rate(part: 1, whole: 4))
  }

  @Test("Superseded and withdrawn items are in no rate")
  func leftOut() {
    var dossier = answered()
    dossier.add(.closure(Closure(.superseded)), to: "A-3", on: "2021-01-01")
    dossier.add(.closure(Closure(.withdrawn)), to: "A-4", on: "2021-01-01")
    let figures = figures(of: dossier.board(on: "2022-01-01"))
    #expect(figures.resolved == Rate(part: 1, whole: 2))
    #expect(figures.items.count == 4)
  }

  @Test("Undated items stand in the ageing as unknown and in no rate")
  func undated() {
    var dossier = answered()
    dossier.report("B", issued: nil)
    dossier.item("B-1", in: "B")
    let figures = figures(of: dossier.board(on: "2022-01-01"))
    #expect(figures.repeated?.whole == 4)
    #expect(figures.ageing.last?.figure.count == 1)
  }

  @Test("Closed with independent evidence")
  func independent() {
    var dossier = answered()
    dossier.add(.closure(Closure(.implemented)), to: "A-2", on: "2021-02-01")
    #expect(figures(of: dossier.board(on: "2022-01-01")).independent == Rate(part: 1, whole: 2))
  }

  @Test("The four-year rate asks who was closed four years after issue, not today")
  func fourYears() {
    var dossier = answered()
    dossier.add(.closure(Closure(.otherMeans)), to: "A-2", on: "2024-01-16")
    #expect(figures(of: dossier.board(on: "2024-01-14")).withinFourYears?.whole == 0)
    #expect(
      figures(of: dossier.board(on: "2024-06-01")).withinFourYears == Rate(part: 1, whole: 4))
    #expect(figures(of: dossier.board(on: "2025-01-15")).withinFourYears?.whole == 0)
  }

  @Test("Parts are counted, their parent is not")
  func parts() {
    var dossier = Fixture()
    dossier.report("A", issued: "2020-01-15")
    dossier.item("A-1", in: "A")
    dossier.item("A-1a", in: "A", partOf: "A-1")
    dossier.item("A-1b", in: "A", partOf: "A-1")
    #expect(figures(of: dossier.board(on: "2020-02-01")).items.count == 2)
  }

  @Test(
    "Ages fall in half-open stretches",
    arguments: [
      ("2025-01-25", Ageing.underSixMonths), ("2024-12-24", .sixToTwelveMonths),
      ("2024-06-24", .oneToTwoYears), ("2023-06-25", .oneToTwoYears),
      ("2023-06-24", .twoToFourYears), ("2021-06-24", .fourToTenYears),
      ("2015-06-25", .fourToTenYears), ("2015-06-24", .tenYearsOrMore),
    ])
  func stretches(issued: String, stretch: Ageing) {
    #expect(Ageing(issued: day(issued), on: day("2025-06-24")) == stretch)
  }
}

/// A part and its whole, as the figures have them.
private struct Rate: Hashable {
  let part: Int
  let whole: Int

  var percentage: Int? { Numeral.percentage(part, of: whole) }
}

extension Overview {
  fileprivate func rate(_ kind: RateKind) -> Rate? {
    rates.first { $0.kind == kind }.map { Rate(part: $0.part.count, whole: $0.whole.count) }
  }

  fileprivate var onTime: Rate? { rate(.onTime) }
  fileprivate var resolved: Rate? { rate(.resolved) }
  fileprivate var withinFourYears: Rate? { rate(.withinFourYears) }
  fileprivate var repeated: Rate? { rate(.repeated) }
  fileprivate var independent: Rate? { rate(.independent) }
}
