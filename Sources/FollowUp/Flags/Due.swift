/// A row of due dates of one thing: an addressee's target, or a commitment.
struct DueRow {
  /// The first date and those that came after it.
  let dates: [Dated<Target>]
  /// Nothing for a target.
  let commitment: Commitment.ID?

  /// The rows of an addressee: its targets, and the commitments of the item.
  static func rows(of seat: Seat, in situation: Situation) -> [DueRow] {
    let promises = situation.commitments.filter { isOf(seat, $0, situation) }
      .map { DueRow(dates: $0.dates, commitment: $0.commitment.id) }
    return ([DueRow(dates: seat.targets, commitment: nil)] + promises)
      .filter { !$0.dates.isEmpty }
  }

  /// A commitment is of the addressee who made it, or of all when that is none of them.
  static func isOf(_ seat: Seat, _ promise: Promise, _ situation: Situation) -> Bool {
    guard let maker = promise.commitment.party,
      situation.seats.contains(where: { $0.party == maker })
    else { return true }
    return seat.party == maker
  }
}

extension Promise {
  /// The day on which it is due: the last date set, or the next delivery of a recurring one (A18).
  var due: Day? {
    guard let last = dates.last?.value.date.latest else { return nil }
    guard let every = commitment.everyMonths else { return last }
    return last.adding(months: every * deliveries.count)
  }

  /// Whether it holds no date at all (B15).
  var isUndated: Bool { dates.isEmpty }
}
