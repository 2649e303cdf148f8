internal import Text

/// R6, *verschoven*: a date was moved to a later one.
package enum R6Moved: Rule {
  package static let explanation = Explanation(
    "R6", Phrase("verschoven", "date moved"),
    fires: Phrase(
      "Een termijn is naar een latere dag verschoven. Eén keer is ter informatie, twee keer vraagt aandacht. Hoog bij drie keer, bij twaalf maanden of meer, zonder reden, of als het verschuiven na afloop van de oude termijn gebeurde. Vervroegen telt niet.",
      "A date was moved to a later day. Once is for information, twice asks for attention. High at three times, at twelve months or more, without a reason, or when it was moved after the old date had passed. Moving to an earlier day does not count."
    ),
    ends: Phrase("als het punt is afgesloten", "when the item is closed"),
    settings: [.movesWarn, .movesHigh, .slipHigh], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.openSeats.compactMap { seat in
      let rows = DueRow.rows(of: seat, in: situation).compactMap { moves(in: $0) }
      let graded = rows.map { ($0, grade($0, situation.limits)) }
      guard let worst = graded.max(by: { $0.1.severity < $1.1.severity }) else { return nil }
      return situation.raise(
        .moved(worst.0.found), for: seat, worst.1,
        limit: worst.0.found.count > 1 ? .movesWarn : nil)
    }
  }

  /// The moves of one row, and the day of each.
  private struct Row {
    let found: Finding.Moves
    /// The severity that each move brought, in order.
    let steps: [(day: Day?, moves: Finding.Moves)]
  }

  private static func moves(in row: DueRow) -> Row? {
    guard let first = row.dates.first else { return nil }
    var latest = first
    var steps: [(day: Day?, moves: Finding.Moves)] = []
    for date in row.dates.dropFirst() {
      defer { latest = date }
      guard date.value.date.latest > latest.value.date.latest else { continue }
      let before = steps.last?.moves
      let moves = Finding.Moves(
        count: steps.count + 1, first: first.value.date, last: date.value.date,
        slip: first.value.date.latest.wholeMonths(to: date.value.date.latest),
        isWithoutReason: before?.isWithoutReason == true || (date.value.reason ?? "").isEmpty,
        isLate: before?.isLate == true || isLate(date, after: latest))
      steps.append((date.day, moves))
    }
    return steps.last.map { Row(found: $0.moves, steps: steps) }
  }

  /// Moved after the old date had passed: by its own day, or by the day of recording (A34).
  private static func isLate(_ date: Dated<Target>, after old: Dated<Target>) -> Bool {
    let day = date.isBooked ? date.day : date.known ?? date.day
    return day.map { $0 > old.value.date.latest } ?? false
  }

  private static func grade(_ row: Row, _ limits: Limits) -> Grade {
    let severity = severity(row.found, limits)
    let worse = row.steps.first { self.severity($0.moves, limits) == severity }
    return Grade(severity, since: row.steps.first?.day, worseSince: worse?.day)
  }

  private static func severity(_ moves: Finding.Moves, _ limits: Limits) -> Severity {
    let isHigh =
      moves.count >= limits[.movesHigh].value || moves.slip >= limits[.slipHigh].value
      || moves.isWithoutReason || moves.isLate
    return isHigh ? .high : moves.count >= limits[.movesWarn].value ? .warn : .info
  }
}
