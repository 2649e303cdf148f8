internal import Canvas

/// One escape sequence of a key, as xterm, VTE, rxvt, tmux, screen and the Linux console send them.
struct ControlSequence {
  let length: Int
  let key: Key?
  let beginsPaste: Bool

  /// What became of reading one.
  enum Reading {
    case complete(ControlSequence)
    /// So many bytes that mean nothing.
    case broken(Int)
    case unfinished
  }

  /// Longer than any key's sequence: what is longer is rubbish and is skipped.
  private static let limit = 32
}

/// Reads the sequence that `bytes` begin with: `ESC [` or `ESC O` and at least one byte more.
extension ControlSequence {
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    if bytes.dropFirst().first == UInt8(ascii: "O") { return short(body) }
    if body.first == UInt8(ascii: "[") { return console(body.dropFirst()) }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return body.count > limit ? .broken(bytes.count) : .unfinished
    }
    let length = end - bytes.startIndex + 1
    guard (0x40...0x7E).contains(body[end]) else { return .broken(length - 1) }
    return .complete(Self(length: length, parameters: body[..<end], last: body[end]))
  }

  /// `ESC O x`, perhaps with a digit for Shift or Control before the last byte.
  private static func short(_ body: ArraySlice<UInt8>) -> Reading {
    let digits = body.prefix { (0x30...0x39).contains($0) }
    guard let last = body.dropFirst(digits.count).first else { return .unfinished }
    guard (0x40...0x7E).contains(last) else { return .broken(2) }
    return .complete(
      ControlSequence(
        length: 3 + digits.count, key: last == UInt8(ascii: "M") ? .enter : letterKey(last),
        beginsPaste: false))
  }

  /// `ESC [ [ A` to `E`: F1 to F5 of the Linux console.
  private static func console(_ body: ArraySlice<UInt8>) -> Reading {
    guard let last = body.first else { return .unfinished }
    let isKey = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(last)
    let key: Key? = isKey ? .function(Int(last - UInt8(ascii: "A")) + 1) : nil
    return .complete(ControlSequence(length: 4, key: key, beginsPaste: false))
  }

  /// Modifiers are dropped: Ctrl-arrow is an arrow.
  private init(length: Int, parameters: ArraySlice<UInt8>, last: UInt8) {
    let first = parameters.prefix { (0x30...0x39).contains($0) }
    let number = first.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1000) }
    let isNumbered = last == UInt8(ascii: "~")
    self.length = length
    key = isNumbered ? Self.numberedKey(number) : Self.letterKey(last)
    beginsPaste = isNumbered && parameters.elementsEqual("200".utf8)
  }

  private static func letterKey(_ letter: UInt8) -> Key? {
    switch Character(Unicode.Scalar(letter)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
