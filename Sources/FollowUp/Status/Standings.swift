/// Makes the rows of a board out of states, answers, lines and chains.
struct Standings {
  private let catalogue: Catalogue
  private let day: Day
  private let known: Day
  private let lines: Lines
  private let outcomes: [Outcome?]
  private let chainOf: [Int32]
  private let answers: AnswersOfDay

  init(
    _ dossier: Dossier, on day: Day, known: Day, _ lines: Lines, _ chains: [Chain],
    _ outcomes: [Outcome?]
  ) {
    (catalogue, self.day, self.known, self.lines) = (dossier.catalogue, day, known, lines)
    self.outcomes = outcomes
    var chainOf = [Int32](repeating: 0, count: outcomes.count)
    for chain in chains {
      for member in chain.members { chainOf[member] = Int32(chain.number) }
    }
    self.chainOf = chainOf
    answers = AnswersOfDay(dossier, on: day, known: known)
  }

  func all() -> [Standing?] {
    outcomes.enumerated().map { item, outcome in outcome.map { standing(of: item, $0) } }
  }

  private func standing(of item: Int, _ outcome: Outcome) -> Standing {
    let line = outcome.state == .future ? nil : lines.summary(of: item)
    return Standing(
      index: item, state: outcome.state, isUnanswered: isUnanswered(item, outcome),
      atMove: AtMove(outcome.state, isRepeated: line?.repeatedBy != nil),
      answer: answer(item, outcome), times: line?.times ?? 1,
      openSince: (line?.openSince ?? catalogue.issued[item])?.latest,
      chain: chainOf[item] == 0 ? nil : Int(chainOf[item]),
      answered: outcome.answered?.ifKnown, responseDue: outcome.due)
  }

  private func isUnanswered(_ item: Int, _ outcome: Outcome) -> Bool {
    answers.passesOver(item, outcome, in: catalogue.family) { outcomes[$0] }
  }

  /// How far a letter answers it; of a parent, the least of its parts.
  private func answer(_ item: Int, _ outcome: Outcome) -> Answer? {
    guard outcome.state != .future else { return nil }
    guard let leaves = catalogue.family.leaves[item] else {
      return answers.answer(to: item, lastPosition: outcome.lastAnswered)
    }
    let parts = leaves.compactMap { leaf in outcomes[leaf].flatMap { answer(leaf, $0) } }
    return [Answer.none, .unknown, .partly, .full].first { parts.contains($0) }
  }
}

extension AtMove {
  /// Who acts next in a state; a repeated item is not at the inspectorate's move (B11, C6).
  init(_ state: State, isRepeated: Bool) {
    self =
      switch state {
      case .awaitingResponse, .onCourse, .partlyResolved, .notResolved: .addressee
      case .toBeAssessed, .reportedComplete, .toBeClosed: isRepeated ? .laterItem : .inspectorate
      case .implemented, .implementedOtherwise, .notImplemented, .superseded, .obsolete,
        .withdrawn, .future:
        .nobody
      }
  }
}

extension AnswersOfDay {
  /// O1 with R4 (A20); a parent when one of its parts is.
  func passesOver(
    _ item: Int, _ outcome: Outcome, in family: Family, _ part: (Int) -> Outcome?
  ) -> Bool {
    guard outcome.state == .awaitingResponse else { return false }
    guard let leaves = family.leaves[item] else {
      return outcome.lastAnswered == nil && isAddressed(item)
    }
    return leaves.contains { leaf in
      part(leaf).map { passesOver(leaf, $0, in: family, part) } ?? false
    }
  }
}
