package import Text

/// The question that the room can answer when a flag is discussed.
extension Finding {
  /// Nothing when there is nothing to ask.
  package var question: Phrase? {
    switch self {
    case .notActionable(let missing, _): missing.question
    case .noResult, .stopped: Phrase("Wat is er nodig?", "What is needed?")
    case .effectUnknown: Phrase("Wie toetst?", "Who verifies?")
    case .notClosed: Phrase("Afsluiten?", "Close it?")
    case .responseOverdue, .responsePossiblyOverdue, .responseSoon, .answerNotAssessed,
      .stillNotAssessed, .onlyYear, .notAnswered, .overdue, .moved, .gap, .silent,
      .claimNotVerified, .repeated, .cameBack, .cameBackAs, .noLead, .leadUnnamed, .severalLeads,
      .leadIsForum, .fewAnswered, .noAddressee, .longOpen, .possiblyLongOpen, .chainLongOpen,
      .chainPossiblyLongOpen, .undatedPromises, .closedWithoutEvidence, .closedNotDone,
      .noSuccessor, .noReason, .dateUnknown, .dateInFuture, .wrongOrder, .doubleNumber,
      .closedWithoutDate, .unknownParty, .unclassified:
      code.question
    }
  }
}

extension FlagCode {
  fileprivate var question: Phrase? {
    switch self {
    case .r1: Phrase("Rappelleren?", "Send a reminder?")
    case .r2: Phrase("Wie beoordeelt, en wanneer?", "Who assesses, and when?")
    case .r3: Phrase("Om een datum vragen?", "Ask for a date?")
    case .r4:
      Phrase(
        "Alsnog om antwoord vragen, of opnemen in een vervolgbrief?",
        "Ask for an answer after all, or take it up in a next letter?")
    case .r5: Phrase("Nieuwe termijn of opschalen?", "A new date, or escalate?")
    case .r6: Phrase("Is de nieuwe termijn houdbaar?", "Will the new date hold?")
    case .r7: Phrase("Opnieuw toetsen?", "Verify again?")
    case .r8: Phrase("Om bericht vragen?", "Ask for an update?")
    case .r9: Phrase("Wie toetst, en wanneer?", "Who verifies, and when?")
    case .r10: Phrase("Anders vragen, of opschalen?", "Ask differently, or escalate?")
    case .r11, .c1, .c2: Phrase("Heropenen?", "Reopen?")
    case .r12a: Phrase("Wie wordt trekker?", "Who will lead?")
    case .r12b: Phrase("Wie is aanspreekbaar?", "Who can be held to it?")
    case .r12c: Phrase("Wie is de eerste?", "Who comes first?")
    case .r12d: Phrase("Wie beslist?", "Who decides?")
    case .r12e: Phrase("Wie aanspreken?", "Whom to address?")
    case .r12f: Phrase("Aan wie is het gericht?", "To whom is it addressed?")
    case .r13: Phrase("Wat is er nodig?", "What is needed?")
    case .r15: Phrase("Om een termijn vragen?", "Ask for a date?")
    case .c3: Phrase("Koppelen?", "Link it?")
    case .d7: Phrase("Wie duidt?", "Who classifies it?")
    case .d8: Phrase("Wie leest het?", "Who reads it?")
    case .r1Possible, .r1Soon, .r14, .r14Possible, .r14k, .r14kPossible, .c4, .d1, .d2, .d3, .d4,
      .d5, .d6:
      nil
    }
  }
}

extension Finding.Missing {
  /// One missing part is filled in by somebody; more are asked for.
  fileprivate var question: Phrase {
    switch self {
    case .action, .official, .date: Phrase("Wie vult aan?", "Who completes it?")
    default: Phrase("Om aanvulling vragen?", "Ask for what is missing?")
    }
  }
}
