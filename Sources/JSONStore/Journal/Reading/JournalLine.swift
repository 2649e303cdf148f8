internal import FollowUp
internal import JSON

/// One event as it stands in a journal, with its checksum and its place.
struct JournalLine {
  let recorded: Recorded
  let sum: Sum
  /// The place of its first byte in its segment.
  let offset: Int
}

/// The text of a line: fixed key order, `sum` last.
extension Recorded {
  /// Everything that stands before `,"sum"`.
  var content: [UInt8] {
    let tree = JSONTree.object([
      "v": .integer(Format.version), "w": .string(identity.writer),
      "n": .integer(identity.number), "lc": .integer(clock), "at": .string(at.iso),
      "by": .id(submission.author.member), "role": .word(submission.author.role),
      "rec": submission.recommendation.map(JSONTree.id), "seen": submission.seen.map(JSONTree.id),
      "tx": group.map { .integer($0.first) }, "end": group.flatMap { .flag($0.isLast) },
      "type": .string(submission.type.word), "data": submission.data,
    ])
    return JSONWriter.bytes(tree, pretty: false).dropLast()
  }
}

/// The end of a line: `,"sum":"<64 digits>"}`.
enum Ending {
  static let start = Array(#","sum":""#.utf8)
  static let end = Array(#""}"#.utf8)
  static var count: Int { start.count + 64 + end.count }

  static func bytes(_ sum: Sum) -> [UInt8] { start + sum.hex.utf8 + end }

  /// The sum that a line states, when it ends as lines end.
  static func sum(of line: ArraySlice<UInt8>) -> Sum? {
    guard line.count > count, line.suffix(end.count).elementsEqual(end) else { return nil }
    let ending = line.suffix(count)
    guard ending.starts(with: start) else { return nil }
    return Sum(hex: ending.dropFirst(start.count).prefix(64))
  }

  /// What the sum of a line is made of, besides the sum before it.
  static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { line.dropLast(count) }
}
