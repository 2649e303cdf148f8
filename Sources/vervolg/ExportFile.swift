internal import Interface
internal import SystemPackage
internal import Text

/// A file for what leaves the program as text: made once, never written over another, and not in the
/// folder of the dossier.
struct ExportFile {
  private let place: FilePath
  private let dossier: FilePath

  /// `dossier` is the folder of the dossier.
  init(_ path: String, outside dossier: String) {
    (place, self.dossier) = (FilePath(path), FilePath(dossier))
  }

  func write(_ lines: [Clean]) throws(ExportFault) {
    guard !isInsideDossier else { throw .insideDossier }
    let text = lines.map { $0.text + "\n" }.joined()
    do {
      let file = try FileDescriptor.open(
        place, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
    } catch Errno.fileExists {
      throw .exists(path: place.string)
    } catch {
      throw .refused(path: place.string, cause: "\(error)")
    }
  }

  private var isInsideDossier: Bool {
    place.lexicallyNormalized().starts(with: dossier.lexicallyNormalized())
  }
}
