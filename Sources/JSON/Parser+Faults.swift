/// Says what stands where something else should: the likely cause, not only "unexpected".
extension Parser {
  /// What is wrong at the position, where `part` was expected.
  func unexpected(_ part: JSONError.Part) -> JSONError {
    guard position < end else { return endsEarly(part) }
    let scalars = String(decoding: bytes[position..<min(end, position + 4)], as: UTF8.self)
    let found = scalars.unicodeScalars.first ?? "\u{FFFD}"
    let reason = fault(or: .unexpected(found, expected: part))
    return JSONError(part == .value ? faultyValue(or: reason) : reason, at: position)
  }

  /// A cause that is the same wherever it stands.
  func fault(or other: JSONError.Reason) -> JSONError.Reason {
    let rest = bytes[position..<min(end, position + 7)]
    guard let first = rest.first else { return other }
    switch first {
    case 0: return .nul
    case UInt8(ascii: "/"), UInt8(ascii: "#"): return .comment
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"):
      return rest.count == 7 && rest.allSatisfy { $0 == first } ? .conflictMarker : other
    default: return other
    }
  }

  private func faultyValue(or other: JSONError.Reason) -> JSONError.Reason {
    let rest = bytes[position..<end]
    switch peek {
    case .comma: return open.last?.isObject == false ? .strayComma : other
    case UInt8(ascii: "+"), UInt8(ascii: "."): return .malformedNumber
    case UInt8(ascii: "N") where rest.starts(with: "NaN".utf8): return .notANumber
    case UInt8(ascii: "I") where rest.starts(with: "Infinity".utf8): return .notANumber
    default: return other
    }
  }

  private func endsEarly(_ part: JSONError.Part) -> JSONError {
    guard let container = open.last else {
      return JSONError(.endsEarly(within: part, since: position), at: position)
    }
    let start = Int(tokens[container.token].start)
    let within = container.isObject ? JSONError.Part.object : .array
    return JSONError(.endsEarly(within: within, since: start), at: end)
  }
}
