internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg manual [PAGE]`: the manual, to read or for `man`.
struct Manual: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase("Toont de handleiding.", "Shows the manual.").said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg manual\n  vervolg manual vervolg-attenderingen | man -l -\n\n"
          + "Met een pagina op een pijp of in een bestand: voor man. Op een terminal, of zonder "
          + "pagina: om te lezen.",
        "Examples:\n  vervolg manual\n  vervolg manual vervolg-attenderingen | man -l -\n\n"
          + "With a page on a pipe or in a file: for man. On a terminal, or without a page: to "
          + "read."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "vervolg of vervolg-attenderingen.", "vervolg or vervolg-attenderingen.",
      value: Phrase("pagina", "page")))
  var page: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let pages = [CommandSheet.program.map(ManualPage.program), .flags(.standard)]
      .compactMap(\.self)
    guard let name = page else {
      for page in pages { try output.write(page.lines(Layout(output.language)) + [.empty]) }
      return .done
    }
    guard let page = pages.first(where: { [$0.name, "\($0.name).\($0.section)"].contains(name) })
    else {
      throw .nothingCalled(name, Phrase("pagina", "page"), known: pages.map(\.name))
    }
    try output.write(
      surroundings.terminals.output
        ? page.lines(Layout(output.language)) : page.roff(output.language))
    return .done
  }
}
