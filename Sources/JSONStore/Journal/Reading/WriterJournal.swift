internal import FollowUp

/// The journal of one writer as far as it was read.
struct WriterJournal {
  /// A file of it.
  struct Segment {
    let name: SegmentName
    let identity: FileIdentity?
    /// How far complete lines reach.
    var end: Int
    /// The bytes behind the last complete line.
    var tail: [UInt8]
    /// Where the last line ends that is an event.
    var eventsEnd = 0
    /// Whether the last event is complete but for its line feed.
    var lacksLineFeed = false
    /// How many events were in it when it was read.
    var events: Int

    var size: Int { end + tail.count }
  }

  let writer: String
  private(set) var segments: [Segment] = []
  private var reading: SegmentReading
  private var ownFaults: [Fault] = []
  /// Why part of it could not be read; then nobody may go on behind it.
  private(set) var unread: FileFailure?

  init(writer: String) {
    self.writer = writer
    reading = SegmentReading(writer: writer)
  }

  var lines: [JournalLine] { reading.lines }
  /// What is wrong with the last event that was met; nothing when it is as it was written.
  var endFault: JournalProblem? { reading.endFault }
  /// The number of the last event that was met, whether it could be read or not.
  var number: Int { reading.number }

  var faults: [Fault] {
    var told = reading
    for segment in segments where !segment.tail.isEmpty {
      told.report(.unfinished(bytes: segment.tail.count), at: segment.end, in: file(segment.name))
    }
    for segment in segments where segment.lacksLineFeed {
      told.report(.noLineFeed, at: segment.end, in: file(segment.name))
    }
    return told.faults + ownFaults
  }

  /// Begins the reading of another segment.
  mutating func begin(_ name: SegmentName, _ identity: FileIdentity?) {
    reading.beginSegment()
    segments.append(Segment(name: name, identity: identity, end: 0, tail: [], events: 0))
  }

  mutating func read(_ growth: Growth) {
    read(growth.onLast)
    read(growth.further)
  }

  /// Reads whole segments behind what was read, all of them at once.
  mutating func read(_ further: [Growth.Further]) {
    let trials = trials(further)
    for (place, segment) in further.enumerated() {
      begin(segment.name, segment.identity)
      if let trial = trials[place], trial.goesOn(from: reading.start) {
        take(trial.lines, of: segment.bytes.count)
      } else {
        read(segment.bytes)
      }
    }
  }

  private func trials(_ further: [Growth.Further]) -> [SegmentTrial?] {
    guard further.count > 1 else { return further.map { _ in nil } }
    let (writer, start) = (writer, reading.start)
    return simultaneously(Array(further.indices)) { place in
      let before = place == 0 ? start : .init(endOf: further[place - 1].bytes, of: writer)
      return before.map { SegmentTrial(further[place], of: writer, from: $0) }
    }
  }

  /// Reads what was added to the last segment behind what was read before.
  mutating func read(_ bytes: [UInt8]) {
    guard var segment = segments.popLast() else { return }
    let before = reading.lines.count
    var all = segment.tail + bytes
    if segment.lacksLineFeed, all.first == 0x0A {
      all.removeFirst()
      segment.end += 1
      segment.lacksLineFeed = false
    }
    let end = reading.read(all, at: segment.end, in: file(segment.name))
    segment.tail = Array(all[(end - segment.end)...])
    segment.end = end
    readWithoutLineFeed(&segment)
    segment.events += reading.lines.count - before
    segment.eventsEnd = min(reading.eventsEnd, segment.end)
    segments.append(segment)
  }

  /// Takes in what was just written behind the last segment, of which nothing lies unread.
  mutating func take(_ batch: Batch) {
    take(batch.lines, of: batch.bytes.count)
  }

  /// Takes over lines that were checked, of so many bytes, behind what was read of the last segment.
  private mutating func take(_ lines: [JournalLine], of size: Int) {
    guard var segment = segments.popLast() else { return }
    reading.goOn(with: lines, behind: segment.end, to: segment.end + size)
    segment.end += size
    segment.eventsEnd = segment.end
    segment.events += lines.count
    segments.append(segment)
  }

  /// A complete event of which only the line feed is missing counts: it may have been confirmed.
  private mutating func readWithoutLineFeed(_ segment: inout Segment) {
    guard !segment.tail.isEmpty else { return }
    var trial = reading
    _ = trial.read(segment.tail + [0x0A], at: segment.end, in: file(segment.name))
    guard trial.lines.count == reading.lines.count + 1, trial.faults == reading.faults else {
      return
    }
    reading = trial
    segment.end += segment.tail.count
    segment.tail = []
    segment.lacksLineFeed = true
  }

  /// The sum of an event; nothing when it was not read.
  func sum(of number: Int) -> Sum? {
    lines.last { $0.recorded.identity.number == number && $0.recorded.identity.writer == writer }?
      .sum
  }

  mutating func report(_ problem: FileProblem, of name: String) {
    if case .unreadable(let failure) = problem { unread = failure }
    ownFaults.append(Fault(.file(problem), at: Place(file: "journal/\(writer)/\(name)")))
  }

  func file(_ name: SegmentName) -> String { "journal/\(writer)/\(name.text)" }
}

/// What came behind what was read of a journal before.
struct Growth {
  /// A segment that was not there before.
  struct Further {
    let name: SegmentName
    let identity: FileIdentity?
    let bytes: [UInt8]
  }

  /// Behind what was read of the last segment.
  let onLast: [UInt8]
  let further: [Further]
}
