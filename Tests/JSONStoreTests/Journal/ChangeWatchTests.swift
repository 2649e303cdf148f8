import FollowUp
import JSONStore
import Testing

@testable import Torture

@Suite("Watching what others record")
struct ChangeWatchTests {
  @Test("What another program saves is told once, and so is a writer who is new")
  func told() throws {
    let desk = try Desk()
    let watch = try #require(ChangeWatch(dossier: desk.folder.path))
    #expect(!watch.hasChanged())
    for state in [try RealFolder(), try RealFolder()] {
      var other = try Desk(folder: desk.folder, own: state).open()
      for number in 1...2 {
        let note = Scribe.note("nr. \(number)", seen: other.newest(of: "R2025-1"))
        #expect(!other.append([note], at: Scribe.moment).saved.isEmpty)
        #expect(watch.hasChanged())
        #expect(!watch.hasChanged())
      }
    }
    var mine = try desk.open()
    #expect(mine.refresh() == Changes([]))
  }

  @Test("Booked files that are edited are told; locks are not")
  func files() throws {
    let desk = try Desk.withNotes(1)
    let watch = try #require(ChangeWatch(dossier: desk.folder.path))
    let writer = try #require(try desk.names("journal").first)
    try desk.write("journal/\(writer)/\(writer).lock", [0x0A])
    #expect(!watch.hasChanged())
    try desk.write("records/2026.json", Array("{}".utf8))
    #expect(watch.hasChanged())
    #expect(ChangeWatch.pause(dossier: desk.folder.path) == 2000)
  }
}
