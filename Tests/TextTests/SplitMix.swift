/// Random numbers that are the same in every run: a failing case can be looked at again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of up to `length` scalars from the corners where things go wrong.
  mutating func text(length: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x00...0xFF, 0xC0...0x24F, 0x300...0x36F, 0x1100...0x11FF,
      0x2000...0x206F, 0x4E00...0x4E10, 0xFE00...0xFEFF, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F3FF,
      0x1F460...0x1F480, 0xE0000...0xE007F, 0x200C...0x200D,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let range = ranges[Int.random(in: ranges.indices, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}
