internal import ArgumentParser
internal import FollowUp
internal import JSONStore
internal import Text

/// `vervolg check`: says everything that is wrong with a dossier, and where.
struct Check: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Controleert een dossier en noemt elke fout met haar plaats.",
        "Checks a dossier and names every fault with its place."
      ).said,
      discussion: Phrase(
        "Voorbeeld: vervolg check Data/meldkamer\n\n"
          + "Eindigt met 0 zonder fouten, met 1 met fouten en met 2 als de map geen dossier is. "
          + "Opmerkingen zijn geen fouten.",
        "Example: vervolg check Data/meldkamer\n\n"
          + "Ends with 0 without faults, with 1 with faults and with 2 if the folder is no dossier. "
          + "Remarks are no faults."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @ArgumentParser.Flag(
    help: .both(
      "Herstelt het eigen journaal zover de controlegetallen het bewijzen; bewaart eerst wat er stond.",
      "Repairs your own journal as far as checksums prove it; keeps what stood there first."))
  var repair = false

  @Argument(
    help: .both(
      "De map met het dossier.", "The folder of the dossier.", value: Phrase("map", "folder")),
    completion: .directory)
  var folder: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let place = try DossierPlace(folder, global, in: surroundings)
    let repairs = repair ? try repaired(place, in: surroundings) : []
    let report = CheckReport(
      try place.open(in: surroundings), folder: place.folder, language: output.language,
      repairs: repairs)
    if global.json {
      try output.write(report.json)
    } else if global.plain {
      try output.write(records: report.records)
    } else {
      try output.write(report.lines)
    }
    return report.hasFaults ? .nothing : .done
  }

  private func repaired(
    _ place: DossierPlace, in surroundings: Surroundings
  ) throws(Complaint) -> [Repair] {
    guard !global.readOnly else { throw .readOnly }
    var store = try place.opened(in: surroundings).store
    do throws(Obstacle) { return try store.repair() } catch { throw .notRepaired(error) }
  }
}

extension Complaint {
  fileprivate static func notRepaired(_ obstacle: Obstacle) -> Complaint {
    Complaint(
      Phrase(
        "Niet hersteld: \(obstacle.cause(.dutch)).", "Not repaired: \(obstacle.cause(.english))."),
      advice: obstacle.advice, ending: .cannotWrite)
  }
}
