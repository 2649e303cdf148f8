internal import FollowUp
internal import Glibc
internal import Text

/// What stands in the way of saving, when it is a system call that failed.
extension FileFailure {
  static let noSpace = FileFailure.other(ENOSPC)

  /// Whether something stands under the name already.
  var isExisting: Bool { self == .other(EEXIST) }

  var obstacle: Obstacle { Obstacle(obstacleKind, obstacleCause, advice: obstacleAdvice) }

  private var obstacleKind: Obstacle.Kind {
    switch self {
    case .other(ENOSPC), .other(EDQUOT), .other(EFBIG): .full
    case .other(EROFS), .notAllowed: .notAllowed
    case .notFound, .notAFolder: .gone
    case .link, .notAFile, .tooLarge, .tooManyOpen, .outOfMemory, .broken, .other: .broken
    }
  }

  private var obstacleCause: Phrase {
    switch self {
    case .other(ENOSPC): Phrase("de schijf is vol", "the disk is full")
    case .other(EDQUOT): Phrase("uw schijfruimte is op", "your disk quota is used up")
    case .other(EFBIG): Phrase("het bestand mag niet groter worden", "the file may not grow")
    case .other(EROFS): Phrase("de schijf is alleen-lezen", "the disk is read-only")
    case .notAllowed:
      Phrase("u mag in deze map niet schrijven", "you may not write in this folder")
    case .notFound, .notAFolder:
      Phrase("de map van het dossier is er niet meer", "the folder of the dossier is gone")
    case .link:
      Phrase(
        "er staat een snelkoppeling waar een bestand hoort",
        "there is a symbolic link where a file should be")
    case .notAFile, .tooLarge:
      Phrase("er staat iets anders waar een bestand hoort", "something else is in a file's place")
    case .tooManyOpen: Phrase("er staan te veel bestanden open", "too many files are open")
    case .outOfMemory: Phrase("het geheugen is vol", "memory is full")
    case .broken:
      Phrase(
        "de schijf of netwerkschijf meldt een fout", "the disk or network drive reports an error")
    case .other(let number):
      Phrase("het systeem meldt foutnummer \(number)", "the system reports error number \(number)")
    }
  }

  private var obstacleAdvice: Phrase {
    switch obstacleKind {
    case .full: Phrase("Maak ruimte en probeer het opnieuw.", "Make room and try again.")
    case .notAllowed:
      Phrase(
        "Vraag de beheerder van de map om schrijfrecht.",
        "Ask the keeper of the folder for permission to write.")
    case .gone, .busy, .damaged, .broken, .unfit:
      Phrase(
        "Controleer de schijf of de verbinding en probeer het opnieuw.",
        "Check the disk or the connection and try again.")
    }
  }
}
