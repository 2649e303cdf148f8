internal import JSON

/// Counts line and column of what is wrong in journals, reading again only the files that have a
/// fault.
struct Counting<Files: FileSystem> {
  private let files: Files
  private let path: String

  init(_ files: Files, _ path: String) {
    self.files = files
    self.path = path
  }

  func counted(_ faults: [Fault]) -> [Fault] {
    var maps: [String: LineMap] = [:]
    return faults.map { fault in
      guard fault.place.offset != nil else { return fault }
      let lines = maps[fault.place.file] ?? LineMap(bytes(of: fault.place.file))
      maps[fault.place.file] = lines
      return Fault(fault.problem, in: fault.record, at: fault.place.counted(with: lines))
    }
  }

  private func bytes(of file: String) -> [UInt8] {
    let parts = file.split(separator: "/").map(String.init)
    guard let name = parts.last, var folder = try? files.openFolder(atPath: path) else { return [] }
    for part in parts.dropLast() {
      let inner = try? files.openFolder(part, in: folder)
      files.close(folder)
      guard let inner else { return [] }
      folder = inner
    }
    defer { files.close(folder) }
    return (try? Folder(files, folder).bytes(of: name)) ?? []
  }
}
