internal import FollowUp
internal import Glibc
internal import JSONStore
internal import Text

/// A dossier on disk with the user's own folder beside it, both gone when the test is done.
struct Desk {
  let folder: RealFolder
  let own: RealFolder
  private let state: String

  init() throws {
    self.init(folder: try RealFolder(), own: try RealFolder())
    try writeDossier()
  }

  init(folder: RealFolder, own: RealFolder, state: String? = nil) {
    self.folder = folder
    self.own = own
    self.state = state ?? "\(own.path)/state/vervolg"
  }

  func writeDossier() throws {
    for (name, text) in TinyDossier.files { try folder.write(name, text) }
  }

  var place: DossierPlace { DossierPlace(dossier: folder.path, state: state) }
  var home: StateHome { place.home }

  func open() throws -> JournalStore<SystemFiles> { try place.open(SystemFiles()) }

  func open<Files: WritableFiles>(_ files: Files) throws -> JournalStore<Files> {
    try place.open(files)
  }
}

/// Where a dossier and the user's own things are, as a program is told on its command line.
struct DossierPlace {
  let dossier: String
  let state: String

  /// That of `vervolg` on this machine: what one of them writes, the other takes for its own.
  var home: StateHome { StateHome(path: state, host: Machine.host, label: "vervolg op werkplek") }

  func open<Files: WritableFiles>(_ files: Files) throws -> JournalStore<Files> {
    try JSONStore.openToRecord(dossier, home: home, files: files, guardedBy: Scribe.everybody).store
  }
}

/// The files of the dossier.
extension Desk {
  /// A dossier with so many notes on its first item.
  static func withNotes(
    _ count: Int, _ text: String = "nr.", before seconds: Int = 0
  ) throws -> Desk {
    let desk = try Desk()
    var store = try desk.open()
    for number in 0..<count {
      let note = Scribe.note("\(text) \(number)", seen: store.newest(of: "R2025-1"))
      _ = store.append([note], at: Moment(seconds: Scribe.moment.seconds - seconds))
    }
    return desk
  }

  /// The path of the last segment of whoever recorded last.
  func lastSegment() throws -> String {
    guard let last = try open().recorded.last else { throw RealFolder.Failure(errno: ENOENT) }
    let names = try names("journal/\(last.identity.writer)").filter { $0.hasSuffix(".jsonl") }
    return "journal/\(last.identity.writer)/\(names.sorted().last ?? "")"
  }

  func addToJournal(_ bytes: [UInt8]) throws {
    let name = try lastSegment()
    try folder.replace(name, with: try folder.bytes(of: name) + bytes)
  }

  func names(_ folder: String) throws -> [String] { try self.folder.names(in: folder) }

  func bytes(of name: String) throws -> [UInt8] { try folder.bytes(of: name) }

  func write(_ name: String, _ bytes: [UInt8]) throws { try folder.replace(name, with: bytes) }

  /// As after a power cut: the head of the journal is not synced.
  func forgetHead() throws {
    for name in try own.names(in: "state/vervolg/writers") {
      try own.delete("state/vervolg/writers/\(name)/head")
    }
  }
}

/// What must hold whatever went wrong.
extension Desk {
  /// What is not right; empty when everything acknowledged is there and one can go on.
  func complaints(acknowledged: [String]) throws -> [String] {
    var complaints = try losses(acknowledged)
    var store = try open()
    let note = Scribe.note("daarna", seen: store.newest(of: "R2025-1"))
    let saving = store.append([note], at: Scribe.moment)
    guard case .saved(let saved) = saving else {
      return complaints + ["cannot go on: \(saving.sentence.dutch)"]
    }
    complaints += try losses(acknowledged + saved.map(\.told))
    return complaints + (try faultCodes())
  }

  func faultCodes() throws -> [String] {
    try open().faults.filter { $0.severity == .fault }.map(\.problem.code)
  }

  private func losses(_ acknowledged: [String]) throws -> [String] {
    let store = try open()
    let there = Set(store.recorded.map(\.told))
    let missing = acknowledged.filter { !there.contains($0) }
    let halves = Dictionary(grouping: store.recorded.filter { $0.group != nil }) { $0.group?.first }
      .values.filter { group in !group.contains { $0.group?.isLast == true } }
    let shown = Set(store.dossier.events.map(\.id))
    let half = halves.flatMap { $0.map(\.id) }.filter(shown.contains)
    return missing.map { "lost \($0)" } + half.map { "half a group: \($0)" }
      + (try lostAttachments(store.recorded))
  }

  private func lostAttachments(_ recorded: [Recorded]) throws -> [String] {
    let names = recorded.flatMap { $0.submission.evidence.compactMap(\.attachment) }
    return names.filter { name in
      (try? folder.bytes(of: "attachments/\(name)")) != Scene.attachedBytes
    }.map { "attachment \($0) is not what was attached" }
  }
}
