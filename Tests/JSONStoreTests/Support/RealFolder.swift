import Glibc
import JSONStore

/// A folder on disk for one test, gone when the test is done.
final class RealFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/vervolg-store-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(errno: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A dossier with these files.
  convenience init(_ fixture: Fixture) throws {
    self.init(try RealFolder())
    for (name, text) in fixture.files { try write(name, text) }
  }

  private init(_ other: RealFolder) {
    path = other.path
    other.isKept = true
  }

  private var isKept = false

  deinit {
    if !isKept { RealFolder.remove(path) }
  }

  func write(_ name: String, _ text: String) throws {
    try makeFolders(for: name)
    let descriptor = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(errno: errno) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure(errno: errno)
    }
  }

  /// A file of `size` bytes that takes no room on the disk.
  func writeSparse(_ name: String, size: Int) throws {
    try write(name, "")
    try check(unsafe truncate("\(path)/\(name)", size))
  }

  func link(_ name: String, to target: String) throws {
    try makeFolders(for: name)
    try check(unsafe symlink(target, "\(path)/\(name)"))
  }

  func pipe(_ name: String) throws { try check(unsafe mkfifo("\(path)/\(name)", 0o600)) }

  func folder(_ name: String) throws { try check(unsafe mkdir("\(path)/\(name)", 0o700)) }

  func forbid(_ name: String) throws { try check(unsafe chmod("\(path)/\(name)", 0)) }

  func delete(_ name: String) throws { try check(unsafe unlink("\(path)/\(name)")) }

  struct Failure: Error { let errno: Int32 }

  private func makeFolders(for name: String) throws {
    for (index, character) in zip(name.indices, name) where character == "/" {
      _ = unsafe mkdir("\(path)/\(name[..<index])", 0o700)
    }
  }

  private func check(_ result: Int32) throws {
    guard result == 0 else { throw Failure(errno: errno) }
  }

  private static func remove(_ path: String) {
    let files = SystemFiles()
    guard let folder = try? files.openFolder(atPath: path) else { return }
    let names = (try? files.names(in: folder)) ?? []
    files.close(folder)
    for name in names where unsafe unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }
}
