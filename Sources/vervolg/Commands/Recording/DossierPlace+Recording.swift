internal import FollowUp
internal import JSONStore
internal import Text

/// Opening a dossier to record in it.
extension DossierPlace {
  /// Nothing is written before something is saved. Who cannot see all that was recorded cannot
  /// tell whether something may be added to it.
  func openToRecord(in surroundings: Surroundings) throws(Complaint) -> any Store {
    let (store, opened) = try opened(in: surroundings)
    if let fault = opened.faults.first(where: \.hides) { throw .halfRead(fault) }
    return store
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

extension Fault {
  /// Whether something that was there the last time could not be read now.
  fileprivate var hides: Bool {
    switch problem {
    case .file(.unreadable), .journal(.shorter), .journal(.different): true
    case .file, .field, .bond, .journal: false
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
