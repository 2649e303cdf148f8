/// How severe a condition is that time makes worse, and since when.
struct Grade {
  let severity: Severity
  /// The first day on which it held.
  let since: Day?
  let worseSince: Day?
  /// The next day on which time alone makes it worse.
  let worsens: Day?

  /// A condition that time does not change.
  init(_ severity: Severity, since: Day?) {
    self.severity = severity
    self.since = since
    worseSince = since
    worsens = nil
  }

  init(_ severity: Severity, since: Day?, worseSince: Day?, worsens: Day? = nil) {
    self.severity = severity
    self.since = since
    self.worseSince = worseSince
    self.worsens = worsens
  }

  /// The same, of a run that cannot have begun before the day.
  func notBefore(_ start: Day?) -> Grade {
    guard let start else { return self }
    return Grade(
      severity, since: since.map { max($0, start) }, worseSince: worseSince.map { max($0, start) },
      worsens: worsens)
  }

  /// The same, with the present severity from the day on: until then it was another one.
  func risingFrom(_ day: Day) -> Grade {
    Grade(severity, since: since, worseSince: day, worsens: worsens)
  }

  /// The grade on a day of a condition that climbs `steps`, given in the order of their days;
  /// nothing before the first.
  init?(on day: Day, steps: [(from: Day, severity: Severity)]) {
    guard let first = steps.first, let now = steps.last(where: { $0.from <= day }) else {
      return nil
    }
    severity = now.severity
    since = first.from
    worseSince = steps.first { $0.severity == now.severity }?.from ?? now.from
    worsens = steps.first { $0.from > day && $0.severity > now.severity }?.from
  }
}

extension Day {
  /// The first day that lies past a term of days, months or years: the due day itself is on time.
  func past(_ limit: Limit) -> Day {
    switch limit.unit {
    case .days: adding(days: limit.value + 1)
    case .months: adding(months: limit.value).adding(days: 1)
    case .years: adding(years: limit.value).adding(days: 1)
    case .count: self
    }
  }
}
