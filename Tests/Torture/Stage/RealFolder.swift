internal import Glibc
internal import JSONStore

/// A folder on disk for one test, gone when the test is done.
final class RealFolder {
  let path: String
  private let stays: Bool

  init() throws {
    var template = Array("/tmp/vervolg-store-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(errno: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    stays = false
  }

  /// A folder that is there already and stays.
  init(at path: String) {
    self.path = path
    stays = true
  }

  deinit { if !stays { RealFolder.remove(path) } }

  func write(_ name: String, _ text: String) throws { try replace(name, with: Array(text.utf8)) }

  /// Writes a file, in the place of what stood there.
  func replace(_ name: String, with bytes: [UInt8]) throws {
    try makeFolders(for: name)
    let descriptor = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(errno: errno) }
    defer { close(descriptor) }
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

  /// Takes away everything that is in it.
  func empty() { RealFolder.empty(path) }

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
    empty(path)
    _ = unsafe rmdir(path)
  }

  private static func empty(_ path: String) {
    let files = SystemFiles()
    guard let folder = try? files.openFolder(atPath: path) else { return }
    let names = (try? files.names(in: folder)) ?? []
    files.close(folder)
    for name in names where unsafe unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
  }
}

/// What is in it.
extension RealFolder {
  func names(in folder: String) throws -> [String] {
    let files = SystemFiles()
    let handle = try files.openFolder(atPath: "\(path)/\(folder)")
    defer { files.close(handle) }
    return try files.names(in: handle)
  }

  func bytes(of name: String) throws -> [UInt8] {
    let (files, folder, last) = try opened(above: name)
    defer { files.close(folder) }
    let file = try files.openFile(last, in: folder)
    defer { files.close(file) }
    return try files.read(try files.status(of: file).size, from: file)
  }

  /// Every file in it, by its path.
  func files(below folder: String = "") throws -> [(name: String, bytes: [UInt8])] {
    try names(in: folder).sorted().flatMap { name in
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if (try? names(in: path)) != nil { return try files(below: path) }
      return [(path, try bytes(of: path))]
    }
  }

  func identity(of name: String) throws -> FileIdentity {
    let (files, folder, last) = try opened(above: name)
    defer { files.close(folder) }
    guard let identity = try files.status(of: last, in: folder).identity else {
      throw Failure(errno: ENOENT)
    }
    return identity
  }

  private func opened(
    above name: String
  ) throws -> (SystemFiles, folder: SystemFiles.Handle, last: String) {
    let parts = name.split(separator: "/").map(String.init)
    let files = SystemFiles()
    let above = parts.dropLast().joined(separator: "/")
    return (files, try files.openFolder(atPath: "\(path)/\(above)"), parts.last ?? "")
  }

  func rename(_ name: String, to other: String) throws {
    try check(unsafe Glibc.rename("\(path)/\(name)", "\(path)/\(other)"))
  }
}

extension RealFolder {
  static func text(ofFileAt path: String) throws -> String {
    let files = SystemFiles()
    let parts = path.split(separator: "/").map(String.init)
    let folder = try files.openFolder(atPath: "/" + parts.dropLast().joined(separator: "/"))
    defer { files.close(folder) }
    let file = try files.openFile(parts.last ?? "", in: folder)
    defer { files.close(file) }
    return String(
      decoding: try files.read(try files.status(of: file).size, from: file), as: UTF8.self)
  }
}
