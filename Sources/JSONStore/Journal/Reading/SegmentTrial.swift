internal import FollowUp

/// A whole segment that was read by itself, on the word of the line before it.
///
/// Each line states its sum, so that segments can be verified at once: that the word was true shows
/// when the segment before it has been read. A segment in which anything is to be told is not taken
/// from a trial: it is read again behind the others, line after line.
struct SegmentTrial: Sendable {
  private let start: Start
  private let reading: SegmentReading
  private let isWhole: Bool

  /// Where a segment goes on.
  struct Start: Hashable, Sendable {
    let number: Int
    let sum: Sum
  }

  var lines: [JournalLine] { reading.lines }

  init(_ segment: Growth.Further, of writer: String, from start: Start) {
    self.start = start
    var reading = SegmentReading(writer: writer, after: start.number, start.sum)
    let end = reading.read(segment.bytes, at: 0, in: "")
    isWhole =
      end == segment.bytes.count && reading.eventsEnd == end && reading.faults.isEmpty
      && !reading.lines.isEmpty
    self.reading = reading
  }

  /// Whether nothing is to be told of it behind what was read up to there.
  func goesOn(from start: Start?) -> Bool { isWhole && start == self.start }
}

extension SegmentTrial.Start {
  /// What the last line of a segment says; nothing when it is not an event of this writer.
  init?(endOf bytes: [UInt8], of writer: String) {
    guard bytes.last == 0x0A else { return nil }
    let start = bytes.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var reading = SegmentReading(writer: writer)
    _ = reading.read(Array(bytes[start...]), at: 0, in: "")
    guard let last = reading.last, last.recorded.identity.writer == writer else { return nil }
    self.init(number: last.recorded.identity.number, sum: last.sum)
  }
}
