/// The order of numbers as people count: digits in a row are one number, so R2025-2 comes before
/// R2025-10.
package enum NumberOrder {
  /// Whether `left` comes before `right`; texts that count the same are ordered by code point.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (parts(of: left), parts(of: right))
    for (one, other) in zip(a, b) where one != other { return one < other }
    return a.count == b.count ? left < right : a.count < b.count
  }

  /// The place of each text when all are put in order.
  static func ranks(_ texts: [String]) -> [Int] {
    let keys = texts.map(parts)
    let order = texts.indices.sorted { left, right in
      for (one, other) in zip(keys[left], keys[right]) where one != other { return one < other }
      if keys[left].count != keys[right].count { return keys[left].count < keys[right].count }
      return left < right
    }
    var ranks = [Int](repeating: 0, count: texts.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }

  private enum Part: Comparable {
    case number(Int)
    case text([UInt8])

    static func < (left: Part, right: Part) -> Bool {
      switch (left, right) {
      case (.number(let one), .number(let other)): one < other
      case (.text(let one), .text(let other)): one.lexicographicallyPrecedes(other)
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      let run = rest.prefix { isDigit($0) == isDigit(first) }
      rest = rest[run.endIndex...]
      let digits = isDigit(first) ? run.prefix(18) : []
      parts.append(
        digits.isEmpty
          ? .text(Array(run)) : .number(digits.reduce(0) { $0 * 10 + Int($1) - 48 }))
    }
    return parts
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
