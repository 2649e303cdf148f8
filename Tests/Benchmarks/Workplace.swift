import Glibc
import Subprocess
import SystemPackage

/// A temporary folder for one run of the benchmarks.
struct Workplace {
  let path: String

  init(path: String) {
    self.path = path
  }

  /// - Throws: `Errno` when there is no room for a temporary folder.
  init() throws {
    var template = Array("/tmp/vervolg-bench-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
    }
    guard made else { throw Errno(rawValue: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = try FileDescriptor.open(
      FilePath("\(path)/\(name)"), .writeOnly, options: [.create, .truncate],
      permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  func makeFolder(_ name: String) throws {
    guard unsafe mkdir("\(path)/\(name)", 0o700) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Writes a dossier's files into the folder `name`.
  func write(_ dossier: GeneratedDossier, to name: String) throws {
    try makeFolder(name)
    try makeFolder("\(name)/records")
    for (file, text) in dossier.files.sorted(by: { $0.key < $1.key }) {
      try write(text, to: "\(name)/\(file)")
    }
  }

  func remove() async throws {
    _ = try await run(.name("rm"), arguments: ["-rf", path], output: .discarded)
  }
}
