import FollowUp
import JSONStore
import Testing
import Text

@Suite("A journal that somebody changed")
struct MutationTests {
  @Test("Every change is noticed, with its place")
  func mutations() throws {
    let desk = try journal(of: 12)
    let segment = try desk.lastSegment()
    let honest = try desk.bytes(of: segment)
    var chance = Chance(seed: 20_260_304)
    for round in 0..<400 {
      let changed = mutated(honest, &chance)
      guard changed != honest else { continue }
      try desk.write(segment, changed)
      let faults = try desk.open().faults
      #expect(!faults.isEmpty, "round \(round)")
      #expect(faults.allSatisfy { $0.place.file.hasPrefix("journal/") })
    }
  }

  @Test("An honest journal raises no alarm")
  func honest() throws {
    for count in 1...12 { #expect(try journal(of: count).open().faults == []) }
  }

  @Test("What git and editors leave behind is named, and what is readable is shown")
  func causes() throws {
    let desk = try journal(of: 3)
    let segment = try desk.lastSegment()
    let lines = try desk.bytes(of: segment).split(separator: 0x0A).map(Array.init)
    func codes(_ lines: [[UInt8]], separator: [UInt8] = [0x0A]) throws -> [String] {
      try desk.write(segment, Array(lines.map { $0 + separator }.joined()))
      return try desk.open().faults.map(\.problem.code)
    }
    let marker = Array("<<<<<<< HEAD".utf8)
    #expect(try codes([lines[0], marker, lines[1], lines[2]]) == ["journalLine"])
    #expect(try desk.open().recorded.count == 3)
    #expect(try codes(lines, separator: [0x0D, 0x0A]).contains("journalLine"))
    #expect(try codes([lines[0], lines[2]]) == ["gap", "wrongSum"])
    #expect(try codes([lines[0], lines[1], lines[1], lines[2]]).contains("repeatedEvent"))
    #expect(try codes([lines[0], lines[1]]) == ["journalShorter"])
    #expect(try codes(lines) == [])
  }

  private func journal(of count: Int) throws -> Desk {
    let desk = try Desk()
    var store = try desk.open()
    for number in 1...count {
      let note = Scribe.note("nr. \(number) é", seen: store.newest(of: "R2025-1"))
      _ = store.append([note], at: Scribe.moment)
    }
    return desk
  }

  private func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var (bytes, place) = (bytes, chance.below(bytes.count))
    switch chance.below(6) {
    case 0: bytes[place] ^= UInt8(1 << chance.below(8))
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + chance.below(40)))
    case 2:
      bytes.insert(
        contentsOf: (0...chance.below(5)).map { _ in UInt8(chance.below(256)) }, at: place)
    case 3: bytes.swapAt(place, chance.below(bytes.count))
    case 4:
      var lines = bytes.split(separator: 0x0A).map(Array.init)
      place = chance.below(lines.count)
      lines.swapAt(place, chance.below(lines.count))
      bytes = Array(lines.map { $0 + [0x0A] }.joined())
    default:
      let lines = bytes.split(separator: 0x0A).map(Array.init)
      bytes = Array(lines.prefix(chance.below(lines.count)).map { $0 + [0x0A] }.joined())
    }
    return bytes
  }
}

/// Chance that is the same at every run.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &self) }
}
