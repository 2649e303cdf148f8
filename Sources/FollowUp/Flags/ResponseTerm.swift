/// The term within which an addressee is to respond (A12).
struct ResponseTerm {
  /// The last day that is on time, when the issue date is taken as late as it can be.
  let due: Day
  /// The same when it is taken as early as it can be.
  let earliest: Day

  init?(of seat: Seat, in situation: Situation) {
    guard let anchor = situation.item.responseDue ?? situation.issued else { return nil }
    let own = situation.item.responseDue == nil ? situation.limits[.responseTerm].value : 0
    let limits = situation.limits
    let extensions = seat.extensions.map {
      (value: $0.value, made: $0.isBooked ? $0.day : $0.known)
    }
    due = ResponseTerm.due(anchor.latest, months: own, extensions, limits)
    earliest = ResponseTerm.due(anchor.earliest, months: own, extensions, limits)
  }

  /// Months of the first valid extensions are added to the anchor: each with a reason, of one step
  /// at most, and made before the due day passed.
  static func due(
    _ anchor: Day, months own: Int, _ extensions: [(value: TermExtension, made: Day?)],
    _ limits: Limits
  ) -> Day {
    var months = own
    var left = limits[.extensionCount].value
    for extended in extensions where left > 0 {
      guard let made = extended.made, made <= anchor.adding(months: months),
        (1...limits[.extensionStep].value).contains(extended.value.months),
        extended.value.reason?.isEmpty == false
      else { continue }
      months += extended.value.months
      left -= 1
    }
    return anchor.adding(months: months)
  }
}
