internal import FollowUp
internal import Interface
internal import Synchronization

/// Answers questions about all items in the background: one at a time, and only the newest.
final class Sweeper: Sendable {
  private let mailbox: Mailbox
  private let running = Mutex<Task<Void, Never>?>(nil)
  /// What the rules said of the board that was asked about last.
  private let memory = Mutex<Remembered?>(nil)

  private struct Remembered {
    let printing: Printing
    let flags: FlagMemory
    var sweep = SweepMemory()
  }

  init(answeringTo mailbox: Mailbox) { self.mailbox = mailbox }

  /// Begins; what was asked before is dropped.
  func begin(_ order: SweepOrder) {
    running.withLock { running in
      let before = running
      before?.cancel()
      running = Task.detached(priority: .utility) {
        await before?.value
        self.carryOut(order)
      }
    }
  }

  /// Drops what was asked: nobody waits for it.
  func stop() { running.withLock { $0?.cancel() } }

  /// Waits for what was begun: for tests.
  func finish() async { await running.withLock { $0 }?.value }

  /// Answers, unless the task was cancelled.
  func carryOut(_ order: SweepOrder) {
    guard !Task.isCancelled else { return }
    if let part = order.sweep.preview(on: order.board) { post(part, to: order) }
    var known = remembered(for: order)
    let work = SweepWork(order, known.flags, mailbox)
    let answer = order.sweep.answer(
      on: order.board, in: order.index, flags: work.source, memory: &known.sweep)
    // Of what was broken off nothing is to be believed.
    guard !Task.isCancelled else { return }
    memory.withLock { $0 = known }
    post(answer, to: order)
  }

  private func post(_ answer: Swept, to order: SweepOrder) {
    mailbox.post(.swept(order.sweep, answer, order.printing))
  }

  private func remembered(for order: SweepOrder) -> Remembered {
    memory.withLock { memory in
      if let memory, memory.printing == order.printing { return memory }
      let new = Remembered(printing: order.printing, flags: FlagMemory(order.board))
      memory = new
      return new
    }
  }
}

/// The rules at work for one question: says how far they are, and stops when nobody waits.
private final class SweepWork: Sendable {
  private let order: SweepOrder
  private let flags: FlagMemory
  private let mailbox: Mailbox
  /// How many closer looks at an item it takes at most, and how many were taken.
  private let total: Int
  private let done = Mutex(0)

  init(_ order: SweepOrder, _ flags: FlagMemory, _ mailbox: Mailbox) {
    (self.order, self.flags, self.mailbox) = (order, flags, mailbox)
    total = max(1, order.sweep.looks(on: order.board))
  }

  var source: FlagSource {
    FlagSource(
      now: { row in self.unlessStopped { self.flags.of(row) } },
      then: { row, board in self.unlessStopped { board.flags(at: row) } },
      isStopped: {
        self.count()
        return Task.isCancelled
      })
  }

  private func unlessStopped(_ work: () -> [FollowUp.Flag]) -> [FollowUp.Flag] {
    guard !Task.isCancelled else { return [] }
    count()
    return work()
  }

  /// Tells every whole percent, and of few items nothing.
  private func count() {
    let (before, now) = done.withLock { done in
      done += 1
      return (percent(done - 1), percent(done))
    }
    guard now > before, total >= Self.worthTelling else { return }
    mailbox.post(.sweeping(order.sweep, percent: now, order.printing))
  }

  private func percent(_ count: Int) -> Int { min(99, 100 * count / total) }

  private static let worthTelling = 1_000
}
