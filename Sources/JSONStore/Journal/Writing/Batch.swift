internal import FollowUp

/// The lines of events that are about to be saved together.
struct Batch {
  let events: [Recorded]
  let bytes: [UInt8]
  let head: Head
  /// The lines as they were read back; each place is that in `bytes`.
  let lines: [JournalLine]

  var writer: String { events.first?.identity.writer ?? "" }

  /// Builds the lines and reads them back: what cannot be read again is never written.
  init(_ submissions: [Submission], _ stamp: Stamp, after previous: Sum) throws(Stop) {
    if let unfit = submissions.lazy.compactMap(\.unfit).first {
      throw Stop.unfit(unfit.reason)
    }
    let events = stamp.events(submissions)
    var (bytes, text) = ([UInt8](), JournalText(after: previous))
    for event in events {
      let content = event.content
      guard content.count <= Self.longest else { throw Stop.tooLong }
      bytes += text.line(of: content)
    }
    lines = try Self.readBack(bytes, events, after: previous)
    (self.events, self.bytes) = (events, bytes)
    head = Head(number: stamp.number + events.count - 1, sum: text.sum)
  }

  private static func readBack(
    _ bytes: [UInt8], _ events: [Recorded], after previous: Sum
  ) throws(Stop) -> [JournalLine] {
    guard let first = events.first else { throw Stop.unreadable }
    var reading = SegmentReading(
      writer: first.identity.writer, after: first.identity.number - 1, previous)
    let end = reading.read(bytes, at: 0, in: "")
    if let fault = reading.faults.first(where: { $0.severity == .fault }) {
      throw Stop.unfit(fault.problem.sentence)
    }
    guard end == bytes.count, reading.lines.map(\.recorded) == events else {
      throw Stop.unreadable
    }
    return reading.lines
  }

  /// In bytes, of a line without its ending: what is longer is not read.
  private static let longest = 64 * 1024 - 100
}
