package import Text

/// Why a flag is there (*Waarom*): the limit and where it comes from, since when, what ends it, and
/// the documents it rests on.
package struct FlagReasons: Sendable {
  package let flag: Flag
  private let situation: Situation
  private let words: FlagWords

  /// `situation` is the one in which the flag was found.
  package init(_ flag: Flag, in situation: Situation, of dossier: Dossier) {
    self.flag = flag
    self.situation = situation
    words = FlagWords(flag, in: dossier)
  }

  /// One fact with its label.
  package struct Fact: Hashable, Sendable {
    package let name: FieldName
    package let text: String
  }

  /// `niet beoordeeld`.
  package var title: Phrase { flag.finding.short }

  /// What happened, in sentences, with what should be known about the answer it rests on.
  package func story(_ language: Language) -> String {
    ([words.sentence(language)] + aboutAnswer(Saying(language))).joined(separator: " ")
  }

  /// Limit, source, since, ends and basis, in this order; what does not apply is left out.
  package func facts(_ language: Language) -> [Fact] {
    let say = Saying(language)
    let texts: [(FieldName, String?)] = [
      (.limit, limit(say)), (.limitSource, source(say)), (.since, since(say)),
      (.ends, flag.code.explanation.ends(language) + "."), (.basis, basis(say)),
    ]
    return texts.compactMap { name, text in text.map { Fact(name: name, text: $0) } }
  }

  /// Where the limit comes from, and that it is no rule of the inspectorate's own.
  private func source(_ say: Saying) -> String? {
    guard let limit = flag.limit else { return nil }
    let text = say.start(limit.source(say.language)) + "."
    guard limit.isBorrowed else { return text }
    return text
      + say(
        " Standaard, ontleend; geen regel voor de Inspectie.",
        " A default, borrowed; no rule for the Inspectorate.")
  }

  private func since(_ say: Saying) -> String? {
    guard let since = flag.since else {
      return say("Onbekend, want er is geen datum.", "Unknown, for there is no date.")
    }
    var text = say.date(since)
    if let worse = flag.worseSince, worse != since {
      let severity = flag.severity.short(say.language)
      text += say(
        ", \(severity) sinds \(say.date(worse))", ", \(severity) since \(say.date(worse))")
    }
    return text + "." + worsens(say)
  }

  private func worsens(_ say: Saying) -> String {
    guard let day = flag.worsens else { return "" }
    return switch flag.severity {
    case .info:
      say(" Vraagt aandacht vanaf \(say.date(day)).", " Asks for attention from \(say.date(day)).")
    case .warn, .high: say(" Wordt hoog op \(say.date(day)).", " Becomes high on \(say.date(day)).")
    }
  }

  /// The documents read, each with how far, and the code of the rule.
  private func basis(_ say: Saying) -> String {
    let documents = situation.documents(behind: flag).map { id in
      let coverage = words.dossier.document(id)?.coverage
      return [words.dossier.documentName(id), coverage?.short(say.language)].compactMap { $0 }
        .joined(separator: ", ")
    }
    let rule = say("Regel \(flag.label).", "Rule \(flag.label).")
    return documents.isEmpty ? rule : documents.joined(separator: "; ") + ". " + rule
  }

  /// That the answer was about the whole report (A20), or given by somebody else (A9).
  private func aboutAnswer(_ say: Saying) -> [String] {
    guard let answer = situation.answer(behind: flag) else { return [] }
    var notes: [String] = []
    if answer.value.general {
      notes.append(
        say(
          "Het standpunt is genomen uit een uitspraak over het rapport als geheel.",
          "The position was taken from a statement about the report as a whole."))
    }
    if let other = answeredByOther(answer, say) { notes.append(other) }
    return notes
  }

  /// Nothing when one of those who were asked answered.
  private func answeredByOther(_ answer: Dated<Position>, _ say: Saying) -> String? {
    let asked = answer.party.map { [$0] } ?? situation.seats.compactMap(\.party)
    guard let speaker = answer.speaker, !asked.contains(speaker) else { return nil }
    let by = say(words.dossier.partyName(speaker))
    let parties = say.list(asked.map { say(words.dossier.partyName($0)) })
    let instead = asked.isEmpty ? "" : say(", niet door \(parties)", ", not by \(parties)")
    return say("Beantwoord door \(by)\(instead).", "Answered by \(by)\(instead).")
  }
}

extension FlagCode {
  /// What the manual says of the rule with this code.
  package var explanation: Explanation {
    switch self {
    case .r1, .r1Possible: R1ResponseOverdue.explanation
    case .r1Soon: R1sResponseSoon.explanation
    case .r2: R2AssessmentOverdue.explanation
    case .r3: R3NotActionable.explanation
    case .r4: R4NotAnswered.explanation
    case .r5: R5Overdue.explanation
    case .r6: R6Moved.explanation
    case .r7: R7Gap.explanation
    case .r8: R8Silent.explanation
    case .r9: R9NotVerified.explanation
    case .r10: R10Repeated.explanation
    case .r11: R11CameBack.explanation
    case .r12a: R12aNoLead.explanation
    case .r12b: R12bLeadUnnamed.explanation
    case .r12c: R12cSeveralLeads.explanation
    case .r12d: R12dLeadIsForum.explanation
    case .r12e: R12eFewAnswered.explanation
    case .r12f: R12fNoAddressee.explanation
    case .r13: R13NoResult.explanation
    case .r14, .r14Possible: R14LongOpen.explanation
    case .r14k, .r14kPossible: R14kChainLongOpen.explanation
    case .r15: R15UndatedPromise.explanation
    case .c1: C1ClosedWithoutEvidence.explanation
    case .c2: C2ClosedNotDone.explanation
    case .c3: C3NoSuccessor.explanation
    case .c4: C4NoReason.explanation
    case .d1: D1DateUnknown.explanation
    case .d2: D2DateInFuture.explanation
    case .d3: D3WrongOrder.explanation
    case .d4: D4DoubleNumber.explanation
    case .d5: D5ClosedWithoutDate.explanation
    case .d6: D6UnknownParty.explanation
    case .d7: D7Unclassified.explanation
    case .d8: D8DocumentToRead.explanation
    }
  }
}

extension Flag {
  /// Whose turn it is (A48).
  package var turn: Explanation.Turn { code.explanation.turn }
}
