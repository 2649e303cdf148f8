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
    [happened, advice].compactMap { $0?(language) }.flatMap(Output.lines(of:))
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

  static func usage(_ happened: Phrase, advice: Phrase? = nil) -> Complaint {
    Complaint(happened, advice: advice, ending: .usage)
  }
}
