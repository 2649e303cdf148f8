package import FollowUp
internal import Text

/// The files that were put in a dossier.
extension JSONStore {
  /// The content of an attached file, named by its SHA-256 in lower-case hexadecimal, in the dossier
  /// in `folder`.
  ///
  /// - Throws: why it cannot be read, or that it is not what was put there.
  package static func attachment(
    _ sum: String, in folder: String, files: some FileSystem = SystemFiles()
  ) throws(Obstacle) -> [UInt8] {
    guard Attachment.isSum(sum) else { throw .attachmentGone }
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try content(sum, in: folder, files)
    } catch {
      throw error.asAttachment
    }
    guard Sum.of(bytes).hex == sum else { throw .attachmentChanged }
    return bytes
  }

  /// The file itself, open at its beginning, for a program that reads it; whoever asked closes it.
  package static func openAttachment(
    _ sum: String, in folder: String
  ) throws(Obstacle) -> SystemFiles.Handle {
    guard Attachment.isSum(sum) else { throw .attachmentGone }
    let files = SystemFiles()
    do throws(FileFailure) {
      let dossier = try files.openFolder(atPath: folder)
      defer { files.close(dossier) }
      let attachments = try files.openFolder("attachments", in: dossier)
      defer { files.close(attachments) }
      return try files.openFile(sum, in: attachments)
    } catch {
      throw error.asAttachment
    }
  }

  private static func content(
    _ name: String, in folder: String, _ files: some FileSystem
  ) throws(FileFailure) -> [UInt8] {
    let dossier = try Folder(files, atPath: folder)
    defer { dossier.close() }
    let attachments = try dossier.folder("attachments")
    defer { attachments.close() }
    return try attachments.bytes(of: name)
  }
}

extension Obstacle {
  fileprivate static let attachmentGone = Obstacle(
    .gone,
    Phrase(
      "het bestand staat niet in dit dossier", "the file is not in this dossier"),
    advice: Phrase(
      "Voeg het opnieuw toe met vervolg documents attach.",
      "Add it again with vervolg documents attach."))
  fileprivate static let attachmentChanged = Obstacle(
    .damaged,
    Phrase(
      "het bestand is veranderd nadat het werd toegevoegd",
      "the file was changed after it was added"),
    advice: Phrase(
      "Voeg het opnieuw toe met vervolg documents attach.",
      "Add it again with vervolg documents attach."))
}

extension FileFailure {
  fileprivate var asAttachment: Obstacle {
    switch self {
    case .notFound: .attachmentGone
    case .notAFolder, .notAFile, .link, .tooLarge, .notAllowed, .tooManyOpen, .outOfMemory,
      .broken, .other:
      obstacle
    }
  }
}
