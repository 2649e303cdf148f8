/// Numbers as people write them.
package enum Numeral {
  /// `1234`, but `12.345` in Dutch and `12,345` in English: grouped from five digits on.
  package static func grouped(_ number: Int, in language: Language) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    guard digits.utf8.count > 4 else { return sign + digits }
    let mark: Character = language == .dutch ? "." : ","
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { grouped.append(mark) }
      grouped.append(digit)
    }
    return sign + grouped
  }

  /// `3×`, how often; empty for what came up once.
  package static func multiple(_ count: Int) -> String { count > 1 ? "\(count)×" : "" }

  /// `78 %` in Dutch, `78%` in English: rounded, but never 0 or 100 when it is only nearly so.
  /// Nothing when `whole` is not positive. `part` counts as 0 to `whole`.
  package static func percent(_ part: Int, of whole: Int, in language: Language) -> String? {
    guard let percentage = percentage(part, of: whole) else { return nil }
    return language == .dutch ? "\(percentage) %" : "\(percentage)%"
  }

  /// 0 to 100; see `percent(_:of:in:)`.
  package static func percentage(_ part: Int, of whole: Int) -> Int? {
    guard whole > 0 else { return nil }
    if part <= 0 { return 0 }
    if part >= whole { return 100 }
    let (part, whole) = (Int128(part), Int128(whole))
    let rounded = (part * 200 + whole) / (whole * 2)
    return min(max(Int(rounded), 1), 99)
  }
}
