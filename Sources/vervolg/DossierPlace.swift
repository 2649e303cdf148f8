internal import JSONStore
internal import Text

/// Where the dossier is that a command works on.
struct DossierPlace {
  /// As it was named, or as it was found.
  let folder: String

  /// The first of: the folder named with the command, `--dossier`, `VERVOLG_DOSSIER`, the
  /// configuration, the dossier that was installed with the program, `Data/meldkamer` below the
  /// present folder.
  init(
    _ named: String?, _ global: GlobalOptions, in surroundings: Surroundings,
    files: some FileSystem = SystemFiles()
  ) throws(Complaint) {
    let wished = [
      named, global.dossier, surroundings.environment["VERVOLG_DOSSIER"],
      surroundings.settings.dossier,
    ]
    if let folder = wished.lazy.compactMap({ $0 }).first(where: { !$0.isEmpty }) {
      self.folder = folder
      return
    }
    let known = DossierPlace.known(to: surroundings)
    guard let folder = known.first(where: { JSONStore.isFolder($0, files: files) }) else {
      throw .noDossier(lookedIn: known)
    }
    self.folder = folder
  }

  /// The dossier in that place, with everything that is wrong with it; the own journal is held
  /// against what is remembered of it, and nothing is written.
  func open(in surroundings: Surroundings) throws(Complaint) -> Opened {
    do throws(StoreError) {
      return try JSONStore.open(
        folder, remembering: StateHome(surroundings), files: SystemFiles())
    } catch {
      throw .store(error)
    }
  }

  private static func known(to surroundings: Surroundings) -> [String] {
    let installed = surroundings.programFolder.map { "\($0)/../share/vervolg/meldkamer" }
    return [installed, "Data/meldkamer"].compactMap { $0 }
  }
}
