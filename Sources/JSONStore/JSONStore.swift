package import FollowUp

/// A dossier in a folder of JSON files: read whole and checked.
package enum JSONStore {
  /// Reads the dossier in `folder` with its journal, and writes nothing. What can be read is there,
  /// whatever is wrong elsewhere.
  ///
  /// - Throws: why the folder is no dossier that can be read at all.
  package static func open<Files: FileSystem>(
    _ folder: String, files: Files, guardedBy allowed: @escaping JournalFold.Guard = Guards.allowed
  ) throws(StoreError) -> Opened {
    try open(folder, files, remembered: nil, guardedBy: allowed)
  }

  /// The same, the own journal held against what is remembered of it in `home`.
  package static func open<Files: WritableFiles>(
    _ folder: String, remembering home: StateHome, files: Files,
    guardedBy allowed: @escaping JournalFold.Guard = Guards.allowed
  ) throws(StoreError) -> Opened {
    let remembered = (try? files.canonicalPath(of: folder)).flatMap { path in
      WriterFolder(files, home: home, key: home.key(ofDossierAt: path)).recall()
    }
    return try open(folder, files, remembered: remembered, guardedBy: allowed)
  }

  private static func open<Files: FileSystem>(
    _ folder: String, _ files: Files, remembered: Remembered?,
    guardedBy allowed: @escaping JournalFold.Guard
  ) throws(StoreError) -> Opened {
    let (booked, journal) = try read(folder, files)
    // Most dossiers are only read: nothing is prepared for recording that nobody does.
    let fold =
      journal.recorded.isEmpty
      ? nil : JournalFold.of(booked.dossier, journal.recorded, guardedBy: allowed)
    let faults = journal.faults + (remembered?.faults(in: journal) ?? [])
    return booked.with(fold, journal, Counting(files, folder).counted(faults))
  }

  /// Reads the dossier in `folder` on this machine.
  package static func open(_ folder: String) throws(StoreError) -> Opened {
    try open(folder, files: SystemFiles())
  }

  /// Opens the dossier in `folder` to record in it. Nothing is written before the first saving.
  ///
  /// - Throws: why the folder is no dossier that can be read at all.
  package static func openToRecord<Files: WritableFiles>(
    _ folder: String, home: StateHome, files: Files,
    guardedBy allowed: @escaping JournalFold.Guard = Guards.allowed
  ) throws(StoreError) -> (store: JournalStore<Files>, opened: Opened) {
    let path: String
    do throws(FileFailure) {
      path = try files.canonicalPath(of: folder)
    } catch {
      throw .unreadable(path: folder, error)
    }
    let key = home.key(ofDossierAt: path)
    let remembered = WriterFolder(files, home: home, key: key).recall()
    let (booked, journal) = try read(folder, files)
    let store = JournalStore(
      files, dossier: path, key: key, home: home,
      FoldedJournal(booked.dossier, journal, guardedBy: allowed), remembered: remembered)
    let faults = Counting(files, folder).counted(store.faults)
    let fold = journal.recorded.isEmpty ? nil : store.fold
    return (store, booked.with(fold, journal, faults))
  }

  private static func read<Files: FileSystem>(
    _ folder: String, _ files: Files
  ) throws(StoreError) -> (Opened, Journal) {
    let handle: Files.Handle
    do throws(FileFailure) {
      handle = try files.openFolder(atPath: folder)
    } catch {
      throw .unreadable(path: folder, error)
    }
    defer { files.close(handle) }
    var opening = Opening(Folder(files, handle), path: folder)
    return (try opening.read(), JournalScan(files: files).read(in: handle))
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
  /// The same without what was recorded since it was booked.
  package let booked: Dossier
  /// What left records out, by place.
  package let faults: [Fault]
  /// What is strange but leaves nothing out by itself, by place.
  package let notes: [Fault]
  /// The sorts of records that the dossier has, in the order of reading.
  package let counts: [Tally]
  /// What was recorded and changes nothing, with the reason.
  package let refused: [Refused]
  /// Everything that was recorded, in fold order.
  package let recorded: [Recorded]
  /// How far the journals reach that were read, by writer.
  package let heads: [JournalHead]
  /// Proposals that no second person has decided on, in the order of the items.
  package let waiting: [Event]

  /// How many records of one sort there are.
  package struct Tally: Hashable, Sendable {
    package let kind: RecordKind
    package let read: Int
    package let leftOut: Int
  }
}

extension Opened {
  /// The booked facts with what was recorded since; without a fold that is nothing.
  fileprivate func with(
    _ fold: JournalFold?, _ journal: Journal, _ found: [Fault]
  ) -> Opened {
    Opened(
      dossier: fold?.dossier ?? dossier, booked: dossier,
      faults: faults + found.filter { $0.severity == .fault },
      notes: notes + found.filter { $0.severity == .note }, counts: counts,
      refused: fold?.refused ?? [], recorded: journal.recorded, heads: journal.heads,
      waiting: fold?.waiting ?? [])
  }
}
