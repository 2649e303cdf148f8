import Canvas
import FollowUp
import Interface
import JSONStore
import Text

/// How long the interface takes to answer a key, from update to frame, on a large dossier.
struct Keystrokes {
  private var model: Model

  /// - Throws: `StoreError` when the dossier cannot be read.
  init(folder: String, asOf: Day) throws {
    let start = ContinuousClock.now
    let opened = try JSONStore.open(folder)
    let read = ContinuousClock.now
    let board = Board(opened.dossier, on: asOf)
    let reckoned = ContinuousClock.now
    let world = World(
      board: board, index: SearchIndex(opened.dossier), today: asOf, language: .dutch,
      member: Keystrokes.inspector,
      recordings: Recordings(Keystrokes.staffed(opened.dossier, on: asOf), []))
    model = Model(world, size: Size(columns: 132, rows: 43))
    parts = [
      ("read and check the files", read - start), ("states of every item", reckoned - read),
      ("search index and first frame", ContinuousClock.now - reckoned),
    ]
  }

  private static let inspector = Member(id: "bos", name: "J. Bos", role: .inspector)

  /// With somebody who records: else there are no forms.
  private static func staffed(_ dossier: Dossier, on day: Day) -> JournalFold {
    var store = MemoryStore(dossier)
    let enrolment = Submission(
      .addition(.member(inspector)), by: Author(member: inspector.id, role: inspector.role), on: nil
    )
    _ = store.append([enrolment], at: Moment(seconds: Int(day.number) * 86_400 + 43_200))
    return store.fold
  }

  /// What opening consists of, in order.
  let parts: [(name: String, time: Duration)]

  /// What a key cost.
  struct Cost {
    let key: String
    /// Until its frame stood, or that of the answer in the background, whichever took longer.
    let frame: Duration
    /// How long that answer was worked on.
    let answer: Duration
  }

  /// Types `keys`, and times each; a question about all items is answered before the next key.
  mutating func type(_ keys: [String]) -> [Cost] {
    keys.compactMap { name in
      guard let key = Key(name: name) else { return nil }
      let (own, effects) = tell(.key(key))
      var cost = (frame: own, answer: Duration.zero)
      for effect in effects {
        guard case .sweep(let order) = effect else { continue }
        let (frame, answer) = answer(order)
        cost = (max(cost.frame, frame), cost.answer + answer)
      }
      return Cost(key: name, frame: cost.frame, answer: cost.answer)
    }
  }

  private mutating func answer(_ order: SweepOrder) -> (frame: Duration, answer: Duration) {
    var frame = Duration.zero
    if let part = order.sweep.preview(on: order.board) {
      frame = tell(.swept(order.sweep, part, order.printing)).time
    }
    let start = ContinuousClock.now
    let answer = order.sweep.answer(
      on: order.board, in: order.index, flags: FlagSource(order.board))
    let time = ContinuousClock.now - start
    return (max(frame, tell(.swept(order.sweep, answer, order.printing)).time), time)
  }

  private mutating func tell(_ message: Message) -> (time: Duration, effects: [Effect]) {
    let start = ContinuousClock.now
    let effects = model.update(message)
    _ = model.view
    return (ContinuousClock.now - start, effects)
  }
}
