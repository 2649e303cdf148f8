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
  }

  init(answeringTo mailbox: Mailbox) { self.mailbox = mailbox }

  /// Begins; what was asked before is dropped.
  func begin(_ order: SweepOrder) {
    running.withLock { running in
      let before = running
      before?.cancel()
      running = Task.detached {
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
    let work = SweepWork(order, flags(for: order), mailbox)
    let answer = order.sweep.answer(on: order.board, in: order.index, flags: work.source)
    if !Task.isCancelled { post(answer, to: order) }
  }

  private func post(_ answer: Swept, to order: SweepOrder) {
    mailbox.post(.swept(order.sweep, answer, order.printing))
  }

  private func flags(for order: SweepOrder) -> FlagMemory {
    memory.withLock { memory in
      if let memory, memory.printing == order.printing { return memory.flags }
      let flags = FlagMemory(order.board)
      memory = Remembered(printing: order.printing, flags: flags)
      return flags
    }
  }
}

/// The rules at work for one question: says how far they are, and stops when nobody waits.
private final class SweepWork: Sendable {
  private let order: SweepOrder
  private let flags: FlagMemory
  private let mailbox: Mailbox
  /// Of how many items the rules will be asked at most, and were.
  private let total: Int
  private let done = Mutex(0)

  init(_ order: SweepOrder, _ flags: FlagMemory, _ mailbox: Mailbox) {
    (self.order, self.flags, self.mailbox) = (order, flags, mailbox)
    total = max(1, order.sweep.itemsAsked(on: order.board))
  }

  var source: FlagSource {
    FlagSource(
      now: { row in self.unlessStopped { self.flags.of(row) } },
      then: { row, board in self.unlessStopped { board.flags(at: row) } },
      isStopped: { Task.isCancelled })
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
