internal import FollowUp
internal import JSON

/// The reading of one writer's journal, line after line, each checked against the one before.
struct SegmentReading {
  private let writer: String
  /// The name of the file that is being read, for messages.
  private var file = ""
  private(set) var lines: [JournalLine] = []
  private(set) var faults: [Fault] = []
  /// The sum that the next line builds on; nothing after a line of which it cannot be told.
  private var previous: Sum? = Sum.none
  /// The number of the last event that was met.
  private(set) var number = 0
  /// What is wrong with the last line that is an event; nothing when it is as it was written.
  private(set) var endFault: JournalProblem?

  /// Where the last line ends that is an event, in the segment that is being read.
  private(set) var eventsEnd = 0

  /// The reading of a journal that goes on after an event.
  init(writer: String, after number: Int = 0, _ previous: Sum = .none) {
    self.writer = writer
    self.number = number
    self.previous = previous
  }

  mutating func beginSegment() { eventsEnd = 0 }

  /// The last event with its sum; nothing in an empty journal.
  var last: JournalLine? { lines.last }

  /// Reads what stands in `bytes`, of which the first is at `offset` in the segment.
  ///
  /// - Returns: where the last complete line ends; what stands behind it is not read.
  mutating func read(_ bytes: [UInt8], at offset: Int, in file: String) -> Int {
    self.file = file
    let intake = Intake()
    intake.namesEventsInFull = true
    intake.begin(file: file)
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      readLine(bytes, start..<end, at: offset, intake)
      start = end + 1
    }
    return offset + start
  }

  /// Takes over lines that were read and checked by themselves; each place is counted from `start`.
  mutating func goOn(with read: [JournalLine], behind start: Int, to end: Int) {
    lines += read.map { line in
      JournalLine(recorded: line.recorded, sum: line.sum, offset: start + line.offset)
    }
    guard let last = read.last else { return }
    (previous, number) = (last.sum, last.recorded.identity.number)
    (endFault, eventsEnd) = (nil, end)
  }

  /// Where the next segment goes on; nothing when the last event is not as it was written.
  var start: SegmentTrial.Start? {
    guard endFault == nil, let previous else { return nil }
    return SegmentTrial.Start(number: number, sum: previous)
  }

  /// Says something of a place in a file that was read.
  mutating func report(_ problem: JournalProblem, at offset: Int, in file: String) {
    self.file = file
    report(problem, at: offset)
  }

  mutating func report(_ problem: JournalProblem, at offset: Int?) {
    let place = Place(file: file, offset: offset)
    let name = number > 0 && offset != nil ? RecordName(.event, id: id, number: number) : nil
    faults.append(Fault(.journal(problem), in: name, at: place))
  }

  private var id: String { "\(writer):\(number)" }
}

extension SegmentReading {
  private mutating func readLine(
    _ bytes: [UInt8], _ range: Range<Int>, at offset: Int, _ intake: Intake
  ) {
    let start = offset + range.lowerBound
    let fields: LineFields
    do throws(JSONError) {
      fields = try decode(bytes, range, intake)
    } catch {
      report(.line(error.reason), at: offset + error.offset)
      previous = Ending.sum(of: bytes[range])
      return
    }
    take(fields, sum(of: bytes[range]), at: start)
    if fields.identity != nil { eventsEnd = offset + range.upperBound + 1 }
    collectFindings(intake, offset)
  }

  private func decode(
    _ bytes: [UInt8], _ range: Range<Int>, _ intake: Intake
  ) throws(JSONError) -> LineFields {
    let value = try JSONReader.read(bytes, in: range, profile: .journalLine)
    guard let object = value.object else {
      throw JSONError(.unexpected("{", expected: .object), at: value.offset)
    }
    intake.begin(.event, number: number + 1, at: value.offset)
    var fields = Fields(object, intake)
    defer { fields.finish() }
    return LineFields(&fields, in: writer)
  }

  /// The sum that the line states, and what is wrong with it.
  private func sum(of line: ArraySlice<UInt8>) -> (Sum?, JournalProblem?) {
    guard let stated = Ending.sum(of: line) else { return (nil, .noSum) }
    guard let previous else { return (stated, nil) }
    let isRight = previous.next(Ending.content(of: line)) == stated
    return (stated, isRight ? nil : .wrongSum)
  }

  private mutating func take(
    _ fields: LineFields, _ sum: (stated: Sum?, fault: JournalProblem?), at start: Int
  ) {
    previous = sum.stated
    guard let identity = fields.identity else { return }
    let problem = place(identity, sum.stated)
    endFault = [problem, sum.fault].compactMap(\.self).first { !$0.isGap }
    for fault in [problem, sum.fault].compactMap(\.self) { report(fault, at: start) }
    guard fields.version <= Format.version else {
      endFault = .newerVersion(fields.version)
      return report(.newerVersion(fields.version), at: start)
    }
    guard let recorded = fields.recorded, isNew(identity) else { return }
    lines.append(JournalLine(recorded: recorded, sum: sum.stated ?? .none, offset: start))
  }

  /// What is wrong with the number of an event at this place.
  private mutating func place(
    _ identity: Recorded.Identity, _ sum: Sum?
  ) -> JournalProblem? {
    guard identity.writer == writer else { return .foreign(writer: identity.writer) }
    defer { number = max(number, identity.number) }
    if identity.number == number + 1 { return nil }
    guard identity.number <= number else {
      return .gap(expected: number + 1, found: identity.number)
    }
    let isSame = lines.contains { $0.recorded.identity == identity && $0.sum == sum }
    return isSame ? .repeated(identity.number) : .conflicting(identity.number)
  }

  private func isNew(_ identity: Recorded.Identity) -> Bool {
    guard let last else { return true }
    if last.recorded.identity.writer == identity.writer,
      last.recorded.identity.number < identity.number
    {
      return true
    }
    return !lines.contains { $0.recorded.identity == identity }
  }

  private mutating func collectFindings(_ intake: Intake, _ offset: Int) {
    _ = intake.end(isComplete: true)
    intake.forgetRecords()
    for finding in intake.takeFindings() {
      let place = Place(file: file, offset: finding.offset.map { offset + $0 })
      let name = RecordName(.event, id: id, number: number)
      let fault = Fault(finding.problem, in: name, at: place)
      faults.append(fault)
      if fault.severity == .fault, endFault == nil { endFault = .noSum }
    }
  }
}
