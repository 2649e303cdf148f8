internal import FollowUp
internal import JSONStore
internal import Text

/// Opening a dossier to record in it.
extension DossierPlace {
  /// Nothing is written before something is saved.
  func openToRecord(in surroundings: Surroundings) throws(Complaint) -> any Store {
    try opened(in: surroundings).store
  }

  func opened(
    in surroundings: Surroundings
  ) throws(Complaint) -> (store: JournalStore<SystemFiles>, opened: Opened) {
    do throws(StoreError) {
      return try JSONStore.openToRecord(folder, home: StateHome(surroundings), files: SystemFiles())
    } catch {
      throw .store(error)
    }
  }
}

extension StateHome {
  /// Where this user keeps what belongs to no dossier.
  init(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let path =
      environment.folder("XDG_STATE_HOME") ?? "\(environment["HOME"] ?? "/tmp")/.local/state"
    self.init(
      path: "\(path)/vervolg", host: surroundings.host,
      label: "vervolg, proces \(surroundings.process) op \(surroundings.host)")
  }
}
