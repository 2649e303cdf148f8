/// A second on the wall clock of whoever recorded something: what the clock claimed, never the
/// order of events.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// A moment written as `2026-03-04T09:12:33Z`: exactly so, in UTC, without fractions.
  package init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let day = Day.read(bytes),
      let hour = Moment.pair(bytes, 11, below: 24), let minute = Moment.pair(bytes, 14, below: 60),
      let second = Moment.pair(bytes, 17, below: 60)
    else { return nil }
    seconds = Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// `2026-03-04T09:12:33Z`.
  package var iso: String {
    let (day, time) = Moment.divided(seconds)
    return "\(Day(number: day).iso)T\(Moment.clock(time))Z"
  }

  /// The calendar day in Amsterdam (A4).
  package var day: Day { Day(number: Moment.divided(localSeconds).day) }

  /// The time of day in Amsterdam, `14:32`.
  package var timeOfDay: String {
    String(Moment.clock(Moment.divided(localSeconds).time).prefix(5))
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment {
  // Summer time in the Netherlands: from the last Sunday of March to the last Sunday of October,
  // both at 01:00 UTC. It has been so since 1996; earlier moments are in no journal.
  private var localSeconds: Int {
    let year = Day(number: Moment.divided(seconds).day).year
    guard let start = Moment.change(year, 3), let end = Moment.change(year, 10) else {
      return seconds + 3600
    }
    return seconds + ((start..<end).contains(seconds) ? 7200 : 3600)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(_ year: Int, _ month: Int) -> Int? {
    guard let last = Day(year, month, 31) else { return nil }
    // 1970-01-01 was a Thursday, so day number 3 was a Sunday.
    let sinceSunday = (Int(last.number) - 3) % 7
    return (Int(last.number) - (sinceSunday + 7) % 7) * 86_400 + 3600
  }

  private static func divided(_ seconds: Int) -> (day: Int32, time: Int) {
    let time = ((seconds % 86_400) + 86_400) % 86_400
    return (Int32(clamping: (seconds - time) / 86_400), time)
  }

  private static func clock(_ time: Int) -> String {
    [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  private static func pair(_ bytes: [UInt8], _ start: Int, below limit: Int) -> Int? {
    let digits = bytes[start..<start + 2].map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains), digits[0] * 10 + digits[1] < limit else {
      return nil
    }
    return digits[0] * 10 + digits[1]
  }
}

extension Day {
  /// The day in the first ten bytes of an ISO moment.
  fileprivate static func read(_ bytes: [UInt8]) -> Day? {
    Day(String(decoding: bytes[0..<10], as: UTF8.self))
  }
}
