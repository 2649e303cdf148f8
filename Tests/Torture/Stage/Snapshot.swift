/// What is in a folder, kept in memory to be put back thousands of times. Empty folders are not.
struct Snapshot {
  private let files: [(name: String, bytes: [UInt8])]

  init(of folder: RealFolder) throws { files = try folder.files() }

  /// Makes a folder what it was.
  func restore(_ folder: RealFolder) throws {
    folder.empty()
    for file in files { try folder.replace(file.name, with: file.bytes) }
  }
}
