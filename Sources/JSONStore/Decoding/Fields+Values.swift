internal import FollowUp
internal import JSON

/// Dates, numbers and yes or no.
extension Fields {
  /// A date as far as it is known; nothing when it is not there or stands for "no date".
  mutating func date(_ key: String) -> PartialDate? { value(key).flatMap { asDate(key, $0) } }

  mutating func neededDate(_ key: String) -> PartialDate? {
    needed(key).flatMap { asFilledDate(key, $0) }
  }

  /// A date that must be known to the day.
  mutating func day(_ key: String) -> Day? { value(key).flatMap { asDay(key, $0) } }

  mutating func neededDay(_ key: String) -> Day? { needed(key).flatMap { asDay(key, $0) } }

  /// Yes or no; no when it is not there.
  mutating func flag(_ key: String) -> Bool { optionalFlag(key) ?? false }

  mutating func optionalFlag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if value.bool == nil { reportKind(key, .yesOrNo, value) }
    return value.bool
  }

  mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key).flatMap { asWhole(key, $0, in: range) }
  }

  mutating func neededWhole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    needed(key).flatMap { asWhole(key, $0, in: range) }
  }
}

extension Fields {
  private func asDate(_ key: String, _ value: JSONValue) -> PartialDate? {
    guard let text = value.string else {
      reportKind(key, .date, value)
      return nil
    }
    if let date = PartialDate(text), !PartialDate.isSentinel(text) { return date }
    if !PartialDate.isSentinel(text) { report(key, .noSuchDate(found: text), at: value.offset) }
    return nil
  }

  private func asFilledDate(_ key: String, _ value: JSONValue) -> PartialDate? {
    if let text = value.string, PartialDate.isSentinel(text) {
      report(key, .empty, at: value.offset)
      return nil
    }
    return asDate(key, value)
  }

  private func asDay(_ key: String, _ value: JSONValue) -> Day? {
    guard let text = value.string else {
      reportKind(key, .day, value)
      return nil
    }
    let day = PartialDate.isSentinel(text) ? nil : Day(text)
    if day == nil { report(key, .noSuchDay(found: text), at: value.offset) }
    return day
  }

  private func asWhole(_ key: String, _ value: JSONValue, in range: ClosedRange<Int>) -> Int? {
    guard let number = value.integer else {
      reportKind(key, .wholeNumber, value)
      return nil
    }
    if !range.contains(number) {
      report(key, .outOfRange(found: number, allowed: range), at: value.offset)
    }
    return range.contains(number) ? number : nil
  }
}
