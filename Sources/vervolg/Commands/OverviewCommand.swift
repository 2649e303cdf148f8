internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg overview`: what the first screen counts.
struct OverviewCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overview",
      abstract: Phrase(
        "Toont het overzicht: wat openstaat, en de vijf cijfers.",
        "Shows the overview: what is open, and the five figures."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg overview\n  vervolg overview --since 2025-04-23\n"
          + "  vervolg overview --plain | grep rate\n\n"
          + "Met --plain en --json staat bij elk getal het filter dat toont wat is geteld;\n"
          + "vervolg list neemt het zo over.",
        "Examples:\n  vervolg overview\n  vervolg overview --since 2025-04-23\n"
          + "  vervolg overview --plain | grep rate\n\n"
          + "With --plain and --json each number has the filter that lists what was counted;\n"
          + "vervolg list takes it as it is."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Option(
    help: .both(
      "Veranderingen sinds deze dag (anders sinds drie maanden).",
      "Changes since this day (else since three months).", value: Phrase("dag", "day")))
  var since: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let since = try ReferenceDays.day(since, in: surroundings)
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let overview = Overview(
      of: dossier.board, in: SearchIndex(dossier.dossier), since: since)
    return try dossier.deliver(OverviewReport(overview, on: dossier.board))
  }
}
