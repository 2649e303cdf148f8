internal import ArgumentParser
internal import FollowUp
internal import JSONStore
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

  /// On a terminal the screens, on a pipe the list.
  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    try checkFolder()
    let isOnTerminal = surroundings.terminals.input && surroundings.terminals.output
    if isOnTerminal && !global.json && !global.plain {
      return try showScreens(in: surroundings, output)
    }
    return try DossierOfDay(folder, in: surroundings, global, output)
      .printList(.all, .standard)
  }

  /// A single word may be a mistyped command: then it is no folder either.
  private func checkFolder() throws(Complaint) {
    guard let folder, !folder.contains("/"), !JSONStore.isFolder(folder) else { return }
    throw .noFolder(folder, nearest: Nearest.of(folder, in: Vervolg.commandNames))
  }

  private func showScreens(
    in surroundings: Surroundings, _ output: Output
  ) throws(Complaint) -> Ending {
    let place = try DossierPlace(folder, global, in: surroundings)
    let days = try ReferenceDays(global, in: surroundings)
    let (store, opened) = try place.opened(in: surroundings)
    let screens = Screens(
      opened: opened, store: store, folder: place.folder, days: days, global: global,
      surroundings: surroundings, language: output.language)
    return try screens.show(output)
  }
}
