internal import FollowUp

/// The lines of a damaged segment of which the checksums prove that they are as they were written.
///
/// A merge or an editor may have put lines among them, changed their ends, repeated them or changed
/// their order: the chain of checksums says which they were and in what order.
struct ProvenLines {
  /// The segment as it was.
  let bytes: [UInt8]
  let sum: Sum

  /// Nothing when an event is in it that cannot be proved. `previous` is the sum before it.
  init?(_ damaged: [UInt8], after previous: Sum) {
    var rest = ProvenLines.candidates(damaged)
    var (bytes, sum) = ([UInt8](), previous)
    while !rest.isEmpty {
      guard
        let place = rest.firstIndex(where: {
          Ending.sum(of: $0[...]) == sum.next(Ending.content(of: $0[...]))
        })
      else { return nil }
      let line = rest.remove(at: place)
      bytes += line + [0x0A]
      guard let next = Ending.sum(of: line[...]) else { return nil }
      sum = next
    }
    guard !bytes.isEmpty else { return nil }
    (self.bytes, self.sum) = (bytes, sum)
  }

  /// Whatever looks like an event, once, without the end that another system gave it.
  private static func candidates(_ damaged: [UInt8]) -> [[UInt8]] {
    var (lines, known) = ([[UInt8]](), Set<[UInt8]>())
    for line in damaged.split(separator: 0x0A) {
      let bare = Array(line.last == 0x0D ? line.dropLast() : line)
      guard looksLikeEvent(bare), known.insert(bare).inserted else { continue }
      lines.append(bare)
    }
    return lines
  }

  /// What is torn counts as well: then the segment cannot be proved whole.
  private static func looksLikeEvent(_ line: [UInt8]) -> Bool { line.starts(with: #"{"v":"#.utf8) }
}
