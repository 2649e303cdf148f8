/// When the choices of the filter language hold.
extension StateChoice {
  func holds(_ standing: Standing) -> Bool {
    switch self {
    case .open: standing.state.isOpen
    case .closed: standing.state.isClosed
    case .unanswered: standing.state == .awaitingResponse && standing.isUnanswered
    case .awaiting: standing.state == .awaitingResponse && !standing.isUnanswered
    case .exactly(let state): standing.state == state
    }
  }
}

extension MoveChoice {
  func holds(_ standing: Standing, _ movers: Movers) -> Bool {
    switch self {
    case .inspectorate: standing.atMove == .inspectorate
    case .ministry: standing.atMove == .addressee && movers.contains(.ministry)
    case .party: standing.atMove == .addressee && movers.contains(.parties)
    case .nobody: standing.atMove == .nobody
    case .laterItem: standing.atMove == .laterItem
    }
  }
}

extension CommitmentChoice {
  func holds(_ promise: Promise) -> Bool {
    switch self {
    case .state(let state): promise.state == state
    case .undated: promise.dates.isEmpty && promise.isRunning
    case .moved: promise.dates.count > 1
    }
  }
}

extension Span {
  /// Compares the time from `since` to `day`: *more than four years* holds after the anniversary.
  func holds(since: Day?, on day: Day) -> Bool {
    guard let since, case .measured(let comparison, let count, let unit) = self else {
      return since == nil && self == .unknown
    }
    if comparison == .equal { return unit.whole(from: since, to: day) == count }
    // The later the anniversary, the younger it is.
    return comparison.holds(day, unit.adding(count, to: since))
  }

  /// Compares the time from `day` until `due`; a day that has passed is less than nothing away.
  func holds(until due: Day, on day: Day) -> Bool {
    guard case .measured(let comparison, let count, let unit) = self else { return false }
    if comparison == .equal { return unit.whole(from: day, to: due) == count }
    return comparison.holds(due, unit.adding(count, to: day))
  }
}

extension Span.Unit {
  fileprivate func adding(_ count: Int, to day: Day) -> Day {
    switch self {
    case .days: day.adding(days: count)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(years: count)
    }
  }

  fileprivate func whole(from: Day, to: Day) -> Int {
    switch self {
    case .days: from.days(to: to)
    case .weeks: from.days(to: to) / 7
    case .months: from.wholeMonths(to: to)
    case .years: from.wholeYears(to: to)
    }
  }
}
