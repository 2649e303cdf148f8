internal import FollowUp
internal import Text

/// Why a saving stopped.
enum Stop: Error {
  /// Nothing was written, or what was written was taken back.
  case obstacle(Obstacle)
  /// Somebody else holds the lock.
  case busy(Obstacle)
  /// Others recorded something that the author had not seen.
  case stale([Recorded])
  /// It may not be recorded after what others recorded; the reason is a sentence.
  case refused(Phrase)
  /// What was written may be there or not: no more writing in this run.
  case final(Obstacle)

  init(_ failure: FileFailure) { self = .obstacle(failure.obstacle) }

  /// What stands in the way, where there is nothing to be stale.
  var obstacle: Obstacle {
    switch self {
    case .obstacle(let obstacle), .busy(let obstacle), .final(let obstacle): obstacle
    case .refused(let reason): Obstacle(.unfit, reason)
    case .stale: Obstacle(.busy, Phrase("anderen zijn aan het opslaan", "others are saving"))
    }
  }

  static func busy(heldBy label: String?) -> Stop {
    guard let label, !label.isEmpty else {
      return .busy(
        Obstacle(
          .busy, Phrase("een ander programma is aan het opslaan", "another program is saving"),
          advice: again))
    }
    return .busy(
      Obstacle(
        .busy, Phrase("\(label) is aan het opslaan", "\(label) is saving"), advice: again))
  }

  static func damaged(_ problem: JournalProblem) -> Stop {
    .obstacle(
      Obstacle(
        .damaged, Phrase("uw journaal is beschadigd", "your journal is damaged"),
        advice: problem.sentence.followed(
          by: "Bekijk: vervolg check; herstel: vervolg check --repair.",
          "See: vervolg check; repair: vervolg check --repair.")))
  }

  static func homeless(_ path: String) -> Stop {
    .obstacle(
      Obstacle(
        .notAllowed,
        Phrase(
          "de map \(path) voor uw eigen gegevens kan niet worden gemaakt",
          "the folder \(path) for your own data cannot be made"),
        advice: Phrase(
          "Stel HOME of XDG_STATE_HOME in op een map waarin u mag schrijven.",
          "Set HOME or XDG_STATE_HOME to a folder in which you may write.")))
  }

  /// `sentence` says what is wrong with what was handed in.
  static func unfit(_ sentence: Phrase) -> Stop {
    .obstacle(
      Obstacle(
        .unfit, Phrase(sentence.dutch.asClause, sentence(.english).asClause),
        advice: Phrase(
          "Verbeter het en probeer het opnieuw; een lange tekst kan als bestand bij het bewijs.",
          "Mend it and try again; a long text can be added as a file of evidence.")))
  }

  static let tooLong = unfit(
    Phrase(
      "Een vermelding kan hoogstens 32 KiB tekst bevatten.",
      "An entry holds 32 KiB of text at most."))

  static let unreadable = unfit(
    Phrase(
      "Wat er zou worden geschreven, kan niet zo worden teruggelezen.",
      "What would be written cannot be read back like that."))

  static func notOnDisk(_ failure: FileFailure) -> Stop { notOnDisk(failure.obstacle.cause) }

  /// The same where lines had been written before it stopped, and nothing proves where they are.
  var afterWriting: Stop {
    guard case .obstacle(let obstacle) = self, obstacle.kind != .damaged else { return self }
    return .notOnDisk(obstacle.cause)
  }

  private static func notOnDisk(_ cause: Phrase) -> Stop {
    .final(
      Obstacle(
        .broken,
        Phrase(
          "\(cause.dutch); de laatste vermelding kan ontbreken",
          "\(cause(.english)); the last entry may be missing"),
        advice: Phrase(
          "Start vervolg opnieuw en kijk of de vermelding er staat.",
          "Start vervolg again and see whether the entry is there.")))
  }

  static let replaced = Stop.obstacle(
    Obstacle(
      .damaged,
      Phrase(
        "een ander programma vervangt steeds uw journaal",
        "another program keeps replacing your journal"), advice: again))

  private static let again = Phrase("Probeer het zo opnieuw.", "Try again in a moment.")
}

extension Phrase {
  fileprivate func followed(by dutch: String, _ english: String) -> Phrase {
    Phrase("\(self.dutch) \(dutch)", "\(self(.english)) \(english)")
  }
}

extension String {
  /// A sentence as a clause: without capital and full stop.
  fileprivate var asClause: String {
    prefix(1).lowercased() + (hasSuffix(".") ? dropFirst().dropLast() : dropFirst())
  }
}
