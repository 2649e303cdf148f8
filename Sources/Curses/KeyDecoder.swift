package import Canvas

/// Turns the bytes of a terminal into keys: UTF-8, escape sequences, pasted text.
///
/// Pure and without a clock: whoever reads the bytes asks `patience` how long to wait for the rest
/// of what has begun, and calls `flush` or `stall` when nothing came.
package struct KeyDecoder: Sendable {
  /// What a reader must do after `decode`.
  package enum Patience: Hashable, Sendable {
    /// Everything was decoded.
    case none
    /// An escape sequence or a letter has begun: 25 ms tell whether it was the Escape key.
    case sequence
    /// Pasted text has begun and its end is still to come; when that takes long, `stall`.
    case paste
  }

  /// What the terminal's own description says, before the sequences that all share.
  private let described: [[UInt8]: Key]
  private var pending: [UInt8] = []
  private var pasted: Paste?
  private var isStalled = false

  package init(described: [[UInt8]: Key] = [:]) { self.described = described }

  package var patience: Patience {
    if pasted != nil { return .paste }
    return pending.isEmpty ? .none : .sequence
  }

  /// The keys that are complete with `bytes`; the rest is kept.
  package mutating func decode(_ bytes: some Collection<UInt8>) -> [Key] {
    let isWayOut = bytes.elementsEqual([0x1B]) || bytes.elementsEqual([0x03])
    let given = isStalled && isWayOut ? flush() : []
    isStalled = false
    pending += bytes
    return given + drain(final: false)
  }

  /// The end of pasted text does not come. What comes later still belongs to it, since a slow line
  /// must not make commands of text; but Escape or Ctrl-C by itself ends it.
  package mutating func stall() { isStalled = pasted != nil }

  /// The keys in what was kept, now that no more will come.
  package mutating func flush() -> [Key] { drain(final: true) }

  private mutating func drain(final: Bool) -> [Key] {
    var keys: [Key] = []
    var rest = pending[...]
    while !rest.isEmpty {
      let step = pasted == nil ? next(rest, final: final) : paste(rest, final: final)
      guard let step else { break }
      if let key = step.key { keys.append(key) }
      if step.beginsPaste { pasted = Paste() }
      rest = rest.dropFirst(step.length)
    }
    if final, let text = pasted?.text {
      keys.append(.paste(text))
      pasted = nil
    }
    pending = Array(rest)
    return keys
  }

  private mutating func paste(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    guard let end = Paste.end(in: bytes) else {
      let length = final ? bytes.count : Paste.certain(in: bytes)
      pasted?.append(bytes.prefix(length))
      return length > 0 ? Step(length) : nil
    }
    pasted?.append(bytes[..<end])
    defer { pasted = nil }
    return Step(end - bytes.startIndex + Paste.ending.count, pasted.map { .paste($0.text) })
  }
}

/// What one round of decoding took off the front.
struct Step {
  let length: Int
  let key: Key?
  let beginsPaste: Bool

  init(_ length: Int, _ key: Key? = nil, beginsPaste: Bool = false) {
    self.length = length
    self.key = key
    self.beginsPaste = beginsPaste
  }
}

extension KeyDecoder {
  /// The first key of `bytes`, or nil when more bytes must come first.
  private func next(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(bytes, final: final)
    case 0x00...0x1F, 0x7F: return Step(1, Key(control: first))
    case 0x20...0x7E: return Step(1, .character(Character(Unicode.Scalar(first))))
    default: return letter(bytes, final: final)
    }
  }

  private func letter(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    let length = Self.lengthOfLetter(bytes)
    if length > bytes.count, !final { return nil }
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      let isControl = scalar.properties.generalCategory == .control
      return Step(length, isControl ? nil : .character(Character(scalar)))
    case .error, .emptyInput:
      return Step(1, .character("\u{FFFD}"))
    }
  }

  /// How many bytes a letter takes that begins like this; stops at the first byte that cannot follow.
  private static func lengthOfLetter(_ bytes: ArraySlice<UInt8>) -> Int {
    let wanted: Int
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: wanted = 2
    case 0xE0...0xEF: wanted = 3
    case 0xF0...0xF4: wanted = 4
    default: wanted = 1
    }
    let following = bytes.dropFirst().prefix(wanted - 1)
    return following.allSatisfy { $0 & 0xC0 == 0x80 } ? wanted : 1
  }

  private func escape(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    if let step = describedKey(bytes, final: final) { return step }
    guard let second = bytes.dropFirst().first else { return final ? Step(1, .escape) : nil }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      if bytes.count == 2 { return final ? altKey(bytes, final: true) : nil }
      return sequence(bytes, final: final)
    case 0x00...0x1F, 0x7F: return Step(1, .escape)
    default: return altKey(bytes, final: final)
    }
  }

  /// A sequence of the terminal's description; the longest that fits.
  private func describedKey(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    let fitting = described.keys.filter { bytes.starts(with: $0) }
    guard let longest = fitting.max(by: { $0.count < $1.count }), let key = described[longest]
    else { return nil }
    return Step(longest.count, key)
  }

  private func altKey(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    guard let step = next(bytes.dropFirst(), final: final) else { return nil }
    guard case .character(let character) = step.key else { return Step(1, .escape) }
    return Step(1 + step.length, .alt(character))
  }

  private func sequence(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step? {
    switch ControlSequence.read(bytes) {
    case .complete(let sequence):
      return Step(sequence.length, sequence.key, beginsPaste: sequence.beginsPaste)
    case .broken(let length): return Step(length)
    case .unfinished: return final ? Step(bytes.count) : nil
    }
  }
}

extension Key {
  /// The key of a control byte or DEL.
  init(control byte: UInt8) {
    switch byte {
    case 0x0A, 0x0D: self = .enter
    case 0x09: self = .tab
    case 0x08, 0x7F: self = .backspace
    default:
      self = .control(
        Character(Unicode.Scalar(byte < 0x1B && byte > 0 ? byte + 0x60 : byte + 0x40)))
    }
  }
}
