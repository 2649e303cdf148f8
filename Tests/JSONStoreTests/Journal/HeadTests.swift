import FollowUp
import Testing

@testable import JSONStore
@testable import Torture

/// What is remembered of the own journal shows a cut-off end, and never cries wolf.
@Suite("The remembered head")
struct HeadTests {
  @Test("Torn at any byte it falls back on the saving before it")
  func torn() throws {
    let before = [head(1), head(2)].flatMap(\.record)
    let after = [head(3), head(2)].flatMap(\.record)
    #expect(Heads(before).placeOfNext == 0)
    for end in 0...Head.recordSize {
      let torn = Heads(Array(after[..<end] + before[end...]))
      let isOld = before[..<end] == after[..<end]
      let isWhole = after[end..<Head.recordSize] == before[end..<Head.recordSize]
      #expect(torn.newest == head(isWhole && !isOld ? 3 : 2))
      #expect(torn.placeOfNext == (isWhole && !isOld ? Head.recordSize : 0))
    }
  }

  @Test("A head goes over the older of two")
  func alternately() {
    var (bytes, places) = ([UInt8](), [Int]())
    for number in 1...4 {
      let place = Heads(bytes).placeOfNext
      places.append(place)
      bytes += [UInt8](repeating: 0, count: max(0, place + Head.recordSize - bytes.count))
      bytes.replaceSubrange(place..<place + Head.recordSize, with: head(number).record)
      #expect(Heads(bytes).newest == head(number))
    }
    #expect(places == [0, 512, 0, 512])
  }

  @Test("Any changed byte of a record makes it count for nothing")
  func changed() {
    for place in 0..<Head.recordSize {
      var record = head(417).record
      record[place] ^= 1
      #expect(Head(record: record) == nil)
    }
    #expect(Head(record: head(417).record) == head(417))
  }

  @Test("A cut-off end is told whatever became of the newest record")
  func cutOff() throws {
    let desk = try Desk.withNotes(3)
    let (segment, name) = (try desk.lastSegment(), try headName(desk))
    let lines = try desk.bytes(of: segment).split(separator: 0x0A)
    try desk.write(segment, Array(lines[..<2].flatMap { $0 + [0x0A] }))
    #expect(try desk.open().faults.map(\.problem.code) == ["journalShorter"])
    var heads = try desk.own.bytes(of: name)
    heads[100] = 0
    try desk.own.replace(name, with: heads)
    #expect(try desk.open().faults == [])
    try desk.write(segment, Array(lines[0] + [0x0A]))
    #expect(try desk.open().faults.map(\.problem.code) == ["journalShorter"])
  }

  @Test("When nothing of it can be read that is a note, and the next saving remembers again")
  func unreadable() throws {
    let desk = try Desk.withNotes(2)
    let name = try headName(desk)
    for damaged in [[0x00], Array("417".utf8), try desk.own.bytes(of: name).map { $0 ^ 1 }] {
      try desk.own.replace(name, with: damaged)
      var store = try desk.open()
      #expect(store.faults.map(\.problem.code) == ["unreadableHead"])
      #expect(store.faults.map(\.severity) == [.note])
      let note = Scribe.note("nu", seen: store.newest(of: "R2025-1"))
      #expect(store.append([note], at: Scribe.moment).saved.count == 1)
      #expect(try desk.open().faults == [])
    }
    try desk.own.replace(name, with: [])
    #expect(try desk.open().faults == [])
  }

  @Test("A saving that is killed anywhere raises no alarm")
  func killed() throws {
    let desk = try Desk.withNotes(2)
    var (call, isOver) = (0, false)
    while !isOver {
      call += 1
      let files = FaultyFiles(.deathBefore(call))
      var store = try desk.open(files)
      let note = Scribe.note("nr. \(call)", seen: store.newest(of: "R2025-1"))
      files.arm()
      _ = store.append([note], at: Scribe.moment)
      isOver = !files.hasHappened
      #expect(try desk.faultCodes().allSatisfy { $0 == "unfinishedLine" })
    }
    #expect(call > 20)
  }

  private func head(_ number: Int) -> Head {
    Head(number: number, sum: Sum.of([UInt8(number % 256)]))
  }

  private func headName(_ desk: Desk) throws -> String {
    let writers = "state/vervolg/writers"
    return "\(writers)/\(try #require(try desk.own.names(in: writers).first))/head"
  }
}
