package import FollowUp
internal import Text

/// Copies a file into a dossier under the name of its content, so that nothing is kept twice and
/// nobody can change it unseen.
struct Attaching<Files: WritableFiles> {
  let files: Files
  let dossier: String

  /// Returns the SHA-256 in lower-case hexadecimal.
  func attach(fileAt path: String) throws(Obstacle) -> String {
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try content(ofFileAt: path) } catch { throw error.asSource }
    do throws(FileFailure) { return try keep(bytes) } catch { throw error.obstacle }
  }

  private func keep(_ bytes: [UInt8]) throws(FileFailure) -> String {
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

extension FileFailure {
  /// What it means for a file that somebody named to be copied.
  package var asSource: Obstacle {
    switch self {
    case .notFound, .notAFolder:
      Obstacle(
        .unfit, Phrase("dat bestand is er niet", "there is no such file"),
        advice: Phrase("Controleer de naam van het bestand.", "Check the name of the file."))
    case .notAFile, .link:
      Obstacle(
        .unfit, Phrase("dat is geen gewoon bestand", "that is no plain file"),
        advice: Phrase("Noem een bestand, geen map.", "Name a file, not a folder."))
    case .tooLarge:
      Obstacle(
        .unfit, Phrase("het is groter dan 256 MiB", "it is larger than 256 MiB"),
        advice: Phrase(
          "Leg met --evidence-url vast waar het staat.", "Record where it is, with --evidence-url.")
      )
    case .notAllowed:
      Obstacle(
        .unfit, Phrase("u mag het niet lezen", "you may not read it"),
        advice: Phrase("Vraag de eigenaar om leesrecht.", "Ask its owner for permission to read."))
    case .tooManyOpen, .outOfMemory, .broken, .other: obstacle
    }
  }
}
