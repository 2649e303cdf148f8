/// Finds bytes in bytes, 64 places at a time: first, middle and last letter at their distances,
/// and only where all three agree the rest.
///
/// Written so that the compiler makes vector instructions of safe code.
struct Needle {
  private let bytes: [UInt8]
  private let middle: Int
  private let last: Int

  private static let block = 64

  /// `bytes` is not empty.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    middle = bytes.count / 2
    last = max(0, bytes.count - 1)
  }

  /// The first place at or after `start` where the needle stands in `text`.
  func first(in text: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position + last + Self.block <= text.count {
      if mayStand(in: text, at: position),
        let found = exact(in: text, position..<position + Self.block)
      {
        return found
      }
      position += Self.block
    }
    return exact(in: text, position..<max(position, text.count - last))
  }

  /// Whether the three letters stand right at one of the 64 places from `position`.
  private func mayStand(in text: Span<UInt8>, at position: Int) -> Bool {
    let firsts = text.extracting(position..<position + Self.block)
    let middles = text.extracting(position + middle..<position + middle + Self.block)
    let lasts = text.extracting(position + last..<position + last + Self.block)
    let (first, middle, last) = (bytes[0], bytes[middle], bytes[last])
    // A minimum and no branch: that is what becomes a vector instruction.
    var nearest = UInt8.max
    for offset in 0..<Self.block {
      let miss =
        (firsts[offset] ^ first) | (middles[offset] ^ middle) | (lasts[offset] ^ last)
      nearest = min(nearest, miss)
    }
    return nearest == 0
  }

  private func exact(in text: Span<UInt8>, _ places: Range<Int>) -> Int? {
    places.first { place in
      text[place] == bytes[0] && bytes.indices.allSatisfy { text[place + $0] == bytes[$0] }
    }
  }
}
