import FollowUp
import Glibc
import JSONStore
import Text

/// What a test does to a dossier while something goes wrong, and what must hold afterwards.
enum Scene: String, CaseIterable {
  case firstEver, single, group, nextYear, afterTornTail, takingBack

  /// Brings the dossier into the state before it; returns what was acknowledged.
  func prepare(_ desk: Desk) throws -> [Recorded] {
    guard self != .firstEver else { return [] }
    var store = try desk.open()
    for number in 1...2 {
      let note = Scribe.note("eerder \(number)", seen: store.newest(of: "R2025-1"))
      _ = store.append([note], at: Moment(seconds: Scribe.moment.seconds - yearBefore))
    }
    if self == .afterTornTail { try desk.addToJournal(Array(#"{"v":1,"w":"scheur é"#.utf8)) }
    return store.recorded
  }

  private var yearBefore: Int { self == .nextYear ? 365 * 86_400 : 0 }

  func act<Files: WritableFiles>(on store: inout JournalStore<Files>) -> Saving {
    let seen = store.newest(of: "R2025-1")
    return store.append(submissions(seen: seen), at: Scribe.moment)
  }

  private func submissions(seen: Event.ID?) -> [Submission] {
    switch self {
    case .firstEver, .single, .nextYear, .afterTornTail: [Scribe.note("nu", seen: seen)]
    case .group: (1...3).map { Scribe.note("deel \($0)", seen: seen) }
    case .takingBack:
      [
        Submission(
          .happening(.void(seen ?? "records/2025.json#P1")), by: Scribe.bos, on: "R2025-1",
          seen: seen)
      ]
    }
  }

  var size: Int { self == .group ? 3 : 1 }
}

extension Desk {
  /// The path of the only segment of the last writer.
  func lastSegment() throws -> String {
    let store = try open()
    guard let last = store.recorded.last else { throw RealFolder.Failure(errno: ENOENT) }
    let names = try names("journal/\(last.identity.writer)").filter { $0.hasSuffix(".jsonl") }
    return "journal/\(last.identity.writer)/\(names.sorted().last ?? "")"
  }

  func addToJournal(_ bytes: [UInt8]) throws {
    let name = try lastSegment()
    try write(name, try self.bytes(of: name) + bytes)
  }

  func names(_ folder: String) throws -> [String] {
    let files = SystemFiles()
    let handle = try files.openFolder(atPath: "\(self.folder.path)/\(folder)")
    defer { files.close(handle) }
    return try files.names(in: handle)
  }

  func bytes(of name: String) throws -> [UInt8] {
    let parts = name.split(separator: "/").map(String.init)
    let files = SystemFiles()
    let above = parts.dropLast().joined(separator: "/")
    let handle = try files.openFolder(atPath: "\(folder.path)/\(above)")
    defer { files.close(handle) }
    let file = try files.openFile(parts.last ?? "", in: handle)
    defer { files.close(file) }
    return try files.read(try files.status(of: file).size, from: file)
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let path = "\(folder.path)/\(name)"
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RealFolder.Failure(errno: errno) }
    defer { Glibc.close(descriptor) }
    guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw RealFolder.Failure(errno: errno)
    }
  }

  /// What is not right after something went wrong; empty when all is well.
  func complaints(acknowledged: [Recorded], tolerating: Set<String> = []) throws -> [String] {
    var complaints = try losses(acknowledged)
    var store = try open()
    let note = Scribe.note("daarna", seen: store.newest(of: "R2025-1"))
    let saving = store.append([note], at: Scribe.moment)
    guard case .saved(let saved) = saving else {
      return complaints + ["cannot go on: \(saving.sentence.dutch)"]
    }
    complaints += try losses(acknowledged + saved)
    let faults = try open().faults.filter { $0.severity == .fault }.map(\.problem.code)
    return complaints + faults.filter { !tolerating.contains($0) }
  }

  private func losses(_ acknowledged: [Recorded]) throws -> [String] {
    let store = try open()
    let missing = acknowledged.filter { !store.recorded.contains($0) }
    let halves = Dictionary(grouping: store.recorded.filter { $0.group != nil }) { $0.group?.first }
      .values.filter { group in !group.contains { $0.group?.isLast == true } }
    let shown = halves.flatMap { $0.map(\.id) }.filter { id in
      store.dossier.events.contains { $0.id == id }
    }
    return missing.map { "lost \($0.id)" } + shown.map { "half a group: \($0)" }
  }
}
