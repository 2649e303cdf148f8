internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg parties [PARTY]`: who was asked what, and who answered.
struct PartiesCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parties",
      abstract: Phrase(
        "Toont wie wat is gevraagd, en wie antwoordde.",
        "Shows who was asked what, and who answered."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg parties\n  vervolg parties politie\n\n"
          + "Met een partij ook de punten die haar zijn gevraagd.",
        "Examples:\n  vervolg parties\n  vervolg parties politie\n\n"
          + "With a party also the items that it was asked."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "Een deel van de naam van een partij.", "Part of the name of a party.",
      value: Phrase("partij", "party")))
  var party: [String] = []

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let table = dossier.board.partyTable(in: SearchIndex(dossier.dossier))
    guard !party.isEmpty else {
      return try dossier.deliver(PartiesReport(table, on: dossier.board))
    }
    let name = party.joined(separator: " ")
    let rows = table.rows.filter { dossier.isCalled($0, name) }
    guard !rows.isEmpty else {
      throw .nothingCalled(
        name, Phrase("partij", "party"), known: table.rows.map { $0.name(dossier.language) })
    }
    return try dossier.deliver(
      PartiesReport(PartyTable(rows: rows, counts: []), on: dossier.board))
  }
}

extension DossierOfDay {
  fileprivate func isCalled(_ row: PartyTable.Row, _ name: String) -> Bool {
    let party = row.party.flatMap { id in dossier.parties.first { $0.id == id } }
    let names = [row.name.dutch, row.name(.english)] + (party?.spellings ?? [])
    let key = Fold.bytes(of: name)
    return names.contains { Fold.contains($0, key) }
  }
}
