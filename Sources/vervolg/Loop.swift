internal import Canvas
internal import Curses
internal import FollowUp
internal import Interface
internal import JSONStore
internal import SystemPackage
internal import Text

/// The one thread of the screens: wait, update, view, draw. It never waits for a disk or a lock.
struct Loop {
  private let terminal: Terminal
  private let mailbox: Mailbox
  private let runner: Runner
  private let surroundings: Outside
  private var model: Model
  /// When the journal was last looked at, in seconds.
  private var looked: Int

  /// What the loop sees of the world.
  struct Outside {
    let clock: () -> Clock
    /// Tells of changes in the dossier; nothing where the system cannot, or nobody needs it.
    let watch: ChangeWatch?
    /// Seconds between two looks at the journal without having been told; nothing for none.
    let pause: Int?
    let edit: (String) throws(Complaint) -> String
  }

  /// The time, and how long the day lasts.
  struct Clock {
    /// Since 1970.
    let seconds: Int
    let day: Day
    /// Milliseconds until the next look: at midnight, or earlier on a machine that may sleep.
    let patience: Int32
  }

  init(
    _ model: Model, on terminal: Terminal, runner: Runner, mailbox: Mailbox, _ outside: Outside
  ) {
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    surroundings = outside
    self.model = model
    looked = outside.clock().seconds
  }

  /// Runs until the user quits or nothing can be typed any more.
  ///
  /// - Returns: the signal that asked for the end; nothing when the user did.
  mutating func run() -> Int32? {
    while true {
      if !terminal.hasWaitingKeys { terminal.draw(model.view) }
      let time = surroundings.clock()
      guard tell(.today(time.day)) else { return nil }
      look(at: time)
      let inputs = terminal.next(waitingOn: descriptors, milliseconds: patience(time))
      for input in inputs {
        switch input {
        case .terminate(let signal): return signal
        case .endOfInput: return nil
        case .key(let key): guard tell(.key(key)) else { return nil }
        case .resized(let size): guard tell(.resized(size)) else { return nil }
        case .descriptor(mailbox.descriptor.rawValue):
          guard mailbox.take().allSatisfy({ tell($0) }) else { return nil }
        case .descriptor:
          if surroundings.watch?.hasChanged() == true { carryOut(.look(isAsked: false)) }
        case .resumed: break
        }
      }
    }
  }

  private var descriptors: [Int32] {
    [mailbox.descriptor.rawValue] + [surroundings.watch?.descriptor].compactMap(\.self)
  }

  /// Looks at the journal without having been told, as often as the drive asks for.
  private mutating func look(at time: Clock) {
    guard let pause = surroundings.pause, time.seconds - looked >= pause else { return }
    looked = time.seconds
    carryOut(.look(isAsked: false))
  }

  private func patience(_ time: Clock) -> Int32 {
    surroundings.pause.map { min(time.patience, Int32($0 * 1000)) } ?? time.patience
  }

  /// Hands a message to the interface; false when that wants to end.
  private mutating func tell(_ message: Message) -> Bool {
    model.update(message).allSatisfy { carryOut($0) }
  }

  @discardableResult
  private func carryOut(_ effect: Effect) -> Bool {
    let terminal = terminal
    let edit = surroundings.edit
    return runner.carryOut(
      effect,
      at: Runner.Foreground(
        copy: { terminal.copy($0) },
        edit: { text throws(Complaint) in
          terminal.suspend()
          defer { terminal.resume() }
          return try edit(text)
        }))
  }
}
