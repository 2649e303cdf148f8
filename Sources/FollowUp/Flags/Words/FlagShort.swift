package import Text

/// The short forms of flags, for the column *Valt op*: at most 16 characters, `?` included.
extension Finding {
  /// The short form when nothing makes it uncertain. Labels begin in lower case.
  package var short: Phrase {
    switch self {
    case .notActionable(let missing, _): missing.short
    case .onlyYear: Phrase("alleen een jaar", "only a year")
    case .notClosed: Phrase("niet afgesloten", "not closed")
    case .effectUnknown: Phrase("effect onbekend", "effect unknown")
    case .fewAnswered(let answered, let all):
      Phrase("\(answered) van \(all)", "\(answered) of \(all)")
    case .responseOverdue, .responsePossiblyOverdue, .responseSoon, .answerNotAssessed,
      .stillNotAssessed, .notAnswered, .overdue, .moved, .gap, .silent, .claimNotVerified,
      .repeated, .cameBack, .cameBackAs, .noLead, .leadUnnamed, .severalLeads, .leadIsForum,
      .noAddressee, .noResult, .stopped, .longOpen, .possiblyLongOpen, .chainLongOpen,
      .chainPossiblyLongOpen, .undatedPromises, .closedWithoutEvidence, .closedNotDone,
      .noSuccessor, .noReason, .dateUnknown, .dateInFuture, .wrongOrder, .doubleNumber,
      .closedWithoutDate, .unknownParty, .unclassified:
      code.short
    }
  }

  /// The short form of an uncertain flag: with `?`.
  package var shortUncertain: Phrase {
    // "niemand bij naam?" would not fit the column.
    if case .leadUnnamed = self { return Missing.official.short.asked }
    return short.asked
  }
}

extension Finding.Missing {
  /// What one missing part is called; two or three are *niet concreet*.
  package var short: Phrase {
    switch self {
    case .action: Phrase("geen actie", "no action")
    case .official: Phrase("geen naam", "no name")
    case .date: Phrase("geen datum", "no date")
    default: Phrase("niet concreet", "not actionable")
    }
  }
}

extension FlagCode {
  /// What a rule is called in lists and filters, whatever it found.
  package var short: Phrase {
    switch self {
    case .r1: Phrase("reactie te laat", "response late")
    case .r1Possible: Phrase("mogelijk laat", "possibly late")
    case .r1Soon: Phrase("reactie nadert", "response due")
    case .r2: Phrase("niet beoordeeld", "not assessed")
    case .r3: Phrase("niet concreet", "not actionable")
    case .r4: Phrase("niet beantwoord", "not answered")
    case .r5: Phrase("termijn voorbij", "overdue")
    case .r6: Phrase("verschoven", "date moved")
    case .r7: Phrase("oordeel wijkt af", "judged otherwise")
    case .r8: Phrase("geen bericht", "no update")
    case .r9: Phrase("niet getoetst", "not verified")
    case .r10: Phrase("herhaald", "repeated")
    case .r11: Phrase("teruggekeerd", "came back")
    case .r12a: Phrase("geen trekker", "no lead")
    case .r12b: Phrase("niemand bij naam", "nobody by name")
    case .r12c: Phrase("meer trekkers", "several leads")
    case .r12d: Phrase("overleg trekker", "lead is a forum")
    case .r12e: Phrase("weinig reacties", "few responses")
    case .r12f: Phrase("geen partij", "no addressee")
    case .r13: Phrase("geen resultaat", "no result")
    case .r14: Phrase("langdurig open", "long open")
    case .r14Possible: Phrase("mogelijk lang", "possibly long")
    case .r14k: Phrase("keten langdurig", "chain long open")
    case .r14kPossible: Phrase("keten mog. lang", "chain poss. long")
    case .r15: Phrase("geen termijn", "undated promise")
    case .c1: Phrase("zonder bewijs", "no evidence")
    case .c2: Phrase("niet gereed", "closed, not done")
    case .c3: Phrase("geen opvolger", "no successor")
    case .c4: Phrase("geen reden", "no reason")
    case .d1: Phrase("datum onbekend", "date unknown")
    case .d2: Phrase("datum ligt later", "date in future")
    case .d3: Phrase("volgorde onjuist", "order wrong")
    case .d4: Phrase("dubbel nummer", "double number")
    case .d5: Phrase("stand botst", "state conflicts")
    case .d6: Phrase("partij onbekend", "unknown party")
    case .d7: Phrase("nog te duiden", "to be classified")
    case .d8: Phrase("stuk te lezen", "document to read")
    }
  }
}

extension Phrase {
  /// The words as a question.
  fileprivate var asked: Phrase { Phrase(dutch + "?", english.map { $0 + "?" }) }
}
