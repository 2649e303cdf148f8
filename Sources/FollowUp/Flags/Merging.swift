/// How flags of several addressees, or of several parts, become one (A31, A33, A8).
extension Flag {
  /// One flag an identity, in the order in which they came: the severity of the worst, the oldest
  /// day, and how many of `count` carry it when not all do. It is certain when one of the worst is (B4), and dim
  /// when all are (A32).
  static func merged(_ flags: [Flag], among count: Int) -> [Flag] {
    guard flags.count > 1 || count > 1 else { return flags }
    let codes = flags.map(\.code).withoutRepeats
    return codes.compactMap { code in merge(flags.filter { $0.code == code }, among: count) }
  }

  private static func merge(_ flags: [Flag], among count: Int) -> Flag? {
    guard let first = flags.first, let worst = flags.map(\.severity).max() else { return nil }
    let leading = flags.filter { $0.severity == worst }
    let face = leading.first(where: \.isCertain) ?? leading.first ?? first
    // Of addressees it is news when not all carry it; of parts how many do.
    let isShared = count > 1 && (first.share != nil || (first.party != nil && flags.count < count))
    return Flag(
      item: first.item, party: flags.count == 1 ? first.party : nil, finding: face.finding,
      severity: worst,
      since: flags.contains { $0.since == nil } ? nil : flags.compactMap(\.since).min(),
      worseSince: leading.compactMap(\.worseSince).min(), worsens: face.worsens, asOf: first.asOf,
      doubt: face.doubt, limit: face.limit,
      share: isShared ? Share(count: flags.count, of: count) : nil,
      acknowledged: acknowledged(flags))
  }

  /// Dim only when all are, until the first of them comes back.
  private static func acknowledged(_ flags: [Flag]) -> Acknowledgement? {
    let noted = flags.compactMap(\.acknowledged)
    return noted.count == flags.count ? noted.min { $0.until < $1.until } : nil
  }

  /// The flag of a part, as one that the whole carries.
  func carried(by whole: Recommendation.ID) -> Flag {
    Flag(
      item: whole, party: nil, finding: finding, severity: severity, since: since,
      worseSince: worseSince, worsens: worsens, asOf: asOf, doubt: doubt, limit: limit,
      share: Share(count: 1, of: 1), acknowledged: acknowledged)
  }
}

/// How somebody takes note of a flag for a while (T15, A32, B14).
extension Flag {
  /// The longest that one may take note of a flag.
  private static let longest = 28

  /// Dim from the day somebody took note to the day named, unless it was not there or rose since.
  func acknowledged(in situation: Situation) -> Flag {
    guard code.mayBeAcknowledged else { return self }
    let taken = situation.acknowledgements.last { isNoted(by: $0) }
    return taken.map { with(acknowledged: $0.value) } ?? self
  }

  private func isNoted(by noted: Dated<Acknowledgement>) -> Bool {
    guard let day = noted.day, noted.value.names(code), noted.party == nil || noted.party == party
    else { return false }
    let last = min(noted.value.until, day.adding(days: Flag.longest))
    let wasThere = since.map { $0 <= day } ?? true
    let hasRisen = worseSince.map { $0 > day } ?? false
    return day <= asOf && asOf <= last && wasThere && !hasRisen
  }

  private func with(acknowledged: Acknowledgement) -> Flag {
    Flag(
      item: item, party: party, finding: finding, severity: severity, since: since,
      worseSince: worseSince, worsens: worsens, asOf: asOf, doubt: doubt, limit: limit,
      share: share, acknowledged: acknowledged)
  }
}

extension Acknowledgement {
  /// Whether it is of flags with this code, written as such or with its letters: `R3-AED`.
  fileprivate func names(_ code: FlagCode) -> Bool {
    self.code == code.rawValue || self.code.hasPrefix(code.rawValue + "-")
  }
}
