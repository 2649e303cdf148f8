internal import Crypto

/// The checksum of a line and of everything before it in its writer's journal: SHA-256.
struct Sum: Hashable, Sendable {
  /// Four times eight bytes, the first byte highest.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// What stands before the first line of a writer. No line has it: nobody finds a text of which
  /// the SHA-256 is zero.
  static let none = Sum(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// 64 lower-case hexadecimal digits.
  init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 64, let first = Sum.word(hex, 0), let second = Sum.word(hex, 16),
      let third = Sum.word(hex, 32), let fourth = Sum.word(hex, 48)
    else { return nil }
    words = (first, second, third, fourth)
  }

  /// The sum of a line that follows the line with this sum; `content` is everything in it that
  /// stands before `,"sum"`.
  func next(_ content: ArraySlice<UInt8>) -> Sum {
    var hash = SHA256()
    let before = self == .none ? [] : digits
    unsafe before.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    unsafe content.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    return Sum(hash.finalize())
  }

  /// The sum of bytes by themselves: the name of an attachment.
  static func of(_ content: [UInt8]) -> Sum { Sum.none.next(content[...]) }

  var hex: String { String(decoding: digits, as: UTF8.self) }

  static func == (left: Sum, right: Sum) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension Sum {
  private init(_ digest: SHA256.Digest) {
    var (words, filled) = ([UInt64](repeating: 0, count: 4), 0)
    for byte in digest {
      words[filled / 8] = words[filled / 8] << 8 | UInt64(byte)
      filled += 1
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  private var digits: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in [words.0, words.1, words.2, words.3] {
      for shift in stride(from: 60, through: 0, by: -4) {
        digits.append(Sum.digit(UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15))
      }
    }
    return digits
  }

  private static func digit(_ half: UInt8) -> UInt8 {
    half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
  }

  private static func word(_ hex: ArraySlice<UInt8>, _ start: Int) -> UInt64? {
    var word: UInt64 = 0
    for byte in hex.dropFirst(start).prefix(16) {
      guard let half = half(byte) else { return nil }
      word = word << 4 | half
    }
    return word
  }

  private static func half(_ digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
