internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg show ID`: one item in full.
struct Show: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Toont een punt: vijf regels, dan alles met bron.",
        "Shows an item: five lines, then everything with its source."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg show R2025-1\n  vervolg show R2025-1 --as-of 24-4-2025",
        "Examples:\n  vervolg show R2025-1\n  vervolg show R2025-1 --as-of 2025-04-24"
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "Het nummer van het punt.", "The number of the item.", value: Phrase("nr", "id")))
  var id: String

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let row = try dossier.row(of: id)
    guard
      let report = ShowReport(
        row, on: dossier.board, log: dossier.log(of: dossier.dossier.recommendations[row].id))
    else {
      throw .notOnTheList(id, on: dossier.board.day)
    }
    return try dossier.deliver(report)
  }
}
