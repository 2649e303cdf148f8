package import Text

/// Why a folder could not be opened as a dossier at all.
package enum StoreError: Error, Hashable, Sendable {
  /// The folder, or `dossier.json` in it, could not be read.
  case unreadable(path: String, FileFailure)
  /// There is no `dossier.json`, or it does not say that it is one.
  case notADossier(folder: String)
  /// `dossier.json` cannot be understood.
  case damaged(Fault)
  /// Made for a later program: what it says may mean something else.
  case newerFormat(folder: String, version: String, known: Int)

  /// What happened, and to which file. It repeats a path: clean it before it is shown.
  package var happened: Phrase {
    switch self {
    case .unreadable(let path, let failure):
      Phrase("\(path) \(failure.clause(.dutch)).", "\(path) \(failure.clause(.english)).")
    case .notADossier(let folder):
      Phrase("De map \(folder) is geen dossier.", "The folder \(folder) is not a dossier.")
    case .damaged(let fault):
      Phrase(
        "\(fault.place.phrase(.dutch)): \(fault.problem.sentence(.dutch))",
        "\(fault.place.phrase(.english)): \(fault.problem.sentence(.english))")
    case .newerFormat(let folder, let version, let known):
      Phrase(
        "Het dossier in \(folder) heeft versie \(version); dit programma leest tot en met \(known).",
        "The dossier in \(folder) has version \(version); this program reads up to \(known).")
    }
  }

  /// What the user can do now.
  package var advice: Phrase? {
    switch self {
    case .unreadable(_, .notAFolder), .unreadable(_, .link):
      Phrase("Noem de map waarin dossier.json staat.", "Name the folder that holds dossier.json.")
    case .unreadable(_, let failure): failure.advice
    case .notADossier:
      Phrase(
        "Een dossier heeft een bestand dossier.json met \"format\": \"vervolg\". "
          + "Kies een andere map.",
        "A dossier has a file dossier.json with \"format\": \"vervolg\". Choose another folder.")
    case .damaged(let fault): fault.problem.advice
    case .newerFormat:
      Phrase("Gebruik een nieuwere versie van vervolg.", "Use a newer version of vervolg.")
    }
  }
}
