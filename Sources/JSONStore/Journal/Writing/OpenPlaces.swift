internal import FollowUp

/// The folders that one saving works in, held open while it lasts and no longer.
struct OpenPlaces<Files: WritableFiles> {
  let files: Files
  private let writer: String
  let dossier: Files.Handle
  let journal: Files.Handle
  let own: Files.Handle
  /// Held by whoever may write in `own`; never the journal itself.
  let lock: Files.Handle

  /// Opens the folders, made when they are not there, and takes the writer's lock.
  init(_ files: Files, dossier path: String, writer: String, label: String) throws(Stop) {
    var opened: [Files.Handle] = []
    do throws(Stop) {
      opened.append(
        try OpenPlaces.tried { () throws(FileFailure) in
          try files.openFolder(atPath: path)
        })
      for name in ["journal", writer] {
        let folder = opened[opened.count - 1]
        opened.append(
          try OpenPlaces.tried { () throws(FileFailure) in
            try files.ensureFolder(name, in: folder, .shared)
          })
      }
      opened.append(try OpenPlaces.locked(files, "\(writer).lock", in: opened[2], label))
    } catch {
      for handle in opened { files.close(handle) }
      throw error
    }
    self.files = files
    self.writer = writer
    (dossier, journal, own, lock) = (opened[0], opened[1], opened[2], opened[3])
  }

  func close() { for handle in [lock, own, journal, dossier] { files.close(handle) } }

  /// Whether the paths still lead to the folders that are open.
  func areInPlace(dossier path: String) throws(FileFailure) -> Bool {
    let again = try files.openFolder(atPath: path)
    defer { files.close(again) }
    guard try isSame(files.status(of: again), dossier) else { return false }
    guard try isSame(files.status(of: "journal", in: dossier), journal) else { return false }
    return try isSame(files.status(of: writer, in: journal), own)
  }

  private func isSame(_ status: FileStatus, _ open: Files.Handle) throws(FileFailure) -> Bool {
    try status.identity == files.status(of: open).identity
  }

  static func tried<Value>(_ call: () throws(FileFailure) -> Value) throws(Stop) -> Value {
    do throws(FileFailure) { return try call() } catch { throw Stop(error) }
  }
}

extension OpenPlaces {
  private static var patience: Int { 5000 }
  private static var pause: Int { 50 }

  /// Asks without blocking, because flock has no time limit of its own.
  private static func locked(
    _ files: Files, _ name: String, in folder: Files.Handle, _ label: String
  ) throws(Stop) -> Files.Handle {
    for waited in stride(from: 0, through: patience, by: pause) {
      if waited > 0 { files.wait(milliseconds: pause) }
      if let lock = try attempt(files, name, in: folder, label) { return lock }
    }
    let holder = try? files.bytes(of: name, in: folder)
    throw Stop.busy(heldBy: holder.map { String(decoding: $0, as: UTF8.self) })
  }

  private static func attempt(
    _ files: Files, _ name: String, in folder: Files.Handle, _ label: String
  ) throws(Stop) -> Files.Handle? {
    try tried { () throws(FileFailure) in
      let lock = try files.openToAppend(name, in: folder, .shared)
      do throws(FileFailure) {
        if try files.tryLock(lock), try isStill(lock, name, in: folder, files) {
          describe(label, in: lock, files)
          return lock
        }
      } catch {
        files.close(lock)
        throw error
      }
      files.close(lock)
      return nil
    }
  }

  /// A lock file that was taken away and made anew would let two in.
  private static func isStill(
    _ lock: Files.Handle, _ name: String, in folder: Files.Handle, _ files: Files
  ) throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      return try files.status(of: name, in: folder).identity == files.status(of: lock).identity
    } catch .notFound {
      return false
    }
  }

  /// For reading only: nothing depends on it.
  private static func describe(_ label: String, in lock: Files.Handle, _ files: Files) {
    guard (try? files.read(label.utf8.count + 1, at: 0, from: lock)) != Array(label.utf8) else {
      return
    }
    try? files.truncate(lock, to: 0)
    _ = try? files.write(Array(label.utf8), to: lock)
  }
}
