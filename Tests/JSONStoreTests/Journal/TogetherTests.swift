import FollowUp
import Glibc
import JSONStore
import Testing
import Text

@Suite("Several at once")
struct TogetherTests {
  @Test("Eight programs that save at once lose nothing and give no number twice")
  func eight() async throws {
    let desk = try Desk()
    let (path, home) = (desk.folder.path, desk.home)
    let saved = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { savings(of: 20, at: path, home) } }
      return await group.reduce(0, +)
    }
    let store = try desk.open()
    #expect(saved == 160)
    #expect(store.recorded.map(\.identity.number) == Array(1...160))
    #expect(store.faults == [])
  }

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

  @Test("A copy of a dossier has another writer")
  func copy() throws {
    let (desk, copy) = (try Desk(), try Desk())
    var store = try desk.open()
    let first = store.append([Scribe.note("een")], at: Scribe.moment).saved
    let there = Desk(folder: copy.folder, own: desk.own)
    try there.folder.write(
      try desk.lastSegment(),
      String(decoding: try desk.bytes(of: desk.lastSegment()), as: UTF8.self))
    var other = try there.open()
    let note = Scribe.note("twee", seen: other.newest(of: "R2025-1"))
    let second = other.append([note], at: Scribe.moment).saved
    #expect(second.map(\.identity.number) == [1])
    #expect(second[0].identity.writer != first[0].identity.writer)
    #expect(second.map(\.clock) == [2])
  }

  @Test("A file that git puts in the place of the journal loses nothing that was confirmed")
  func replaced() throws {
    let desk = try Desk()
    var store = try desk.open()
    var acknowledged: [Recorded] = []
    for number in 1...5 {
      let note = Scribe.note("nr. \(number)", seen: store.newest(of: "R2025-1"))
      acknowledged += store.append([note], at: Scribe.moment).saved
      let segment = try desk.lastSegment()
      try desk.write(segment + ".new", try desk.bytes(of: segment))
      let path = "\(desk.folder.path)/\(segment)"
      try #require(unsafe rename(path + ".new", path) == 0)
    }
    #expect(acknowledged.count == 5)
    #expect(try desk.complaints(acknowledged: acknowledged) == [])
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

/// Saves so many notes, looking again whenever somebody else was first.
private func savings(of count: Int, at path: String, _ home: StateHome) -> Int {
  let opened = try? JSONStore.openToRecord(
    path, home: home, files: SystemFiles(), guardedBy: Scribe.everybody)
  guard var store = opened?.store else { return 0 }
  var saved = 0
  for number in 0..<count {
    for _ in 0..<1000 {
      let note = Scribe.note("nr. \(number)", seen: store.newest(of: "R2025-1"))
      let events = store.append([note], at: Scribe.moment).saved
      saved += events.count
      if !events.isEmpty { break }
    }
  }
  return saved
}

extension SystemFiles {
  fileprivate func namesIfThere(_ path: String) throws -> [String] {
    guard let folder = try? openFolder(atPath: path) else { return [] }
    defer { close(folder) }
    return try names(in: folder)
  }
}
