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

  /// Types `keys`, and times each until its frame stands.
  mutating func type(_ keys: [String]) -> [(key: String, time: Duration)] {
    keys.compactMap { name in
      guard let key = Key(name: name) else { return nil }
      let start = ContinuousClock.now
      _ = model.update(.key(key))
      _ = model.view
      return (name, ContinuousClock.now - start)
    }
  }
}
