/// Turns byte offsets into lines and columns, when a message is printed and not before.
package struct LineMap: Sendable {
  private let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let starts: [Int]

  /// A place for people: both count from 1.
  package struct Place: Hashable, Sendable {
    package let line: Int
    /// In characters, as an editor counts them; a byte-order mark is none.
    package let column: Int
  }

  /// Reads all of `bytes` once; make one map for all messages about a file.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The place of the byte at `offset`; beyond the text, the place after its last byte.
  package func place(of offset: Int) -> Place {
    let line = max(0, lastLine(startingAtOrBefore: offset))
    let start = starts[line]
    let before = bytes[start..<min(max(offset, start), bytes.count)]
    // Continuation bytes belong to the character that they continue.
    let column = before.reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return Place(line: line + 1, column: column)
  }

  private func lastLine(startingAtOrBefore offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
