internal import ArgumentParser
internal import FollowUp
internal import Text

/// `vervolg [FOLDER]`: what the program does when no command is named.
struct Open: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Phrase("Opent het dossier.", "Opens the dossier.").said,
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
    if surroundings.terminals.input && surroundings.terminals.output {
      return try showScreens(in: surroundings, output)
    }
    throw .usage(
      Phrase("Noem een opdracht; zie vervolg --help.", "Name a command; see vervolg --help."))
  }

  /// On a terminal: the screens.
  private func showScreens(
    in surroundings: Surroundings, _ output: Output
  ) throws(Complaint) -> Ending {
    let place = try DossierPlace(folder, global, in: surroundings)
    let screens = Screens(
      opened: try place.open(), folder: place.folder, asOf: global.asOf.flatMap { Day($0) },
      global: global, surroundings: surroundings, language: output.language)
    return try screens.show(output)
  }
}
