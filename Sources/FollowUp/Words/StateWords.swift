package import Text

/// How states are said: short in lists, long in sentences. Labels begin in lower case.
extension State {
  /// At most 18 characters.
  package var short: Phrase {
    switch self {
    case .awaitingResponse: Phrase("wacht op reactie", "awaiting response")
    case .toBeAssessed: Phrase("te beoordelen", "to be assessed")
    case .onCourse: Phrase("op koers", "on course")
    case .partlyResolved: Phrase("deels opgelost", "partly resolved")
    case .reportedComplete: Phrase("gereedgemeld", "reported complete")
    case .notResolved: Phrase("niet opgelost", "not resolved")
    case .toBeClosed: Phrase("af te sluiten", "to be closed")
    case .implemented: Phrase("opgevolgd", "implemented")
    case .implementedOtherwise: Phrase("anders opgevolgd", "other means")
    case .notImplemented: Phrase("niet opgevolgd", "not implemented")
    case .superseded: Phrase("vervangen", "superseded")
    case .obsolete: Phrase("achterhaald", "no longer applies")
    case .withdrawn: Phrase("ingetrokken", "withdrawn")
    case .future: Phrase("toekomstig", "future")
    }
  }

  package var long: Phrase {
    switch self {
    case .awaitingResponse: Phrase("Open: wacht op reactie", "Open: awaiting response")
    case .toBeAssessed: Phrase("Open: antwoord te beoordelen", "Open: response to be assessed")
    case .onCourse: Phrase("Open: op koers", "Open: on course")
    case .partlyResolved:
      Phrase("Open: volgens de Inspectie deels opgelost", "Open: partly resolved")
    case .reportedComplete:
      Phrase("Open: gereedgemeld, nog te toetsen", "Open: reported complete, to be verified")
    case .notResolved: Phrase("Open: volgens de Inspectie niet opgelost", "Open: not resolved")
    case .toBeClosed:
      Phrase(
        "Open: volgens de Inspectie opgelost, nog af te sluiten", "Open: resolved, to be closed")
    case .implemented: Phrase("Afgesloten: opgevolgd", "Closed: implemented")
    case .implementedOtherwise:
      Phrase("Afgesloten: op andere wijze opgevolgd", "Closed: implemented by other means")
    case .notImplemented: Phrase("Afgesloten: niet opgevolgd", "Closed: not implemented")
    case .superseded: Phrase("Afgesloten: vervangen", "Closed: superseded")
    case .obsolete: Phrase("Afgesloten: achterhaald", "Closed: no longer applicable")
    case .withdrawn: Phrase("Ingetrokken", "Withdrawn")
    case .future: Phrase("Toekomstig: nog niet openbaar", "Future: not public yet")
    }
  }
}

/// A standing says more than its state: a response may pass the item over.
extension Standing {
  private var isPassedOver: Bool { state == .awaitingResponse && isUnanswered }

  package var short: Phrase {
    isPassedOver ? Phrase("niet beantwoord", "not answered") : state.short
  }

  package var long: Phrase {
    isPassedOver
      ? Phrase(
        "Open: er is een reactie, maar niet op dit punt", "Open: a response, but not to this item")
      : state.long
  }
}

extension ListedState {
  /// At most 18 characters.
  package var short: Phrase {
    switch self {
    case .unanswered: Phrase("niet beantwoord", "not answered")
    case .awaiting: State.awaitingResponse.short
    case .reportedComplete: State.reportedComplete.short
    case .toBeAssessed: State.toBeAssessed.short
    case .notResolved: State.notResolved.short
    case .partlyResolved: State.partlyResolved.short
    case .onCourse: State.onCourse.short
    case .toBeClosed: State.toBeClosed.short
    case .closed: Phrase("afgesloten", "closed")
    case .future: State.future.short
    }
  }
}

extension AtMove {
  package var short: Phrase {
    switch self {
    case .inspectorate: Phrase("Inspectie", "Inspectorate")
    case .addressee: Phrase("geadresseerde", "addressee")
    case .nobody: Phrase("niemand", "nobody")
    case .laterItem: Phrase("verder onder later punt", "goes on under a later item")
    }
  }
}

extension Answer {
  /// For the column *Antw.*: at most 5 characters in Dutch.
  package var short: Phrase {
    switch self {
    case .full: Phrase("ja", "full")
    case .partly: Phrase("deels", "partly")
    case .none: Phrase("niet", "none")
    case .unknown: Phrase("?", "?")
    }
  }

  /// After a number, in a sentence: `9 onbekend`.
  package var counted: Phrase { self == .unknown ? Phrase("onbekend", "unknown") : short }

  package var long: Phrase {
    switch self {
    case .full: Phrase("volledig beantwoord", "fully answered")
    case .partly: Phrase("deels beantwoord", "partly answered")
    case .none: Phrase("niet beantwoord", "not answered")
    case .unknown: Phrase("niet vastgesteld, bron deels gelezen", "not established")
    }
  }
}

extension Severity {
  /// Two cells at most, also without Unicode except for *ter info*.
  package var sign: String {
    switch self {
    case .high: "!!"
    case .warn: "!"
    case .info: "·"
    }
  }

  package var short: Phrase {
    switch self {
    case .high: Phrase("hoog", "high")
    case .warn: Phrase("let op", "attention")
    case .info: Phrase("ter info", "information")
    }
  }
}
