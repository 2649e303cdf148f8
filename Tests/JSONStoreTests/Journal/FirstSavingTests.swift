import FollowUp
import JSONStore
import Testing
import Text

@testable import Torture

/// Two programs of one user that save for the first time at once: one makes the id, both use it.
@Suite("The first saving")
struct FirstSavingTests {
  @Test("Whenever another program saves in between, there is one writer and nothing is lost")
  func oneWriter() throws {
    let found = try outcomes(vice: .none)
    #expect(found.allSatisfy { $0 == .right }, "\(found)")
    #expect(found.count > 40, "the calls of a whole first saving")
  }

  @Test("A store that makes its id without a lock is caught")
  func teeth() throws {
    #expect(try outcomes(vice: .noLock).contains { $0 != .right })
  }

  private enum Outcome { case right, notSaved, severalWriters }

  /// What becomes of a saving when another program saves before its n-th call, for every n.
  private func outcomes(vice: FaultyFiles.Vice) throws -> [Outcome] {
    var found: [Outcome] = []
    while true {
      let desk = try Desk()
      let place = desk.place
      // Nobody waits for a lock that the one who is interrupted holds: then it is busy.
      let other: @Sendable () -> Void = {
        var store = try? place.open(FaultyFiles(.failure(at: .max, errno: 0), vice: vice))
        _ = store?.append([Scribe.note("ander", on: TinyDossier.item(2))], at: Scribe.moment)
      }
      let files = FaultyFiles(.meeting(at: found.count + 1, other), vice: vice)
      var store = try desk.open(files)
      files.arm()
      let saved = store.append([Scribe.note("een")], at: Scribe.moment).saved
      guard files.hasHappened else { return found }
      found.append(outcome(saved, try desk.open()))
    }
  }

  private func outcome(_ saved: [Recorded], _ after: some Store) -> Outcome {
    if saved.isEmpty || !saved.allSatisfy(after.recorded.contains) { return .notSaved }
    let writers = Set(after.recorded.map(\.identity.writer))
    return writers.count == 1 ? .right : .severalWriters
  }
}
