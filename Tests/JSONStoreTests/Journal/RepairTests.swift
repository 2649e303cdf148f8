import FollowUp
import JSONStore
import Testing

@testable import Torture

@Suite("Repairing a journal")
struct RepairTests {
  @Test("What a merge or an editor did is undone as far as the checksums prove")
  func restored() throws {
    let desk = try Desk.withNotes(3, "é")
    let segment = try desk.lastSegment()
    let honest = try desk.bytes(of: segment)
    let lines = honest.split(separator: 0x0A).map { Array($0) }
    let marker = Array("<<<<<<< HEAD".utf8)
    let (feed, both) = ([UInt8](arrayLiteral: 0x0A), [UInt8](arrayLiteral: 0x0D, 0x0A))
    for (damaged, end) in [
      (lines, both), ([lines[0], marker, lines[1], lines[2]], feed),
      ([lines[1], lines[0], lines[2], lines[1]], feed),
    ] {
      let bytes = damaged.flatMap { $0 + end }
      try desk.write(segment, bytes)
      var store = try desk.open()
      #expect(try store.repair() == [.restored(file: segment)])
      #expect(try desk.bytes(of: segment) == honest)
      #expect(try kept(desk).contains(bytes))
      #expect(try desk.open().faults == [])
    }
  }

  @Test("A journal that an editor changed from end to end is not taken for a torn one")
  func changedThroughout() throws {
    let desk = try Desk.withNotes(2)
    try desk.forgetHead()
    let segment = try desk.lastSegment()
    let bytes = try desk.bytes(of: segment).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    try desk.write(segment, bytes)
    var store = try desk.open()
    guard case .notSaved(let obstacle, _) = store.append([Scribe.note("nu")], at: Scribe.moment)
    else {
      Issue.record("saved behind events that cannot be read")
      return
    }
    #expect(obstacle.kind == .damaged)
    #expect(try desk.bytes(of: segment) == bytes)
  }

  @Test("A torn end is set aside")
  func end() throws {
    let desk = try Desk.withNotes(2)
    let segment = try desk.lastSegment()
    try desk.addToJournal(Array(#"{"v":1"#.utf8))
    var store = try desk.open()
    #expect(try store.repair() == [.end(file: segment)])
    #expect(try kept(desk) == [Array(#"{"v":1"#.utf8)])
    #expect(try desk.open().faults == [])
  }

  @Test("What cannot be proved stays, is kept besides, and a new journal begins")
  func anew() throws {
    let desk = try Desk.withNotes(3)
    let segment = try desk.lastSegment()
    var bytes = try desk.bytes(of: segment)
    bytes[bytes.count - 120] ^= 1
    try desk.write(segment, bytes)
    var store = try desk.open()
    #expect(try store.repair().map(\.isNewBeginning) == [true])
    #expect(try desk.bytes(of: segment) == bytes)
    #expect(try kept(desk) == [bytes])
    let note = Scribe.note("nu", seen: store.newest(of: "R2025-1"))
    let saved = store.append([note], at: Scribe.moment).saved
    #expect(saved.map(\.identity.number) == [1])
    #expect(try desk.open().recorded.contains(saved))
  }

  @Test("A sound journal is left alone, and so is one of somebody else")
  func nothing() throws {
    let desk = try Desk.withNotes(2)
    var store = try desk.open()
    #expect(try store.repair() == [])
    try desk.addToJournal([0xFF])
    var other = try Desk(folder: desk.folder, own: RealFolder()).open()
    #expect(try other.repair() == [])
    #expect(throws: (any Error).self) { try desk.names("quarantine") }
  }

  private func kept(_ desk: Desk) throws -> [[UInt8]] {
    try desk.names("quarantine").map { try desk.bytes(of: "quarantine/\($0)") }
  }
}

extension Repair {
  fileprivate var isNewBeginning: Bool {
    if case .begunAnew = self { return true }
    return false
  }
}
