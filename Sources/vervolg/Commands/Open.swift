internal import ArgumentParser
internal import Text

/// `vervolg [FOLDER]`: what the program does when no command is named.
struct Open: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase("Opent het dossier .", "Opens the dossier.").said,
      usage: Phrase("vervolg [<opties>] [<map>]", "vervolg [<options>] [<folder>]").said,
      shouldDisplay: false)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "De map met het dossier.", "The folder of the dossier.", value: Phrase("map", "folder")),
    completion: .directory)
  var folder: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    throw .usage(
      Phrase("Noem een opdracht; zie vervolg --help.", "Name a command; see vervolg --help."))
  }
}
