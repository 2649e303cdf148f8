internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg add commitment`: a promise that was made, or what became of one.
struct AddCommitment: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "commitment",
      abstract: Phrase(
        "Legt een toezegging vast, of wat ervan kwam.",
        "Records a commitment, or what became of it."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg add commitment R2025-3 --due 'Q4 2025' --text 'plan naar de Kamer'
          vervolg add commitment R2025-3 --of C2025-4 --state nagekomen
          vervolg add commitment R2025-3 --of C2025-4 --due 1-3-2026 \\
            --reason 'advies is later klaar'

        Een latere termijn stelt een mandaathouder vast.
        """,
        """
        Examples:
          vervolg add commitment R2025-3 --due 'Q4 2025' --text 'plan to the House'
          vervolg add commitment R2025-3 --of C2025-4 --state met
          vervolg add commitment R2025-3 --of C2025-4 --due 2026-03-01 \\
            --reason 'the advice is late'

        A later date is confirmed by a mandate holder.
        """
      ).said)
  }

  @Option(
    help: .both(
      "De toezegging waar het over gaat; zonder is het een nieuwe.",
      "The commitment that it is about; without it a new one.",
      value: Phrase("toezegging", "commitment")))
  var of: String?

  @Option(help: .both("Wat ervan kwam.", "What became of it.", value: Phrase("stand", "state")))
  var state: Commitment.State?

  @Option(help: .both("De termijn.", "The due date.", value: Phrase("dag", "day")))
  var due: String?

  @Option(help: .reason)
  var reason: String?

  @Option(
    help: .both(
      "Wat wordt toegezegd; anders een actie.", "What is promised; otherwise an action.",
      value: Phrase("soort", "kind")))
  var about: Commitment.Subject?

  @Option(
    help: .both("Wie het toezegt.", "Who promises it.", value: Phrase("naam", "name")))
  var by: String?

  @Option(
    help: .both(
      "Elke zoveel maanden opnieuw.", "Again every so many months.",
      value: Phrase("maanden", "months")))
  var every: Int?

  @Option(
    help: .both(
      "Het nummer van de nieuwe toezegging.", "The number of the new commitment.",
      value: Phrase("nr", "id")))
  var id: String?

  @OptionGroup var entry: EntryOptions
  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let items = try entry.items.map { name throws(Complaint) in try desk.dossier.item(name).id }
    let typed = try TypedText(
      entry.text, editing: entry.editor, isNeeded: of == nil, at: &desk)
    let submission = try desk.keeping(typed) { desk throws(Complaint) in
      guard let of else { return try made(on: items, typed.text, at: desk) }
      return try move(
        of: try desk.dossier.commitment(called: of), on: items, typed.text, at: desk)
    }
    return try desk.record([submission], typed: typed.precious)
  }

  /// A commitment on several items is one: what became of it is said once, on the first of them.
  private func move(
    of commitment: Commitment, on items: [Recommendation.ID], _ text: String?, at desk: Desk
  ) throws(Complaint) -> Submission {
    let due = try desk.optionalDate(due)
    guard state != nil || due != nil else { throw .missing("--state, --due") }
    let what = state.map(CommitmentMove.settled) ?? .moved(due, reason: reason)
    return Submission(
      .happening(.commitment(commitment.id, what)), by: desk.author, on: items.first,
      seen: items.first.flatMap(desk.store.newest), date: try entry.day(at: desk),
      text: (text ?? (state == nil ? nil : reason)).map { Phrase($0, nil) },
      source: try entry.source(at: desk))
  }

  private func made(
    on items: [Recommendation.ID], _ text: String?, at desk: Desk
  ) throws(Complaint) -> Submission {
    guard let text else { throw .missing("--text") }
    let party = try entry.party(at: desk)
    let made = try entry.day(at: desk)
    let source = try entry.source(at: desk)
    let commitment = Commitment(
      id: Commitment.ID(id ?? desk.commitmentID(in: made.earliest.year)), recommendations: items,
      about: about ?? .action, text: Phrase(text, nil),
      by: by ?? party?.text ?? desk.author.member.text,
      party: party, made: made, due: try desk.optionalDate(due), everyMonths: every,
      source: source ?? Source(document: nil, confidence: .sourceText))
    return Submission(
      .addition(.commitment(commitment)), by: desk.author, on: items.first,
      seen: items.first.flatMap(desk.store.newest), date: made, source: source)
  }
}

extension Desk {
  /// The next number of a year: `C2025-6`.
  fileprivate func commitmentID(in year: Int) -> String {
    let number = (1...).first { !store.fold.has(.commitment(Commitment.ID("C\(year)-\($0)"))) }
    return "C\(year)-\(number ?? 1)"
  }
}
