import FollowUp
import Interface
import JSONStore
import Subprocess
import SystemPackage
import Testing
import Text

@testable import vervolg

@Suite("The runner of effects")
struct RunnerTests {
  private let dossier: Dossier
  private let mailbox: Mailbox
  private let runner: Runner

  init() throws {
    dossier = try JSONStore.open(Program.shipped.string).dossier
    mailbox = try Mailbox()
    let office = Office(dossier, on: try #require(Day("2025-06-24")))
    runner = Runner(office, in: Program.shipped.string, answeringTo: mailbox) {
      Moment(seconds: 0)
    }
  }

  private func terminal(copying: Bool = true) -> Runner.Foreground {
    Runner.Foreground(copy: { _ in copying }, edit: { text throws(Complaint) in text + "!" })
  }

  /// Carries an effect out and waits for what it answers.
  private func answers(_ effect: Effect, copying: Bool = true) async -> [Message] {
    #expect(runner.carryOut(effect, at: terminal(copying: copying)))
    await runner.finish()
    return mailbox.take()
  }

  private func request() throws -> ReportRequest {
    let board = Board(dossier, on: try #require(Day("2025-06-24")))
    return ReportRequest(
      .list(.all, .state, .standard), on: board, in: SearchIndex(dossier), .dutch)
  }

  @Test("Quitting ends the loop, and nothing else does")
  func quit() async {
    #expect(!runner.carryOut(.quit, at: terminal(copying: true)))
    #expect(mailbox.take().isEmpty)
  }

  @Test("Another day comes back as its board")
  func reckon() async throws {
    let day = try #require(Day("2025-04-24"))
    let messages = await answers(.reckon(day))
    guard case .reckoned(let board)? = messages.first else {
      Issue.record("No board: \(messages.count)")
      return
    }
    #expect(board.day == day)
    #expect(messages.count == 1)
  }

  @Test("Days asked for one after another are answered in that order")
  func order() async throws {
    let days = try ["2015-03-27", "2025-04-24", "2019-09-06"].map { try #require(Day($0)) }
    for day in days { _ = runner.carryOut(.reckon(day), at: terminal(copying: true)) }
    await runner.finish()
    let answered = mailbox.take().compactMap { message in
      if case .reckoned(let board) = message { board.day } else { nil }
    }
    #expect(answered == days)
  }

  @Test(
    "A copy is handed to the terminal, and told whether it was taken", arguments: [true, false])
  func copy(_ isTaken: Bool) async {
    let messages = await answers(.copy("R2025-1"), copying: isTaken)
    guard case .copied(let said)? = messages.first else {
      Issue.record("No answer")
      return
    }
    #expect(said == isTaken)
  }

  @Test("An export is the list as text; the second one leaves the file alone")
  func export() async throws {
    try await Program.inFolder { folder in
      let path = folder + "/punten.txt"
      let request = try request()
      guard case .exported(path)? = await answers(.export(request, path: path)).first else {
        Issue.record("Not exported")
        return
      }
      let text = try await Program.text(at: path)
      #expect(text.contains("R2025-1"))
      #expect(text.contains("37 punten"))
      let again = await answers(.export(request, path: path)).first
      guard case .notExported(.exists(path))? = again else {
        Issue.record("Not refused")
        return
      }
      #expect(try await Program.text(at: path) == text)
    }
  }

  @Test("An export does not get into the dossier, by whatever way it is named")
  func insideDossier() async throws {
    for path in ["/x.txt", "/records/x.txt", "/records/../x.txt"] {
      let answer = await answers(.export(try request(), path: Program.shipped.string + path)).first
      guard case .notExported(.insideDossier)? = answer else {
        Issue.record("Written: \(path)")
        return
      }
    }
  }

  @Test("A place where nothing can be written is told with the system's reason")
  func noPlace() async throws {
    let path = "/nowhere-at-all/punten.txt"
    guard
      case .notExported(.refused(path, let cause))? =
        await answers(.export(try request(), path: path)).first
    else {
      Issue.record("Not refused")
      return
    }
    #expect(!cause.isEmpty)
  }

  @Test("The mailbox gives everything once, in order")
  func mailboxOrder() throws {
    let days = try ["2025-01-01", "2025-01-02"].map { try #require(Day($0)) }
    for day in days { mailbox.post(.today(day)) }
    let taken = mailbox.take().compactMap { message in
      if case .today(let day) = message { day } else { nil }
    }
    #expect(taken == days)
    #expect(mailbox.take().isEmpty)
  }
}
