import FollowUp
import Glibc
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("What could not be read when its author looked is no news")
struct UnreadTests {
  @Test("Whatever failed at opening, the saving names that and not somebody else's work")
  func opening() throws {
    let desk = try Desk.withNotes(2)
    var hidden = 0
    for call in 1... {
      let files = FaultyFiles(.failure(at: call, errno: EROFS))
      files.arm()
      guard var store = try? desk.open(files) else { continue }
      guard files.hasHappened else { break }
      let seen = store.newest(of: "R2025-1")
      guard seen?.text.hasSuffix(":2") != true else { continue }
      hidden += 1
      let saving = store.append([Scribe.note("nieuw", seen: seen)], at: Scribe.moment)
      #expect(saving.sentence.dutch.contains("de schijf is alleen-lezen"), "call \(call)")
    }
    #expect(hidden > 0)
  }
}
