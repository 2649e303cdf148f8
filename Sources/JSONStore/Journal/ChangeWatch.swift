internal import Glibc

/// Tells that the files of a dossier changed, so that what others record appears by itself.
///
/// The kernel tells of changes on this machine only: on a drive that several machines share, and
/// to be safe everywhere, look again after ``pause`` as well. A look that finds nothing is cheap.
package final class ChangeWatch: Sendable {
  /// Becomes readable when something changed: for `poll`.
  package let descriptor: Int32
  private let path: String

  /// Nothing when the system has no more room for watching; then only looking again is left.
  package init?(dossier path: String) {
    self.path = path
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    watchFolders()
  }

  deinit { Glibc.close(descriptor) }

  /// Whether anything changed since this was asked before; never waits.
  package func hasChanged() -> Bool {
    var (changed, buffer) = (false, [UInt8](repeating: 0, count: 64 << 10))
    while true {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      changed = changed || Changed.names(in: buffer.prefix(count)).contains { $0.isOfDossier }
    }
    // A writer who is new has a folder that is not watched yet.
    if changed { watchFolders() }
    return changed
  }

}

/// How long to wait, in milliseconds, before looking again without having been told.
extension ChangeWatch {
  package static func pause(dossier path: String) -> Int {
    networks.contains { kind(ofDriveWith: path).hasPrefix($0) } ? 10_000 : 2000
  }

  private static let networks = ["nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph"]

  /// The kind of file system, as the kernel calls it; empty when it does not say.
  private static func kind(ofDriveWith path: String) -> String {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return "" }
    let device = number(ofDevice: UInt64(status.st_dev))
    let line = mounts.split(separator: "\n").last { line in
      line.split(separator: " ").dropFirst(2).first.map { $0 == device } ?? false
    }
    let words = line?.split(separator: " ") ?? []
    return words.firstIndex(of: "-").map { words[($0 + 1)...] }?.first.map(String.init) ?? ""
  }

  /// `major:minor`, as makedev(3) puts them in one number.
  private static func number(ofDevice device: UInt64) -> String {
    let major = (device >> 8) & 0xFFF | (device >> 32) & 0xFFFF_F000
    let minor = device & 0xFF | (device >> 12) & 0xFFFF_FF00
    return "\(major):\(minor)"
  }

  private static var mounts: String {
    let files = SystemFiles()
    guard let folder = try? files.openFolder(atPath: "/proc/self") else { return "" }
    defer { files.close(folder) }
    guard let file = try? files.openFile("mountinfo", in: folder) else { return "" }
    defer { files.close(file) }
    return String(decoding: (try? files.read(1 << 20, from: file)) ?? [], as: UTF8.self)
  }
}

extension ChangeWatch {
  /// Watching a folder twice is watching it once.
  private func watchFolders() {
    let journal = "\(path)/journal"
    for folder in [path, "\(path)/records", journal] { watch(folder) }
    let files = SystemFiles()
    guard let open = try? files.openFolder(atPath: journal) else { return }
    defer { files.close(open) }
    for name in (try? files.names(in: open)) ?? [] where isWriter(name.utf8) {
      watch("\(journal)/\(name)")
    }
  }

  private func watch(_ folder: String) {
    let what =
      IN_CREATE | IN_MODIFY | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR
    _ = unsafe inotify_add_watch(descriptor, folder, UInt32(what))
  }
}

/// A name that the kernel says something of; empty for a watched folder itself.
private struct Changed {
  let name: [UInt8]

  /// Locks and files that are not ready yet are nobody's news.
  var isOfDossier: Bool { name.first != UInt8(ascii: ".") && !name.ends(with: ".lock".utf8) }

  /// `struct inotify_event`: twelve bytes, the length of the name, the name filled up with zeroes.
  static func names(in bytes: ArraySlice<UInt8>) -> [Changed] {
    var (rest, names) = (bytes, [Changed]())
    while rest.count >= 16 {
      let length = rest.dropFirst(12).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      names.append(Changed(name: Array(rest.dropFirst(16).prefix(length).prefix { $0 != 0 })))
      rest = rest.dropFirst(16 + length)
    }
    return names
  }
}

extension Array where Element: Equatable {
  fileprivate func ends(with end: some Collection<Element>) -> Bool {
    suffix(end.count).elementsEqual(end)
  }
}
