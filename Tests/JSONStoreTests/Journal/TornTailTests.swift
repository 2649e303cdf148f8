import FollowUp
import JSONStore
import Testing
import Text

@Suite("A torn end of a journal")
struct TornTailTests {
  private static let text = "één ✓ 𝄞"

  @Test("What there is of an unfinished event is set aside, and the rest stays")
  func everyPrefix() throws {
    let line = try unconfirmedLine()
    for length in stride(from: 1, to: line.count - 1, by: 3) {
      #expect(try complaints(tail: Array(line.prefix(length))) == [], "\(length) bytes")
    }
  }

  @Test("A complete event that lacks its line feed gets it")
  func lineFeed() throws {
    let desk = try journal(of: 3)
    let segment = try desk.lastSegment()
    try desk.write(segment, try desk.bytes(of: segment).dropLast())
    #expect(try desk.open().recorded.count == 3)
    #expect(try desk.complaints(acknowledged: []) == [])
    #expect(try desk.open().recorded.count == 4)
    #expect(throws: (any Error).self) { try desk.names("quarantine") }
  }

  @Test(
    "Zeroes and rubbish are set aside",
    arguments: [
      [UInt8](repeating: 0, count: 300), Array("{\"v\":1\n\n}}rommel\nmeer".utf8), [0xFF],
    ])
  func rubbish(tail: [UInt8]) throws { #expect(try complaints(tail: tail) == []) }

  @Test("A store that cannot cut off is caught")
  func noTruncating() throws {
    let desk = try journal(of: 2)
    try desk.addToJournal(Array("{\"v\":1".utf8))
    var store = try desk.open(FaultyFiles(vice: .noTruncating))
    let saved = store.append(
      [Scribe.note("nu", seen: store.newest(of: "R2025-1"))], at: Scribe.moment
    ).saved
    let left = try desk.open().recorded
    #expect(saved.isEmpty || !saved.allSatisfy(left.contains))
  }

  /// A journal of which the head is not remembered, as after a power cut.
  private func journal(of count: Int) throws -> Desk {
    let desk = try Desk()
    var store = try desk.open()
    for _ in 0..<count {
      let note = Scribe.note(Self.text, seen: store.newest(of: "R2025-1"))
      _ = store.append([note], at: Scribe.moment)
    }
    try desk.forgetHead()
    return desk
  }

  private func unconfirmedLine() throws -> [UInt8] {
    let two = try journal(of: 2)
    let before = try two.bytes(of: two.lastSegment()).count
    var store = try two.open()
    let note = Scribe.note(Self.text, seen: store.newest(of: "R2025-1"))
    _ = store.append([note], at: Scribe.moment)
    return Array(try two.bytes(of: two.lastSegment())[before...])
  }

  private func complaints(tail: [UInt8]) throws -> [String] {
    let desk = try journal(of: 2)
    let before = try desk.open().recorded
    try desk.addToJournal(tail)
    #expect(try !desk.open().faults.isEmpty)
    #expect(try desk.open().recorded == before)
    var complaints = try desk.complaints(acknowledged: before)
    let kept = try desk.names("quarantine").map { try desk.bytes(of: "quarantine/\($0)") }
    if kept != [tail] { complaints.append("quarantine holds \(kept)") }
    return complaints
  }
}

extension Desk {
  func forgetHead() throws {
    let files = SystemFiles()
    let writers = try files.openFolder(atPath: "\(home.path)/writers")
    defer { files.close(writers) }
    for name in try files.names(in: writers) {
      let folder = try files.openFolder(name, in: writers)
      defer { files.close(folder) }
      try files.remove("head", in: folder)
    }
  }
}
