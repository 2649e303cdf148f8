internal import Text

/// R3, *niet concreet*: an answer without an action, a responsible official or a date.
package enum R3NotActionable: Rule {
  package static let explanation = Explanation(
    "R3", Phrase("niet concreet", "not actionable"),
    fires: Phrase(
      "Het antwoord neemt het punt geheel of deels over of ter kennis, maar noemt geen actie (A), geen verantwoordelijke bij naam (E) of geen datum (D). De code zegt wat ontbreekt. Een toezegging om te berichten is geen datum voor een actie. Hoog als alle drie ontbreken, of als er na zestig dagen nog iets ontbreekt.",
      "The answer accepts the item in whole or in part or takes note of it, but names no action (A), no responsible official (E) or no date (D). The code says what is missing. A promise to report is no date for action. High when all three are missing, or when something still is after sixty days."
    ),
    ends: Phrase(
      "als actie, verantwoordelijke en datum bekend zijn",
      "when action, official and date are known"),
    settings: [.actionableHigh], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    situation.openSeats.filter { $0.state != .toBeClosed }.compactMap { flag($0, situation) }
  }

  private static func flag(_ seat: Seat, _ situation: Situation) -> Flag? {
    let row = seat.positions.reversed().prefix(while: \.value.isAccepting)
    guard let last = row.first, let first = row.last else { return nil }
    let missing = missing(seat, situation)
    let since = first.day.map { situation.fromIssue(max($0, seat.unresolvedSince ?? $0)) }
    if missing.isEmpty { return onlyYear(seat, since, situation) }
    return situation.raise(
      .notActionable(missing, answered: last.day), for: seat,
      grade(missing, since: since, known: firstKnown(seat, situation), situation),
      doubt: situation.doubt(
        about: [.ministry], from: since, since: since, answer: last.source),
      limit: .actionableHigh)
  }

  /// High while all is missing and after sixty days; between, from the day on which the first part
  /// was known, a warning.
  private static func grade(
    _ missing: Finding.Missing, since: Day?, known: Day?, _ situation: Situation
  ) -> Grade {
    guard missing != .all else { return Grade(.high, since: since) }
    guard let since else { return Grade(.warn, since: nil) }
    let late = since.past(situation.limits[.actionableHigh])
    let known = max(since, known ?? since)
    guard known < late else { return Grade(.high, since: since) }
    let steps = [(since, Severity.warn), (late, .high)]
    let grade = Grade(on: situation.asOf, steps: steps) ?? Grade(.warn, since: since)
    return grade.severity == .warn ? grade.risingFrom(known) : grade
  }

  /// The first day on which an action, an official or a date was known; nothing when one was from
  /// the start.
  private static func firstKnown(_ seat: Seat, _ situation: Situation) -> Day? {
    guard seat.official == nil, situation.leads.allSatisfy({ $0.official == nil }) else {
      return nil
    }
    let said =
      seat.positions.filter { !$0.value.actions.isEmpty || $0.value.official != nil }.map(\.day)
      + seat.claims.filter { !$0.value.actions.isEmpty }.map(\.day) + seat.targets.map(\.day)
      + situation.commitments.filter { $0.commitment.about != .report }
      .flatMap { $0.dates.map(\.day) }
    return said.contains(nil) ? nil : said.compactMap { $0 }.min()
  }

  /// What is missing, of all that was ever said (A16, A17).
  private static func missing(_ seat: Seat, _ situation: Situation) -> Finding.Missing {
    var missing: Finding.Missing = .all
    let hasAction =
      seat.positions.contains { !$0.value.actions.isEmpty }
      || seat.claims.contains { !$0.value.actions.isEmpty }
    if hasAction { missing.remove(.action) }
    let officials = [seat.official] + situation.leads.map(\.official)
    let isNamed =
      officials.contains { $0 != nil } || seat.positions.contains { $0.value.official != nil }
    if isNamed { missing.remove(.official) }
    if !dates(seat, situation).isEmpty { missing.remove(.date) }
    return missing
  }

  private static func dates(_ seat: Seat, _ situation: Situation) -> [PartialDate] {
    let promised = situation.commitments.filter { $0.commitment.about != .report }
    return seat.targets.map(\.value.date) + promised.flatMap { $0.dates.map(\.value.date) }
  }

  /// R3-D as information: the date is known by its year only.
  private static func onlyYear(_ seat: Seat, _ since: Day?, _ situation: Situation) -> Flag? {
    let dates = dates(seat, situation)
    guard let last = dates.last, dates.allSatisfy({ $0.precision == .year }) else { return nil }
    return situation.raise(.onlyYear(last), for: seat, Grade(.info, since: since))
  }
}

extension Situation {
  /// The addressees who lead; a single acting addressee is the lead (A19).
  var leads: [Seat] {
    let named = seats.filter { !$0.isNameless }
    let leads = named.filter { $0.role == .lead }
    return leads.isEmpty && named.count == 1 && named[0].count == 1 ? named : leads
  }
}
