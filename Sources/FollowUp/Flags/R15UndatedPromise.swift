internal import Text

/// R15, *geen termijn*: something was promised without a date.
package enum R15UndatedPromise: Rule {
  package static let explanation = Explanation(
    "R15", Phrase("geen termijn", "no date promised"),
    fires: Phrase(
      "Er is iets toegezegd zonder termijn. Ter informatie; na zes maanden vraagt het aandacht. Een terugkerende toezegging zonder eerste datum telt mee.",
      "Something was promised without a date. For information; after six months it asks for attention. A recurring promise without a first date counts."
    ),
    ends: Phrase(
      "als een termijn is genoemd, of als de toezegging is nagekomen of vervallen",
      "when a date is named, or when the promise is met or dropped"),
    settings: [.undatedWarn], turn: .ministry)

  package static func flags(in situation: Situation) -> [Flag] {
    guard situation.state.isOpen, !situation.isParent else { return [] }
    let promises = situation.commitments.filter { $0.isRunning && $0.isUndated }
    let days = promises.map { $0.commitment.made?.latest } + loosePromises(situation)
    guard !days.isEmpty else { return [] }
    let oldest = days.compactMap { $0 }.min().map(situation.fromIssue)
    return [
      situation.raise(
        .undatedPromises(
          count: days.count, oldest: oldest?.days(to: situation.asOf),
          commitments: promises.map(\.commitment.id)), grade(oldest, situation),
        doubt: situation.doubt(about: [.ministry], from: oldest, since: oldest),
        limit: .undatedWarn)
    ]
  }

  /// Promises within a position, claim or note, as long as no date was set since.
  private static func loosePromises(_ situation: Situation) -> [Day?] {
    let notes = situation.notes.filter(\.value).map(\.day)
    let said = situation.seats.flatMap { seat in
      seat.positions.filter(\.value.promise).map { ($0.event, $0.day) }
        + seat.claims.filter(\.value.promise).map { ($0.event, $0.day) }
    }
    var seen: Set<Event.ID> = []
    let dates = situation.seats.flatMap { $0.targets.compactMap(\.day) }
    return notes
      + said.filter { seen.insert($0.0).inserted }.map(\.1).filter { day in
        !dates.contains { date in day.map { date >= $0 } ?? true }
      }
  }

  private static func grade(_ oldest: Day?, _ situation: Situation) -> Grade {
    guard let oldest else { return Grade(.info, since: nil) }
    let steps = [(oldest, Severity.info), (oldest.past(situation.limits[.undatedWarn]), .warn)]
    return Grade(on: situation.asOf, steps: steps) ?? Grade(.info, since: oldest)
  }
}
