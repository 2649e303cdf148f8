package import Text

extension FileFailure {
  /// What happened, as a clause that follows the name of the file: *records/2015.json bestaat niet*.
  package var clause: Phrase {
    switch self {
    case .notFound: Phrase("bestaat niet", "does not exist")
    case .notAllowed: Phrase("mag u niet lezen", "may not be read by you")
    case .link:
      Phrase("is een snelkoppeling en wordt niet gevolgd", "is a symbolic link and is not followed")
    case .notAFolder: Phrase("is geen map", "is not a folder")
    case .notAFile: Phrase("is geen gewoon bestand", "is not a regular file")
    case .tooLarge(let limit):
      Phrase(
        "is groter dan \(limit / 1_048_576) MiB en is niet gelezen",
        "is larger than \(limit / 1_048_576) MiB and was not read")
    case .tooManyOpen:
      Phrase(
        "kan niet worden geopend: er staan te veel bestanden open",
        "cannot be opened: too many files are open")
    case .outOfMemory:
      Phrase("past niet in het geheugen", "does not fit into memory")
    case .broken:
      Phrase(
        "kan niet worden gelezen: de schijf of netwerkschijf meldt een fout",
        "cannot be read: the disk or network drive reports an error")
    case .other(let number):
      Phrase(
        "kan niet worden gelezen (foutnummer \(number))", "cannot be read (error number \(number))")
    }
  }

  /// What can be done about it.
  package var advice: Phrase {
    switch self {
    case .notFound:
      Phrase("Controleer de naam.", "Check the name.")
    case .notAllowed:
      Phrase(
        "Vraag de beheerder van de map om leesrecht.",
        "Ask the keeper of the folder for permission to read.")
    case .link:
      Phrase("Zet er het bestand zelf neer.", "Put the file itself in its place.")
    case .notAFolder, .notAFile:
      Phrase("Haal het weg of vervang het.", "Remove or replace it.")
    case .tooLarge:
      Phrase(
        "Verdeel de gegevens over meer bestanden in records.",
        "Divide the records over more files in records.")
    case .tooManyOpen, .outOfMemory:
      Phrase(
        "Sluit andere programma's en probeer het opnieuw.", "Close other programs and try again.")
    case .broken, .other:
      Phrase(
        "Controleer de schijf of de verbinding en probeer het opnieuw.",
        "Check the disk or the connection and try again.")
    }
  }
}
