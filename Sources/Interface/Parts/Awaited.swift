internal import FollowUp

/// What a screen has of an answer about all items, and whether a newer one is on its way.
///
/// Nothing of one day is kept under the date of another; of the same day what is there stays in
/// sight until it is replaced.
struct Awaited: Sendable {
  private struct Question: Hashable {
    let sweep: Sweep
    let printing: Printing
  }

  /// All of an answer, or a first part of it.
  private(set) var answer: Swept?
  /// To what it is all of the answer; nothing while it is a part.
  private var answered: Question?
  private var wanted: Question?
  private var day: Day?

  var isPending: Bool { answered != wanted }
  /// What is still to be asked.
  var sweep: Sweep? { isPending ? wanted?.sweep : nil }

  /// Asks a question of what is in sight, and takes what there is of the answer; with `isWaiting`
  /// whatever time it takes.
  ///
  /// - Returns: whether `answer` is another one now.
  mutating func ask(_ sweep: Sweep, of world: World, isWaiting: Bool = false) -> Bool {
    let question = Question(sweep: sweep, printing: world.printing)
    wanted = question
    guard answered != question else { return false }
    let found = isWaiting ? world.answerNow(to: sweep) : world.answer(to: sweep)
    if let found, found.isComplete {
      (answer, answered, day) = (found, question, world.printing.day)
      return true
    }
    guard answer == nil || day != world.printing.day else { return false }
    let hadAny = answer != nil
    (answer, answered, day) = (found, nil, world.printing.day)
    return hadAny || found != nil
  }
}
