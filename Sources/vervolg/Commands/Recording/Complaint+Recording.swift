internal import FollowUp
internal import JSONStore
internal import Reports
internal import Text

/// What can stand in the way of recording.
extension Complaint {
  static let readOnly = Complaint(
    Phrase(
      "Kan niet: met --read-only wordt niets vastgelegd.",
      "Not allowed: nothing is recorded with --read-only."), ending: .notAllowed)

  static let otherDay = Complaint(
    Phrase(
      "Met een peildatum ziet u het dossier van die dag en kunt u niets vastleggen.",
      "With a reference day you see the dossier of that day; nothing can be recorded."),
    advice: Phrase(
      "Laat --as-of en --known-on weg; noem met --date wanneer iets gebeurde.",
      "Leave out --as-of and --known-on; say with --date when something happened."),
    ending: .notAllowed)

  static let noMembers = Complaint(
    Phrase("Dit dossier heeft nog geen leden.", "This dossier has no members yet."),
    advice: Phrase(
      "Voeg eerst uzelf toe: vervolg member add <id> --name <naam> --role INS|COO|DOS|MAN.",
      "Add yourself first: vervolg member add <id> --name <name> --role INS|COO|DOS|MAN."),
    ending: .notAllowed)

  static func notMember(_ name: String) -> Complaint {
    Complaint(
      Phrase(
        "‘\(name)’ staat niet in de ledenlijst van dit dossier en kan alleen lezen.",
        "‘\(name)’ is not a member of this dossier and can only read."),
      advice: Phrase(
        "Noem met --as wie u bent; vervolg member list toont de leden.",
        "Say with --as who you are; vervolg member list shows the members."),
      ending: .notAllowed)
  }

  /// Why a trial may not be recorded; nothing when it may. Here a lack is named by its option.
  init?(refusing trial: Trial) {
    guard let reason = trial.refusal else { return nil }
    guard !trial.refused.isEmpty else {
      self.init(reason, ending: .cannotWrite)
      return
    }
    guard let lack = trial.lack else {
      self.init(reason, ending: .notAllowed)
      return
    }
    self.init(
      Phrase("Kan niet: \(lack.reason.dutch).", "Not allowed: \(lack.reason(.english))."),
      advice: Phrase(
        "Noem het met \(lack.option.dutch).", "Give it with \(lack.option(.english))."),
      ending: .notAllowed)
  }

  static let stopped = Complaint(
    Phrase("Niets vastgelegd.", "Nothing recorded."), ending: .interrupted)

  /// `draft` is where a typed text was put aside, when the saving does not tell itself.
  static func saving(_ saving: Saving, draft: KeptText = .nothing) -> Complaint {
    switch saving {
    case .saved: Complaint(nil, ending: .done)
    case .stale:
      Complaint(
        saving.sentence,
        advice: Phrase(
          "Bekijk met vervolg log wat er veranderde en geef de opdracht opnieuw.",
          "See with vervolg log what changed and give the command again."
        ).followed(by: draft.phrase), ending: .busy)
    case .refused: Complaint(saving.sentence, ending: .notAllowed)
    case .busy(let obstacle, _):
      Complaint(saving.sentence, advice: obstacle.advice, ending: .busy)
    case .notSaved(let obstacle, _), .readOnly(let obstacle, _):
      Complaint(saving.sentence, advice: obstacle.advice, ending: .cannotWrite)
    }
  }

  /// `cause` is a clause without capital and full stop.
  static func notAttached(_ path: String, _ obstacle: Obstacle) -> Complaint {
    Complaint(
      Phrase(
        "Het bestand \(path) kon niet worden toegevoegd: \(obstacle.cause.dutch).",
        "The file \(path) could not be added: \(obstacle.cause(.english))."),
      advice: obstacle.advice, ending: .cannotWrite)
  }

  /// `fault` is what could not be read.
  static func halfRead(_ fault: Fault) -> Complaint {
    let (place, sentence) = (fault.place.phrase, fault.problem.sentence)
    return Complaint(
      Phrase(
        "Er is niets vastgelegd: niet alles wat er al staat, is te lezen.\n"
          + "\(place.dutch): \(sentence.dutch)",
        "Nothing was recorded: not all that is there already can be read.\n"
          + "\(place(.english)): \(sentence(.english))"),
      advice: fault.problem.advice, ending: .unreadable)
  }

  static func inputUnreadable(_ failure: FileFailure) -> Complaint {
    Complaint(
      Phrase(
        "Wat u typte of doorgaf, \(failure.clause.dutch). Er is niets vastgelegd.",
        "What you typed or handed on \(failure.clause(.english)). Nothing was recorded."),
      advice: failure.advice, ending: .unreadable)
  }

