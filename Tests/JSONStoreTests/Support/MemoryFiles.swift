import JSONStore

/// A folder in memory, in which any call can be made to fail.
final class MemoryFiles: FileSystem {
  enum Entry {
    case file([UInt8])
    case link
    case pipe
    case failing(FileFailure)
  }

  struct Handle: Hashable {
    let path: String
    fileprivate let number: Int
  }

  private let entries: [String: Entry]
  private let failAt: Int?
  private let failure: FileFailure
  private var opened = 0
  private var offsets: [Handle: Int] = [:]
  private(set) var calls = 0
  /// What was opened and not closed again.
  private(set) var stillOpen: Set<Handle> = []

  /// `failAt` is the number of the call that fails, from 1.
  init(
    _ entries: [String: Entry], failAt: Int? = nil, with failure: FileFailure = .broken
  ) {
    self.entries = entries
    self.failAt = failAt
    self.failure = failure
  }

  convenience init(texts: [String: String], failAt: Int? = nil) {
    self.init(texts.mapValues { .file(Array($0.utf8)) }, failAt: failAt)
  }

  func openFolder(atPath path: String) throws(FileFailure) -> Handle {
    try call()
    guard path == "dossier" else { throw .notFound }
    return open("")
  }

  func openFolder(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    try call()
    let path = folder.path + name
    switch entries[path] {
    case .file, .pipe: throw .notAFolder
    case .link: throw .link
    case .failing(let failure): throw failure
    case nil:
      guard entries.keys.contains(where: { $0.hasPrefix(path + "/") }) else { throw .notFound }
      return open(path + "/")
    }
  }

  func openFile(_ name: String, in folder: Handle) throws(FileFailure) -> Handle {
    try call()
    switch entries[folder.path + name] {
    case .file, .pipe: return open(folder.path + name)
    case .link: throw .link
    case .failing(let failure): throw failure
    case nil: throw .notFound
    }
  }

  func names(in folder: Handle) throws(FileFailure) -> [String] {
    try call()
    let inside = entries.keys.filter { $0.hasPrefix(folder.path) }
    let names = inside.map { $0.dropFirst(folder.path.count).split(separator: "/")[0] }
    return Set(names).map(String.init)
  }

  func status(of handle: Handle) throws(FileFailure) -> FileStatus {
    try call()
    guard case .file(let bytes) = entries[handle.path] else {
      return FileStatus(kind: handle.path.hasSuffix("/") ? .folder : .other, size: 0)
    }
    return FileStatus(kind: .file, size: bytes.count)
  }

  func read(_ count: Int, from file: Handle) throws(FileFailure) -> [UInt8] {
    try call()
    guard case .file(let bytes) = entries[file.path] else { throw .notAFile }
    let start = offsets[file] ?? 0
    let part = bytes[start...].prefix(count)
    offsets[file] = start + part.count
    return Array(part)
  }

  func close(_ handle: Handle) { stillOpen.remove(handle) }

  private func call() throws(FileFailure) {
    calls += 1
    if calls == failAt { throw failure }
  }

  private func open(_ path: String) -> Handle {
    opened += 1
    let handle = Handle(path: path, number: opened)
    stillOpen.insert(handle)
    return handle
  }
}
