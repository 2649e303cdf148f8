import FollowUp
import JSONStore
import Testing
import Text

@testable import Torture

/// A segment closes at 10,000 events, 4 MiB or the end of the year; the chain goes on in the next.
@Suite("A new segment")
struct RolloverTests {
  @Test("begins behind 10,000 events, not before")
  func events() throws {
    let desk = try Desk()
    var store = try desk.open()
    save(9_999, "nr.", in: &store)
    save(1, "de tienduizendste", in: &store)
    #expect(try segments(desk) == ["2026-001.jsonl"])
    save(1, "de volgende", in: &store)
    #expect(try segments(desk) == ["2026-001.jsonl", "2026-002.jsonl"])
    try expectWhole(desk, 10_001)
  }

  @Test("begins behind 4 MiB, not before")
  func bytes() throws {
    let desk = try Desk()
    var store = try desk.open()
    let long = String(repeating: "lang ", count: 6_000)
    save(138, long, in: &store)
    save(1, "er is nog plaats", in: &store)
    #expect(try segments(desk) == ["2026-001.jsonl"])
    save(2, long, in: &store)
    save(1, "en nu niet meer", in: &store)
    #expect(try segments(desk) == ["2026-001.jsonl", "2026-002.jsonl"])
    try expectWhole(desk, 142)
  }

  @Test("begins with the year; a clock that went back does not go back")
  func year() throws {
    let desk = try Desk()
    var store = try desk.open()
    save(1, "in 2026", in: &store)
    save(1, "in 2027", in: &store, after: 365)
    save(1, "weer in 2026", in: &store)
    #expect(try segments(desk) == ["2026-001.jsonl", "2027-001.jsonl"])
    try expectWhole(desk, 3)
  }

  @Test("Damage in one of several is told with its file, and the others are read as they are")
  func damage() throws {
    let desk = try Desk()
    var store = try desk.open()
    for year in 0..<3 {
      for number in 0..<2 { save(1, "nr. \(number)", in: &store, after: 365 * year) }
    }
    let honest = store.recorded
    let writer = try #require(honest.first).identity.writer
    for segment in try segments(desk) {
      let file = "journal/\(writer)/\(segment)"
      let bytes = try desk.bytes(of: file)
      var changed = bytes
      changed[bytes.count - 120] ^= 1
      try desk.write(file, changed)
      let found = try desk.open()
      #expect(found.faults.first?.place.file == file)
      #expect(found.recorded.filter(honest.contains).count == 5)
      try desk.write(file, bytes)
    }
    try expectWhole(desk, 6)
  }

  /// Saves notes together, so many days after the usual moment.
  private func save(
    _ count: Int, _ text: String, in store: inout some Store, after days: Int = 0
  ) {
    let seen = store.newest(of: "R2025-1")
    let notes = (0..<count).map { Scribe.note("\(text) \($0)", seen: seen) }
    let moment = Moment(seconds: Scribe.moment.seconds + days * 86_400)
    #expect(store.append(notes, at: moment).saved.count == count)
  }

  private func expectWhole(_ desk: Desk, _ count: Int) throws {
    let store = try desk.open()
    #expect(store.recorded.map(\.identity.number) == Array(1...count))
    #expect(store.faults == [])
  }

  private func segments(_ desk: Desk) throws -> [String] {
    let writer = try #require(try desk.names("journal").first)
    return try desk.names("journal/\(writer)").filter { $0.hasSuffix(".jsonl") }.sorted()
  }
}
