internal import JSONStore
internal import Text

/// Why a command did not do what was asked: the one place where errors get text and exit code.
struct Complaint: Error, Sendable {
  /// What happened, to what; nothing when there is nothing to say.
  let happened: Phrase?
  /// What the user can do now.
  let advice: Phrase?
  let ending: Ending

  init(_ happened: Phrase?, advice: Phrase? = nil, ending: Ending) {
    self.happened = happened
    self.advice = advice
    self.ending = ending
  }

  /// The lines that are told on standard error.
  func lines(in language: Language) -> [Clean] {
    [happened, advice].compactMap { $0?(language) }.flatMap(Clean.lines)
  }
}

extension Complaint {
  static let readerGone = Complaint(nil, ending: .readerGone)

  /// `cause` is what the system said, in its own words.
  static func cannotWrite(_ cause: String) -> Complaint {
    Complaint(
      Phrase("De uitvoer kon niet worden geschreven: \(cause).", "Cannot write output: \(cause)."),
      ending: .cannotWrite)
  }

  static func store(_ error: StoreError) -> Complaint {
    Complaint(error.happened, advice: error.advice, ending: .unreadable)
  }

  static func noDossier(lookedIn places: [String]) -> Complaint {
    let list = places.joined(separator: ", ")
    return Complaint(
      Phrase(
        "Geen dossier gevonden. Gezocht in: \(list).", "No dossier found. Looked in: \(list)."),
      advice: Phrase(
        "Noem de map, met --dossier of na de opdracht.",
        "Name the folder, with --dossier or after the command."),
      ending: .unreadable)
  }

  /// The file with settings cannot be used.
  static func settings(_ path: String, _ fault: SettingsFault) -> Complaint {
    let place = fault.line.map { Phrase(", regel \($0)", ", line \($0)") }
    return Complaint(
      Phrase(
        "Uw instellingen, \(path)\(place?.dutch ?? ""): \(fault.sentence.dutch)",
        "Your settings, \(path)\(place?(.english) ?? ""): \(fault.sentence(.english))"),
      advice: Phrase(
        "Verbeter het bestand of haal het weg; er is niets gedaan.",
        "Mend the file or take it away; nothing was done."),
      ending: .unreadable)
  }

  static func usage(_ happened: Phrase, advice: Phrase? = nil) -> Complaint {
    Complaint(happened, advice: advice, ending: .usage)
  }
}
