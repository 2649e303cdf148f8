package import JSON
package import Text

/// What can be wrong with a file as a whole.
package enum FileProblem: Hashable, Sendable {
  case unreadable(FileFailure)
  /// No JSON that the store accepts.
  case json(JSONError)
  /// The file holds something other than one object.
  case notAnObject(found: JSONKind)
  /// A file that a dossier usually has is not there.
  case absent
  /// A file in `records` that is not read, because its name does not end in `.json`.
  case stray
  /// Made for a later program of the same major version.
  case newerMinor(version: String)
  /// More of the same severity in this file, counted and not listed.
  case more(count: Int, Fault.Severity)

  package var severity: Fault.Severity {
    switch self {
    case .unreadable, .json, .notAnObject: .fault
    case .more(_, let severity): severity
    case .absent, .stray, .newerMinor: .note
    }
  }

  package var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .json: "json"
    case .notAnObject: "notAnObject"
    case .absent: "absent"
    case .stray: "stray"
    case .newerMinor: "newerMinor"
    case .more: "more"
    }
  }

  package var sentence: Phrase {
    switch self {
    case .unreadable(let failure):
      Phrase("Het bestand \(failure.clause(.dutch)).", "The file \(failure.clause(.english)).")
    case .json(let error): error.reason.sentence
    case .notAnObject(let found):
      Phrase(
        "Het bestand bevat \(found.word(.dutch)) in plaats van een blok tussen { en }.",
        "The file holds \(found.word(.english)) instead of a block between { and }.")
    case .absent: Phrase("Het bestand ontbreekt.", "The file is missing.")
    case .stray:
      Phrase(
        "Het bestand is niet gelezen: zijn naam eindigt niet op .json.",
        "The file was not read: its name does not end in .json.")
    case .newerMinor(let version):
      Phrase(
        "Het dossier is gemaakt voor een nieuwere versie (\(version)). "
          + "Wat daarin nieuw is, wordt niet getoond.",
        "The dossier was made for a newer version (\(version)). What is new in it is not shown.")
    case .more(let count, let severity):
      Phrase(
        "Verder nog \(severity.noun.counted(count, in: .dutch)) in dit bestand, hier niet genoemd.",
        "A further \(severity.noun.counted(count, in: .english)) in this file, not listed here.")
    }
  }

  package var advice: Phrase? {
    switch self {
    case .unreadable(let failure): failure.advice
    case .json(let error): error.reason.advice
    case .notAnObject:
      Phrase(
        "Vergelijk het met het meegeleverde dossier.",
        "Compare it with the dossier that came along.")
    case .absent:
      Phrase(
        "Niets, als dit dossier het niet nodig heeft.", "Nothing, if this dossier does not need it."
      )
    case .stray:
      Phrase("Hernoem het, of haal het weg.", "Rename it, or take it away.")
    case .newerMinor:
      Phrase("Gebruik een nieuwere versie van vervolg.", "Use a newer version of vervolg.")
    case .more:
      Phrase("Herstel eerst wat wel is genoemd.", "Mend first what is listed.")
    }
  }
}
