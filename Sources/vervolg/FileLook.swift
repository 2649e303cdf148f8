internal import FollowUp
internal import JSONStore

/// Whether a file that somebody named can be copied into the dossier, looked at without reading it.
enum FileLook {
  /// Why it could not be copied now; nothing when it could.
  static func obstacle(to path: String) -> Obstacle? {
    do throws(FileFailure) {
      try look(SystemFiles(), at: path)
      return nil
    } catch {
      return error.asSource
    }
  }

  private static func look(_ files: SystemFiles, at path: String) throws(FileFailure) {
    let whole = try files.canonicalPath(of: path)
    guard let slash = whole.lastIndex(of: "/") else { throw .notFound }
    let above = slash == whole.startIndex ? "/" : String(whole[..<slash])
    let folder = try files.openFolder(atPath: above)
    defer { files.close(folder) }
    let file = try files.openFile(String(whole[whole.index(after: slash)...]), in: folder)
    defer { files.close(file) }
    guard try files.status(of: file).kind == .file else { throw .notAFile }
  }
}
