extension Board {
  /// The states of a few items on another day, by the same knowledge: what is in sight can be shown
  /// at once, while the board of that day is still being made.
  ///
  /// - Parameters:
  ///   - rows: places in `standings`.
  ///   - other: the day, before or after that of the board.
  /// - Returns: one for each row; nothing where the item was not there that day.
  package func listedStates(of rows: [Int], on other: Day) -> [ListedState?] {
    let outcomes = Outcomes(dossier, on: other, known: replay.known)
    let answers = AnswersOfDay(dossier, on: other, known: replay.known)
    let family = dossier.catalogue.family
    return rows.map { row in
      outcomes.outcome(of: row).map { outcome in
        let isUnanswered = answers.passesOver(row, outcome, in: family, outcomes.outcome)
        return ListedState(outcome.state, isUnanswered: isUnanswered)
      }
    }
  }
}
