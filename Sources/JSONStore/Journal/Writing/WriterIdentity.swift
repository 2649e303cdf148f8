internal import FollowUp

/// Where a user's own things are kept, outside every dossier.
package struct StateHome: Hashable, Sendable {
  /// `$XDG_STATE_HOME/vervolg`, or the same in `~/.local/state`.
  package let path: String
  /// The name of the machine: a home that two machines share does not make them one writer.
  package let host: String
  /// Who holds a lock, for people: *vervolg, proces 4242 op werkplek7*.
  package let label: String

  package init(path: String, host: String, label: String) {
    self.path = path
    self.host = host
    self.label = label
  }

  /// The name of a dossier among the things of the user: a copy of the folder has another one.
  func key(ofDossierAt canonicalPath: String) -> String {
    String(Sum.of(Array("\(host)\0\(canonicalPath)".utf8)).hex.prefix(32))
  }
}

/// The own id in a dossier, and what is remembered of the own journal.
///
/// To hold it against a journal it must be read first: a head is never newer than its journal, but
/// another program of this user may save while this one reads.
struct Remembered {
  let writer: String
  let heads: Heads

  func faults(in journal: Journal) -> [Fault] {
    guard let problem = heads.problem(in: journal.journal(of: writer)) else { return [] }
    return [Fault(.journal(problem), at: Place(file: "journal/\(writer)"))]
  }
}

/// A user on a machine as a writer in one dossier: an id by chance, and the head of the own journal.
struct WriterFolder<Files: WritableFiles> {
  private let files: Files
  private let path: String

  init(_ files: Files, home: StateHome, key: String) {
    self.files = files
    path = "\(home.path)/writers/\(key)"
  }

  /// The id, and what is remembered of the journal; nothing when this user has recorded nothing here
  /// yet.
  func read() throws(FileFailure) -> Remembered? {
    guard let folder = try openIfThere() else { return nil }
    defer { files.close(folder) }
    guard let writer = try writer(in: folder) else { return nil }
    do throws(FileFailure) {
      let heads = Heads(try files.bytes(of: "head", in: folder))
      return Remembered(writer: writer, heads: heads)
    } catch .notFound {
      return Remembered(writer: writer, heads: .none)
    }
  }

  /// The same for whoever only looks: what cannot be read is told as that.
  func recall() -> Remembered? {
    do throws(FileFailure) {
      return try read()
    } catch {
      return (try? id()).map { Remembered(writer: $0, heads: .unreadable) }
    }
  }

  private func openIfThere() throws(FileFailure) -> Files.Handle? {
    do throws(FileFailure) { return try files.openFolder(atPath: path) } catch .notFound {
      return nil
    }
  }

  /// The id; nothing when there is none yet.
  private func id() throws(FileFailure) -> String? {
    guard let folder = try openIfThere() else { return nil }
    defer { files.close(folder) }
    return try writer(in: folder)
  }

  /// The id, made now if there is none.
  func idOrNew() throws(FileFailure) -> String {
    if let found = try id() { return found }
    try files.makeFolders(atPath: path)
    let folder = try files.openFolder(atPath: path)
    defer { files.close(folder) }
    let lock = try locked(folder)
    defer { files.close(lock) }
    // Another program of this user may have been first.
    if let found = try id() { return found }
    let writer = files.randomBytes(16).map(WriterFolder.hexadecimal).joined()
    try? files.remove("writer", in: folder)
    try files.place("writer", with: Array("\(writer)\n".utf8), in: folder, .own)
    guard let made = try self.writer(in: folder) else { throw .broken }
    return made
  }

  /// Two programs that begin at once must not each make an id: one of them would be lost, with
  /// everything that was saved under it.
  private func locked(_ folder: Files.Handle) throws(FileFailure) -> Files.Handle {
    let lock = try files.openToAppend("lock", in: folder, .own)
    for _ in 0..<1000 {
      if try files.tryLock(lock) { return lock }
      files.wait(milliseconds: 5)
    }
    files.close(lock)
    throw .broken
  }

  /// Not synced: after a power cut it may be older than the journal, never newer. `heads` is what
  /// was remembered, read under the lock that is still held.
  func remember(_ head: Head, after heads: Heads) {
    guard let folder = try? files.openFolder(atPath: path) else { return }
    defer { files.close(folder) }
    guard let file = try? files.openToWrite("head", in: folder, .own) else { return }
    defer { files.close(file) }
    _ = try? files.write(head.record, at: heads.placeOfNext, to: file)
  }

  /// Lets the next saving begin a journal under a new id: the old one stays as it is.
  func forget() throws(FileFailure) {
    let folder = try files.openFolder(atPath: path)
    defer { files.close(folder) }
    try files.remove("writer", in: folder)
    try? files.remove("head", in: folder)
    try files.sync(folder)
  }

  private func writer(in folder: Files.Handle) throws(FileFailure) -> String? {
    do throws(FileFailure) {
      let bytes = try files.bytes(of: "writer", in: folder)
      let isWhole = bytes.count == 33 && bytes.last == 0x0A
      return isWhole && isWriter(bytes.dropLast())
        ? String(decoding: bytes.dropLast(), as: UTF8.self) : nil
    } catch .notFound {
      return nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

/// Whether a name is that of a writer: 32 lower-case hexadecimal digits.
func isWriter(_ name: some Collection<UInt8>) -> Bool {
  name.count == 32
    && name.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
}
