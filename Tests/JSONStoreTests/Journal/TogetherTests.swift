import FollowUp
import Glibc
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("Several at once")
struct TogetherTests {
  @Test("Who finds the lock taken says who has it; a store without lock is caught")
  func lock() throws {
    let desk = try Desk()
    var store = try desk.open(FaultyFiles())
    _ = store.append([Scribe.note("een")], at: Scribe.moment)
    let writer = store.recorded[0].identity.writer
    let path = "\(desk.folder.path)/journal/\(writer)/\(writer).lock"
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let note = Scribe.note("twee", seen: store.newest(of: "R2025-1"))
    guard case .busy(let obstacle, let draft) = store.append([note], at: Scribe.moment) else {
      Issue.record("not busy")
      return
    }
    #expect(obstacle.cause.dutch == "vervolg op werkplek is aan het opslaan")
    #expect(draft != nil)
    var careless = try desk.open(FaultyFiles(vice: .noLock))
    #expect(!careless.append([note], at: Scribe.moment).saved.isEmpty)
  }

  @Test("A save on top of what was not seen is refused and writes nothing")
  func stale() throws {
    let desk = try Desk()
    var (one, other) = (try desk.open(), try desk.open())
    let first = one.append([Scribe.note("een")], at: Scribe.moment).saved
    #expect(other.append([Scribe.note("ook een")], at: Scribe.moment) == .stale(first))
    #expect(try desk.open().recorded == first)
    #expect(other.newest(of: "R2025-1") == first.first?.id)
  }

  @Test("Programs that save for the first time at once become one writer, and go on as one")
  func firstSaving() async throws {
    for _ in 0..<20 {
      let desk = try Desk()
      await withTaskGroup { group in
        for number in 0..<4 {
          let place = desk.place
          group.addTask {
            var store = try? place.open(SystemFiles())
            _ = store?.append([Scribe.note("nr. \(number)")], at: Scribe.moment)
          }
        }
      }
      var store = try desk.open()
      #expect(Set(store.recorded.map(\.identity.writer)).count == 1)
      let next = Scribe.note("daarna", seen: store.newest(of: "R2025-1"))
      #expect(store.append([next], at: Scribe.moment).saved.count == 1)
    }
  }

  @Test("A copy of a dossier has another writer")
  func copy() throws {
    let (desk, copy) = (try Desk(), try Desk())
    var store = try desk.open()
    let first = store.append([Scribe.note("een")], at: Scribe.moment).saved
    let there = Desk(folder: copy.folder, own: desk.own)
    try there.write(try desk.lastSegment(), try desk.bytes(of: desk.lastSegment()))
    var other = try there.open()
    let note = Scribe.note("twee", seen: other.newest(of: "R2025-1"))
    let second = other.append([note], at: Scribe.moment).saved
    #expect(second.map(\.identity.number) == [1])
    #expect(second[0].identity.writer != first[0].identity.writer)
    #expect(second.map(\.clock) == [2])
  }

  @Test("A dossier that is gone is said to be gone, and the text is kept")
  func gone() throws {
    let desk = try Desk()
    var store = try desk.open()
    let path = desk.folder.path
    try #require(unsafe rename(path, path + "-weg") == 0)
    defer { _ = unsafe rename(path + "-weg", path) }
    let saving = store.append([Scribe.note("een")], at: Scribe.moment)
    guard case .notSaved(let obstacle, let draft) = saving else {
      Issue.record("\(saving)")
      return
    }
    #expect(obstacle.kind == .gone)
    #expect(draft.map { saving.sentence.dutch.contains($0) } == true)
    #expect(store.refresh().obstacle?.kind == .gone)
    #expect(store.drafts().count == 1)
  }

  @Test("Reading writes nothing")
  func readingWritesNothing() throws {
    let desk = try Desk()
    let before = try desk.names("").sorted()
    var store = try desk.open()
    _ = store.refresh()
    #expect(try desk.names("").sorted() == before)
    #expect(try SystemFiles().namesIfThere(desk.home.path) == [])
  }
}

extension SystemFiles {
  fileprivate func namesIfThere(_ path: String) throws -> [String] {
    guard let folder = try? openFolder(atPath: path) else { return [] }
    defer { close(folder) }
    return try names(in: folder)
  }
}
