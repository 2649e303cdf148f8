/// The name of a file in a writer's journal, `2026-001.jsonl`: the year in which it was begun and
/// its number in that year.
struct SegmentName: Hashable, Comparable {
  let year: Int
  /// From 1.
  let number: Int

  /// A segment closes at 4 MiB …
  static let maximumBytes = 4 << 20
  /// … or 10,000 events, or with the year.
  static let maximumEvents = 10_000

  init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  init?(_ text: String) {
    guard text.hasSuffix(".jsonl") else { return nil }
    let parts = text.dropLast(6).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]), number > 0 else {
      return nil
    }
    self.init(year: year, number: number)
    guard self.text == text else { return nil }
  }

  var text: String {
    let digits = String(number)
    return "\(year)-\(String(repeating: "0", count: max(0, 3 - digits.utf8.count)))\(digits).jsonl"
  }

  /// The segment after this one, begun in `year`; a clock that went back does not go back here.
  func next(in year: Int) -> SegmentName {
    year > self.year
      ? SegmentName(year: year, number: 1) : SegmentName(year: self.year, number: number + 1)
  }

  static func < (left: SegmentName, right: SegmentName) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
