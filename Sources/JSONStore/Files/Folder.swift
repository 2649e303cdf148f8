/// The open folder of a dossier, or a folder in it: reads whole files and nothing but files.
struct Folder<Files: FileSystem> {
  private let files: Files
  private let handle: Files.Handle

  /// Nobody has to read more than this at once.
  static var limit: Int { 256 << 20 }

  init(_ files: Files, atPath path: String) throws(FileFailure) {
    self.files = files
    handle = try files.openFolder(atPath: path)
  }

  init(_ files: Files, _ handle: Files.Handle) {
    self.files = files
    self.handle = handle
  }

  func folder(_ name: String) throws(FileFailure) -> Folder {
    Folder(files, try files.openFolder(name, in: handle))
  }

  /// The names in the folder, in the order of their code points, hidden ones left out.
  func names() throws(FileFailure) -> [String] {
    try files.names(in: handle).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// All bytes of a file.
  func bytes(of name: String) throws(FileFailure) -> [UInt8] {
    let file = try files.openFile(name, in: handle)
    defer { files.close(file) }
    let status = try files.status(of: file)
    guard status.kind == .file else { throw .notAFile }
    guard status.size <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    return try bytes(of: file, expecting: status.size)
  }

  func close() { files.close(handle) }

  /// Reads on when the file turns out to be longer than it said.
  private func bytes(of file: Files.Handle, expecting size: Int) throws(FileFailure) -> [UInt8] {
    var bytes = try files.read(size + 1, from: file)
    guard bytes.count > size else { return bytes }
    while bytes.count <= Self.limit {
      let more = try files.read(1 << 20, from: file)
      if more.isEmpty { return bytes }
      bytes.append(contentsOf: more)
    }
    throw .tooLarge(limit: Self.limit)
  }
}
