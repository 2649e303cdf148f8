internal import Canvas
internal import Curses
internal import FollowUp
internal import Interface
internal import SystemPackage
internal import Text

/// The one thread of the screens: wait, update, view, draw. It never waits for a disk or a lock.
struct Loop {
  private let terminal: Terminal
  private let mailbox: Mailbox
  private let runner: Runner
  private let clock: () -> Clock
  private var model: Model

  /// The day, and how long it lasts.
  struct Clock {
    let day: Day
    /// Milliseconds until the next look: at midnight, or earlier on a machine that may sleep.
    let patience: Int32
  }

  init(
    _ world: World, on terminal: Terminal, runner: Runner, mailbox: Mailbox,
    clock: @escaping () -> Clock
  ) {
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    self.clock = clock
    model = Model(world, size: terminal.size)
  }

  /// Runs until the user quits or nothing can be typed any more.
  ///
  /// - Returns: the signal that asked for the end; nothing when the user did.
  mutating func run() -> Int32? {
    while true {
      if !terminal.hasWaitingKeys { terminal.draw(model.view) }
      let time = clock()
      guard tell(.today(time.day)) else { return nil }
      let inputs = terminal.next(
        waitingOn: [mailbox.descriptor.rawValue], milliseconds: time.patience)
      for input in inputs {
        switch input {
        case .terminate(let signal): return signal
        case .endOfInput: return nil
        case .key(let key): guard tell(.key(key)) else { return nil }
        case .resized(let size): guard tell(.resized(size)) else { return nil }
        case .descriptor: guard tellAll(mailbox.take()) else { return nil }
        case .resumed: break
        }
      }
    }
  }

  private mutating func tellAll(_ messages: [Message]) -> Bool {
    messages.allSatisfy { tell($0) }
  }

  /// Hands a message to the interface; false when that wants to end.
  private mutating func tell(_ message: Message) -> Bool {
    let terminal = terminal
    return model.update(message).allSatisfy { effect in
      runner.carryOut(effect) { terminal.copy($0) }
    }
  }
}
