internal import FollowUp
internal import JSONStore
internal import Text

/// Opening a dossier to record in it.
extension DossierPlace {
  /// Nothing is written before something is saved.
  func openToRecord(in surroundings: Surroundings) throws(Complaint) -> any Store {
    do throws(StoreError) {
      let home = StateHome(surroundings)
      return try JSONStore.openToRecord(
        folder, home: home, files: SystemFiles(), guardedBy: Guards.allowed
      ).store
    } catch {
      throw .store(error)
    }
  }
}

extension StateHome {
  /// Where this user keeps what belongs to no dossier.
  init(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let home = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let path = home ?? "\(environment["HOME"] ?? "/tmp")/.local/state"
    self.init(
      path: "\(path)/vervolg", host: surroundings.host,
      label: "vervolg, proces \(surroundings.process) op \(surroundings.host)")
  }
}
