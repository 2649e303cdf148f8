internal import ArgumentParser
internal import FollowUp
internal import JSONStore
internal import Reports
internal import Text

/// `vervolg log [ID]`: who recorded what, when, and what it changed.
struct Log: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Toont wie wat vastlegde en wat dat veranderde.",
        "Shows who recorded what, and what it changed."
      ).said,
      discussion: Phrase(
        """
        Voorbeelden:
          vervolg log
          vervolg log R2025-1
          vervolg log --limit 10 --json

        Nieuwste eerst. Wat ongedaan is gemaakt, is verbeterd of niet meetelt, blijft
        staan. Wat uit documenten is geboekt, staat bij vervolg show.
        """,
        """
        Examples:
          vervolg log
          vervolg log R2025-1
          vervolg log --limit 10 --json

        Newest first. What was undone, corrected or does not count stays. What was
        booked from documents is in vervolg show.
        """
      ).said)
  }

  @Argument(
    help: .both(
      "Het nummer van het punt.", "The number of the item.", value: Phrase("nr", "id")))
  var id: String?

  @Option(
    help: .both(
      "Hoogstens zoveel vermeldingen.", "At most so many entries.",
      value: Phrase("aantal", "number")))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let place = try DossierPlace(nil, global, in: surroundings)
    let store = try place.opened(in: surroundings).store
    let item = try id.map { name throws(Complaint) in try store.dossier.item(name).id }
    let log = Logbook(of: item, in: store.recorded, over: store.fold.booked)
    return try output.deliver(
      LogReport(log, limit: limit, among: store.recorded, of: store.dossier), as: global)
  }

  func validate() throws { try ValidationError.checkLimit(limit) }
}
