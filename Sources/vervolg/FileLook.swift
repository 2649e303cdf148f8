internal import FollowUp
internal import JSONStore
internal import Text

/// Whether a file that somebody named can be copied into the dossier, looked at without reading it.
enum FileLook {
  /// Why it could not be copied now; nothing when it could.
  static func obstacle(to path: String) -> Obstacle? {
    do throws(FileFailure) {
      return try isFile(SystemFiles(), path) ? nil : noFile
    } catch {
      return obstacle(because: error)
    }
  }

  private static func isFile(_ files: SystemFiles, _ path: String) throws(FileFailure) -> Bool {
    let whole = try files.canonicalPath(of: path)
    guard let slash = whole.lastIndex(of: "/") else { throw .notFound }
    let above = slash == whole.startIndex ? "/" : String(whole[..<slash])
    let folder = try files.openFolder(atPath: above)
    defer { files.close(folder) }
    let file = try files.openFile(String(whole[whole.index(after: slash)...]), in: folder)
    defer { files.close(file) }
    return try files.status(of: file).kind == .file
  }

  private static let noFile = Obstacle(
    .unfit, Phrase("dat is geen gewoon bestand", "that is no plain file"))

  private static func obstacle(because failure: FileFailure) -> Obstacle {
    switch failure {
    case .notFound, .notAFolder:
      Obstacle(.unfit, Phrase("dat bestand is er niet", "there is no such file"))
    case .notAFile, .link: noFile
    case .notAllowed: Obstacle(.unfit, Phrase("u mag het niet lezen", "you may not read it"))
    case .tooLarge, .tooManyOpen, .outOfMemory, .broken, .other:
      Obstacle(.broken, Phrase("het is niet te lezen", "it cannot be read"))
    }
  }
}
