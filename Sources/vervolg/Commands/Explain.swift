internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg explain ID [CODE]`: why an attendering stands there.
struct Explain: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Legt uit waarom iets opvalt: grens, bron, sinds wanneer.",
        "Explains why something stands out: limit, source, since when."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg explain R2025-1\n  vervolg explain R2025-1 R2",
        "Examples:\n  vervolg explain R2025-1\n  vervolg explain R2025-1 R2"
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both("Het nummer van het punt.", "The number of the item.", value: Phrase("nr", "id")))
  var id: String

  @Argument(
    help: .both(
      "De code van een regel, zoals R2; anders alle.", "The code of a rule, such as R2; else all."))
  var code: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let row = try dossier.row(of: id)
    guard let report = ExplainReport(row, code: code, on: dossier.board) else {
      throw .notOnTheList(id, on: dossier.board.day)
    }
    if report.isEmpty, let code { try refuse(code, row, dossier) }
    return try dossier.deliver(report)
  }

  /// Tells a code that does not exist from one that this item does not have.
  private func refuse(_ code: String, _ row: Int, _ dossier: DossierOfDay) throws(Complaint) {
    let present = dossier.board.flags(at: row).map(\.label)
    throw .nothingCalled(
      code, Phrase("bij \(id) de attendering", "with \(id) the flag"), known: present)
  }
}
