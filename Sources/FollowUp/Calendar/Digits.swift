/// The places of a date as it is written in a file, read without making strings: a large dossier
/// holds a million dates.
extension Swift.Span<UInt8> {
  /// The number that stands at `places`, when these are ASCII digits and nothing else.
  func number(_ places: Range<Int>) -> Int? {
    guard places.upperBound <= count else { return nil }
    var value = 0
    for place in places {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[place]) else { return nil }
      value = value * 10 + Int(self[place] - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether the ASCII character `sign` stands at `place`.
  func has(_ sign: Unicode.Scalar, at place: Int) -> Bool {
    place < count && UInt32(self[place]) == sign.value
  }
}
