import FollowUp
import JSONStore
import Testing
import Text

@testable import Torture

@Suite("A journal that somebody changed")
struct MutationTests {
  @Test("What git and editors leave behind is named, and what is readable is shown")
  func causes() throws {
    let desk = try Desk.withNotes(3, "é")
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
}
