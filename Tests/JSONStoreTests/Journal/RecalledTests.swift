import FollowUp
import JSONStore
import Testing

@testable import Torture

@Suite("Whoever only reads is told as well that the own journal is shorter")
struct RecalledTests {
  @Test("A cut-off end is a fault at every opening, and nothing is written")
  func shorter() throws {
    let desk = try Desk.withNotes(3)
    #expect(try opened(desk) == [])
    let segment = try desk.lastSegment()
    let lines = try desk.bytes(of: segment).split(separator: 0x0A)
    try desk.write(segment, Array(lines[..<2].flatMap { $0 + [0x0A] }))
    let before = try own(desk)
    #expect(try opened(desk) == ["journalShorter"])
    #expect(try own(desk) == before)
    #expect(try desk.open().faults.map(\.problem.code) == ["journalShorter"])
  }

  @Test("An own journal that is gone is a fault; that of a copy, or of somebody else, is not")
  func gone() throws {
    let desk = try Desk.withNotes(2)
    try desk.folder.delete(try desk.lastSegment())
    #expect(try opened(desk) == ["journalShorter"])
    #expect(try opened(Desk(folder: desk.folder, own: RealFolder())) == [])
  }

  @Test("A store that looks again compares again")
  func again() throws {
    let desk = try Desk.withNotes(1)
    var (one, other) = (try desk.open(), try desk.open())
    let note = Scribe.note("twee", seen: one.newest(of: "R2025-1"))
    #expect(one.append([note], at: Scribe.moment).saved.count == 1)
    // The other has not looked yet: what was saved since is no reason for an alarm.
    #expect(other.faults == [])
    let segment = try desk.lastSegment()
    let lines = try desk.bytes(of: segment).split(separator: 0x0A)
    try desk.write(segment, Array(lines[0] + [0x0A]))
    _ = other.refresh()
    #expect(other.faults.map(\.problem.code) == ["journalShorter"])
  }

  private func opened(_ desk: Desk) throws -> [String] {
    try JSONStore.open(
      desk.folder.path, remembering: desk.home, files: SystemFiles(),
      guardedBy: Scribe.everybody
    ).faults.map(\.problem.code)
  }

  /// What the user keeps outside the dossier: names and bytes.
  private func own(_ desk: Desk) throws -> [String: [UInt8]] {
    let folder = "state/vervolg/writers"
    var found: [String: [UInt8]] = [:]
    for writer in try desk.own.names(in: folder) {
      for name in try desk.own.names(in: "\(folder)/\(writer)") {
        found[name] = try desk.own.bytes(of: "\(folder)/\(writer)/\(name)")
      }
    }
    return found
  }
}
