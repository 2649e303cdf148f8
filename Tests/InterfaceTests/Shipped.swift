import FollowUp
import JSONStore

/// The dossier that comes with the program, read once.
enum Shipped {
  private static let opened = Result {
    try JSONStore.open(
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Data/meldkamer")
  }

  static func dossier() throws -> Dossier { try opened.get().dossier }
}
