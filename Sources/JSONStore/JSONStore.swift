package import FollowUp

/// A dossier in a folder of JSON files: read whole, checked, and never written.
package enum JSONStore {
  /// Reads the dossier in `folder`. What can be read is there, whatever is wrong elsewhere.
  ///
  /// - Throws: why the folder is no dossier that can be read at all.
  package static func open<Files: FileSystem>(
    _ folder: String, files: Files
  ) throws(StoreError) -> Opened {
    let opened: Folder<Files>
    do throws(FileFailure) {
      opened = try Folder(files, atPath: folder)
    } catch {
      throw .unreadable(path: folder, error)
    }
    defer { opened.close() }
    var opening = Opening(opened, path: folder)
    return try opening.read()
  }

  /// Reads the dossier in `folder` on this machine.
  package static func open(_ folder: String) throws(StoreError) -> Opened {
    try open(folder, files: SystemFiles())
  }

  /// Whether there is a folder at `path` that may be opened.
  package static func isFolder(_ path: String, files: some FileSystem = SystemFiles()) -> Bool {
    guard let folder = try? files.openFolder(atPath: path) else { return false }
    files.close(folder)
    return true
  }
}

/// A dossier as it was read, with everything that was wrong with it.
package struct Opened: Sendable {
  /// Every record without a fault; each name in it is the name of a record in it.
  package let dossier: Dossier
  /// What left records out, by place.
  package let faults: [Fault]
  /// What is strange but leaves nothing out by itself, by place.
  package let notes: [Fault]
  /// The sorts of records that the dossier has, in the order of reading.
  package let counts: [Tally]

  /// How many records of one sort there are.
  package struct Tally: Hashable, Sendable {
    package let kind: RecordKind
    package let read: Int
    package let leftOut: Int
  }
}
