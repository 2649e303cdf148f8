/// The grammar of JSON as a loop with its own stack: nothing recurses, so nothing overflows.
struct Parser {
  let bytes: [UInt8]
  let end: Int
  let profile: JSONProfile
  var position: Int
  private(set) var tokens: [Token] = []
  /// The arrays and objects that are not yet closed, the innermost last.
  private(set) var open: [Container] = []
  private var lastComma = 0

  struct Container {
    let token: Int
    let isObject: Bool
    var keys = 0
  }

  private enum Step {
    case firstElement, element, firstKey, key, memberValue, separator
  }

  init(bytes: [UInt8], range: Range<Int>, profile: JSONProfile) {
    self.bytes = bytes
    self.profile = profile
    position = range.lowerBound
    end = range.upperBound
    tokens.reserveCapacity(range.count / 12 + 4)
  }

  /// Reads the one value that the text holds.
  mutating func parse() throws(JSONError) {
    skipSpace()
    if position == end { throw JSONError(.empty, at: position) }
    var step = try value()
    while !open.isEmpty {
      skipSpace()
      step = try take(step)
    }
    skipSpace()
    if position < end { throw JSONError(fault(or: .textAfterTheEnd), at: position) }
  }

  private mutating func take(_ step: Step) throws(JSONError) -> Step {
    switch step {
    case .firstElement: peek == .endArray ? close() : try value()
    case .element:
      if peek == .endArray { throw JSONError(.strayComma, at: lastComma) } else { try value() }
    case .firstKey: peek == .endObject ? try closeObject() : try key()
    case .key:
      if peek == .endObject { throw JSONError(.strayComma, at: lastComma) } else { try key() }
    case .memberValue: try value()
    case .separator: try separator()
    }
  }
}

/// One step of the grammar each. The position stands on the first byte that is not white space.
extension Parser {
  private mutating func value() throws(JSONError) -> Step {
    switch peek {
    case .quote: try string()
    case .beginObject: return try begin(isObject: true)
    case .beginArray: return try begin(isObject: false)
    case .minus, .zero ... .nine: try number()
    case UInt8(ascii: "t"): try literal("true", .true_)
    case UInt8(ascii: "f"): try literal("false", .false_)
    case UInt8(ascii: "n"): try literal("null", .null)
    default: throw unexpected(.value)
    }
    return .separator
  }

  private mutating func begin(isObject: Bool) throws(JSONError) -> Step {
    guard open.count < profile.maximumNesting else {
      throw JSONError(.tooDeep(limit: profile.maximumNesting), at: position)
    }
    open.append(Container(token: tokens.count, isObject: isObject))
    append(isObject ? .object : .array, from: position, to: position + 1)
    return isObject ? .firstKey : .firstElement
  }

  private mutating func close() -> Step {
    position += 1
    if let container = open.popLast() {
      tokens[container.token].end = UInt32(position)
      tokens[container.token].next = UInt32(tokens.count)
    }
    return .separator
  }

  private mutating func closeObject() throws(JSONError) -> Step {
    if profile.isStrict, let container = open.last {
      try DuplicateKeys.check(container, tokens: tokens, bytes: bytes)
    }
    return close()
  }

  private mutating func key() throws(JSONError) -> Step {
    guard peek == .quote else { throw unexpected(.key) }
    open[open.count - 1].keys += 1
    guard open[open.count - 1].keys <= profile.maximumKeys else {
      throw JSONError(.tooManyKeys(limit: profile.maximumKeys), at: position)
    }
    try string()
    skipSpace()
    guard peek == .colon else { throw unexpected(.colon) }
    position += 1
    return .memberValue
  }

  private mutating func separator() throws(JSONError) -> Step {
    guard let container = open.last else { throw unexpected(.commaOrEnd) }
    switch peek {
    case .comma:
      lastComma = position
      position += 1
      return container.isObject ? .key : .element
    case .endObject where container.isObject: return try closeObject()
    case .endArray where !container.isObject: return close()
    default: throw unexpected(.commaOrEnd)
    }
  }
}

/// The small steps on bytes.
extension Parser {
  /// The byte at the position; 0, which fits nowhere, at the end.
  var peek: UInt8 { position < end ? bytes[position] : 0 }

  mutating func append(_ kind: TokenKind, from start: Int, to newPosition: Int) {
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(newPosition), next: UInt32(tokens.count + 1), kind: kind))
    position = newPosition
  }

  private mutating func skipSpace() {
    while position < end, bytes[position].isSpace { position += 1 }
  }

  private mutating func literal(_ word: StaticString, _ kind: TokenKind) throws(JSONError) {
    let length = word.utf8CodeUnitCount
    let found = bytes[position..<min(end, position + length)]
    guard found.elementsEqual(word.description.utf8) else {
      if found.count < length, word.description.utf8.starts(with: found) {
        throw JSONError(.endsEarly(within: .literal, since: position), at: end)
      }
      throw unexpected(.value)
    }
    append(kind, from: position, to: position + length)
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let beginObject = UInt8(ascii: "{")
  static let endObject = UInt8(ascii: "}")
  static let beginArray = UInt8(ascii: "[")
  static let endArray = UInt8(ascii: "]")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let minus = UInt8(ascii: "-")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")

  /// Space, tab, LF, CR: the four that JSON knows.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
  var isDigit: Bool { self >= .zero && self <= .nine }
}
