internal import FollowUp

/// The lines of events that are about to be saved together.
struct Batch {
  let events: [Recorded]
  let bytes: [UInt8]
  let head: Head

  /// Builds the lines and reads them back: what cannot be read again is never written.
  init(_ submissions: [Submission], _ stamp: Stamp, after previous: Sum) throws(Stop) {
    events = stamp.events(submissions)
    var (bytes, sum) = ([UInt8](), previous)
    for event in events {
      let content = event.content
      guard content.count <= Self.longest else { throw Stop.tooLong }
      sum = sum.next(content[...])
      bytes += content + Ending.bytes(sum) + [0x0A]
    }
    self.bytes = bytes
    head = Head(number: stamp.number + events.count - 1, sum: sum)
    try checkReadable(after: previous)
  }

  private func checkReadable(after previous: Sum) throws(Stop) {
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
  }

  /// In bytes, of a line without its ending: what is longer is not read.
  private static let longest = 64 * 1024 - 100
}
