import FollowUp
import Testing

@Suite("The shipped dossier stands where its sources put it")
struct ShippedDossierTests {
  @Test("On 24 June 2025: 4 unanswered, 15 to be assessed, 18 not resolved")
  func statesInJune() throws {
    let standings = try Shipped.board(on: "2025-06-24").standings.compactMap { $0 }
    #expect(standings.count == 37)
    #expect(standings.filter(\.isUnanswered).count == 4)
    #expect(standings.filter { $0.state == .toBeAssessed }.count == 15)
    #expect(standings.filter { $0.state == .notResolved }.count == 18)
  }

  @Test("What nobody answered in 2025")
  func unanswered() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let ids = board.standings.compactMap { $0 }.filter(\.isUnanswered)
      .map { board.dossier.recommendations[$0.index].id }
    #expect(ids.sorted() == ["R2025-3", "R2025-6", "R2025-7", "R2025-9"])
  }

  @Test("R2025-1 is the fourth report since 2015, and its answer a partial one")
  func governance() throws {
    let standing = try Shipped.board(on: "2025-06-24").standing(of: "R2025-1")
    #expect(standing.state == .toBeAssessed)
    #expect(standing.times == 4)
    #expect(standing.openSince == day("2015-03-27"))
    #expect(standing.answer == .partly)
    #expect(standing.atMove == .inspectorate)
    #expect(standing.chain == 1)
    #expect(standing.answered == day("2025-04-24"))
    #expect(standing.responseDue == day("2025-09-03"))
  }

  @Test("The chains are those that people named")
  func chains() throws {
    let board = try Shipped.board(on: "2025-06-24")
    let items = board.dossier.recommendations
    let members = board.chains.map { $0.members.map { items[$0].id.text }.sorted() }
    for (number, chain) in zip(1..., board.chains) { #expect(chain.number == number) }
    #expect(
      members == [
        [
          "R2015-4", "R2019-5", "R2021-5", "R2022-3", "R2025-1", "R2025-3", "R2025-4", "R2025-5",
        ],
        ["R2015-6", "R2019-1", "R2021-1", "R2021-2", "R2021-3"],
        ["R2015-2", "R2015-3", "R2019-2", "R2019-7"],
        ["R2015-5", "R2019-3", "R2019-6", "R2022-1", "R2022-2"],
        ["R2015-1", "R2019-9", "R2021-7"], ["R2019-4", "R2021-6"],
      ])
    #expect(board.chains.allSatisfy { $0.title != nil })
  }

  @Test(
    "Before the letter of April 2025 nothing of 2025 was answered, and nothing of it passed over")
  func beforeTheLetter() throws {
    let board = try Shipped.board(on: "2025-04-23")
    let standing = try board.standing(of: "R2025-3")
    #expect(standing.state == .awaitingResponse)
    #expect(!standing.isUnanswered)
    #expect(standing.answer == nil)
  }

  @Test("In 2016 only the points of 2015 are on the list")
  func early() throws {
    let standings = try Shipped.board(on: "2016-01-01").standings.compactMap { $0 }
    #expect(standings.count == 7)
    #expect(standings.allSatisfy { $0.times == 1 && $0.chain == nil })
  }
}
