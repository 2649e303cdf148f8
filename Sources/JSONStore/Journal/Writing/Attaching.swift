/// Copies a file into a dossier under the name of its content, so that nothing is kept twice and
/// nobody can change it unseen.
struct Attaching<Files: WritableFiles> {
  let files: Files
  let dossier: String

  /// Returns the SHA-256 in lower-case hexadecimal.
  func attach(fileAt path: String) throws(FileFailure) -> String {
    let bytes = try content(ofFileAt: path)
    let name = Sum.of(bytes).hex
    let folder = try files.openFolder(atPath: dossier)
    defer { files.close(folder) }
    let attachments = try files.ensureFolder("attachments", in: folder, .shared)
    defer { files.close(attachments) }
    if try isThere(name, in: attachments) { return name }
    try place(bytes, under: name, in: attachments)
    return name
  }

  /// Read again before it gets its name: a copy that is not the same is no evidence.
  private func place(
    _ bytes: [UInt8], under name: String, in folder: Files.Handle
  ) throws(FileFailure) {
    let aside = try files.writeAside(bytes, in: folder, .shared)
    do throws(FileFailure) {
      guard Sum.of(try files.bytes(of: aside, in: folder)).hex == name else {
        throw FileFailure.broken
      }
      try files.rename(aside, to: name, in: folder)
    } catch {
      try? files.remove(aside, in: folder)
      throw error
    }
    try files.sync(folder)
  }

  private func isThere(
    _ name: String, in folder: Files.Handle
  ) throws(FileFailure) -> Bool {
    do throws(FileFailure) {
      return Sum.of(try files.bytes(of: name, in: folder)).hex == name
    } catch .notFound {
      return false
    }
  }

  private func content(ofFileAt path: String) throws(FileFailure) -> [UInt8] {
    let whole = try files.canonicalPath(of: path)
    guard let slash = whole.lastIndex(of: "/") else { throw .notFound }
    let above = slash == whole.startIndex ? "/" : String(whole[..<slash])
    let folder = try files.openFolder(atPath: above)
    defer { files.close(folder) }
    return try Folder(files, folder).bytes(of: String(whole[whole.index(after: slash)...]))
  }
}
