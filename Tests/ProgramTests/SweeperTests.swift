import FollowUp
import JSONStore
import SystemPackage
import Testing
import Text

@testable import Interface
@testable import vervolg

@Suite("Questions about all items are answered in the background")
struct SweeperTests {
  private let dossier: Dossier
  private let mailbox: Mailbox
  private let sweeper: Sweeper

  init() throws {
    dossier = try JSONStore.open(Program.shipped.string).dossier
    mailbox = try Mailbox()
    sweeper = Sweeper(answeringTo: mailbox)
  }

  private func order(_ sweep: Sweep, on name: String = "2025-06-24") throws -> SweepOrder {
    let day = try #require(Day(name))
    return SweepOrder(
      sweep: sweep, board: Board(dossier, on: day), index: SearchIndex(dossier),
      printing: Printing(day: day, edition: 0))
  }

  /// What was answered, in order: the question, the day, and whether it was all of it.
  private func answers() async -> [(sweep: Sweep, day: Day, isComplete: Bool)] {
    await sweeper.finish()
    return mailbox.take().compactMap { message in
      guard case .swept(let sweep, let answer, let printing) = message else { return nil }
      return (sweep, printing.day, answer.isComplete)
    }
  }

  @Test("The overview comes in two parts: what needs no rules, and all of it")
  func twoParts() async throws {
    sweeper.begin(try order(.overview))
    let answers = await answers()
    #expect(answers.map(\.isComplete) == [false, true])
    #expect(answers.allSatisfy { $0.sweep == .overview })
  }

  @Test("It is what the rules themselves say, also the second time")
  func same() async throws {
    let order = try order(.overview)
    let plain = Overview(of: order.board, in: order.index)
    for _ in 1...2 {
      sweeper.begin(order)
      await sweeper.finish()
      let answer = mailbox.take().compactMap { message -> Overview? in
        guard case .swept(_, .overview(let overview), _) = message else { return nil }
        return overview
      }
      #expect(answer.first?.flags.map(\.certain) == plain.flags.map(\.certain))
      #expect(answer.first?.rates.map(\.unknown) == plain.rates.map(\.unknown))
      #expect(answer.first?.changes.touched == plain.changes.touched)
    }
  }

  @Test("Of several questions the newest is answered, and no other after it")
  func newest() async throws {
    let days = ["2015-06-01", "2019-12-01", "2021-12-01", "2025-06-24"]
    for day in days { sweeper.begin(try order(.overview, on: day)) }
    let complete = await answers().filter(\.isComplete).map(\.day.iso)
    #expect(complete.last == "2025-06-24")
    #expect(complete == complete.sorted())
  }

  @Test("What is remembered of one day is not told of another")
  func days() async throws {
    for day in ["2025-06-24", "2019-12-01"] {
      let order = try order(.parties, on: day)
      sweeper.begin(order)
      await sweeper.finish()
      let tables = mailbox.take().compactMap { message -> PartyTable? in
        guard case .swept(_, .parties(let table), _) = message else { return nil }
        return table
      }
      let plain = order.board.partyTable(in: order.index)
      #expect(tables.first?.rows.map(\.overdue) == plain.rows.map(\.overdue))
      #expect(tables.first?.rows.map(\.asked) == plain.rows.map(\.asked))
    }
  }

  @Test("What nobody waits for any more stays unanswered")
  func stopped() async throws {
    let order = try order(.overview)
    let work = Task { [sweeper] in
      while !Task.isCancelled { await Task.yield() }
      sweeper.carryOut(order)
    }
    work.cancel()
    await work.value
    #expect(mailbox.take().isEmpty)
  }
}