  static func noEvent(_ name: String) -> Complaint {
    Complaint(
      Phrase("Er is geen vermelding ‘\(name)’.", "There is no entry ‘\(name)’."),
      advice: Phrase(
        "vervolg log toont ze met hun nummer.", "vervolg log shows them with their number."),
      ending: .nothing)
  }

  static func severalEvents(_ name: String) -> Complaint {
    .usage(
      Phrase("‘\(name)’ past op meer dan één vermelding.", "‘\(name)’ fits several entries."),
      advice: Phrase("Noem meer tekens.", "Give more characters."))
  }

  static let nothingToUndo = Complaint(
    Phrase(
      "U hebt niets vastgelegd dat ongedaan kan worden gemaakt.",
      "You have recorded nothing that can be undone."), ending: .nothing)

  static func nothingToConfirm(on item: Recommendation.ID) -> Complaint {
    Complaint(
      Phrase("Bij \(item) wacht geen voorstel.", "No proposal waits on \(item)."),
      advice: Phrase(
        "vervolg check toont alle voorstellen die wachten.",
        "vervolg check shows all proposals that wait."), ending: .nothing)
  }

  static func severalProposals(on item: Recommendation.ID, _ waiting: [Event.ID]) -> Complaint {
    let list = waiting.map(\.short).joined(separator: ", ")
    return .usage(
      Phrase(
        "Bij \(item) wachten \(waiting.count) voorstellen: \(list).",
        "\(waiting.count) proposals wait on \(item): \(list)."),
      advice: Phrase("Noem het nummer van het voorstel.", "Give the number of the proposal."))
  }

  static func missing(_ option: String) -> Complaint {
    .usage(Phrase("Er ontbreekt: \(option).", "Missing: \(option)."))
  }

  static func unknownWord(_ word: String, for option: String, known: [String]) -> Complaint {
    let list = known.joined(separator: ", ")
    return .usage(
      Phrase(
        "‘\(word)’ kan niet bij \(option). Wel: \(list).",
        "‘\(word)’ does not fit \(option). Known: \(list)."))
  }

  /// `left` is the file in which the text was being typed.
  static func editor(_ name: String, _ cause: String, left path: String) -> Complaint {
    Complaint(
      Phrase(
        "De editor ‘\(name)’ werkte niet (\(cause)). Er is niets vastgelegd; wat u typte, staat "
          + "in \(path).",
        "The editor ‘\(name)’ failed (\(cause)). Nothing was recorded; what you typed is in "
          + "\(path)."),
      advice: Phrase(
        "Stel VISUAL of EDITOR in, of geef de tekst met --text.",
        "Set VISUAL or EDITOR, or give the text with --text."), ending: .cannotWrite)
  }
}

/// What is told beside what was recorded.
extension Complaint {
  /// The same about what came after the saving.
  var afterSaving: Complaint {
    guard let happened else { return self }
    return Complaint(
      Phrase("Opgeslagen. \(happened.dutch)", "Saved. \(happened(.english))"), advice: advice,
      ending: ending)
  }

  /// The same, telling where what was typed was put aside.
  func keeping(draft: KeptText) -> Complaint {
    guard let kept = draft.phrase else { return self }
    return Complaint(happened, advice: advice?.followed(by: kept) ?? kept, ending: ending)
  }
}

extension Phrase {
  static func understood(_ typed: String, _ date: PartialDate) -> Phrase {
    Phrase(
      "‘\(typed)’ is \(date.words(.dutch)).", "‘\(typed)’ is \(date.words(.english)).")
  }

  static func waitsForSecondPerson(_ event: Event.ID) -> Phrase {
    Phrase(
      "Het telt pas als een tweede persoon het vaststelt: vervolg confirm \(event.short).",
      "It counts only when a second person confirms it: vervolg confirm \(event.short).")
  }

  fileprivate func followed(by other: Phrase?) -> Phrase {
    guard let other else { return self }
    return Phrase("\(dutch) \(other.dutch)", "\(self(.english)) \(other(.english))")
  }

}

extension Refusal.Lack {
  /// The option of a command that says it.
  fileprivate var option: Phrase {
    switch self {
    case .text: Phrase("--text", nil)
    case .reason: Phrase("--reason", nil)
    case .lookedAt: Phrase("--looked-at", nil)
    case .evidence:
      Phrase(
        "--evidence, --evidence-file, --evidence-document of --evidence-url",
        "--evidence, --evidence-file, --evidence-document or --evidence-url")
    case .riskOwner: Phrase("--risk-owner", nil)
    case .date: Phrase("--due", nil)
    case .party: Phrase("--party", nil)
    case .addressee: Phrase("--lead of --to", "--lead or --to")
    }
  }
}
