internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg flags`: what stands out, one matter a line.
struct Flags: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase(
        "Toont wat opvalt, één zaak per regel.", "Shows what stands out, one matter a line."
      ).said,
      usage: Phrase(
        "vervolg flags [<filter> …] [<opties>]", "vervolg flags [<filter> …] [<options>]"
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg flags\n  vervolg flags jaar:2025 zeker:ja\n"
          + "  vervolg flags aanzet:inspectie\n\nHet filter is dat van vervolg list.",
        "Examples:\n  vervolg flags\n  vervolg flags year:2025 certain:yes\n"
          + "  vervolg flags move:inspectorate\n\nThe filter is that of vervolg list."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @OptionGroup var words: FilterWords

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let filter = try words.filter(in: surroundings)
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let index = SearchIndex(dossier.dossier)
    let flags = FlagMemory(dossier.board)
    let rows = filter.rows(on: dossier.board, in: index, flags: flags.source)
    return try dossier.deliver(FlagsReport(rows, on: dossier.board, flags: flags.of))
  }
}
