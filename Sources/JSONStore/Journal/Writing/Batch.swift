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
      sum = sum.next(content[...])
      bytes += content + Ending.bytes(sum) + [0x0A]
    }
    self.bytes = bytes
    head = Head(number: stamp.number + events.count - 1, sum: sum)
    guard isReadable(after: previous) else { throw Stop.unfit }
  }

  private func isReadable(after previous: Sum) -> Bool {
    guard let first = events.first else { return false }
    var reading = SegmentReading(
      writer: first.identity.writer, after: first.identity.number - 1, previous)
    let end = reading.read(bytes, at: 0, in: "")
    return end == bytes.count && !reading.faults.contains { $0.severity == .fault }
      && reading.lines.map(\.recorded) == events
  }
}
