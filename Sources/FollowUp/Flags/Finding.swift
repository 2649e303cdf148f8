/// What a rule found, with the days and numbers that its sentence needs: one case a rule.
package enum Finding: Hashable, Sendable {
  /// R1; `overdue` in days.
  case responseOverdue(due: Day, overdue: Int)
  /// R1?: the due day is known only as a stretch that has begun to pass.
  case responsePossiblyOverdue(from: Day, to: Day)
  /// R1s; `left` in days.
  case responseSoon(due: Day, left: Int)
  /// R2; `waiting` in days.
  case answerNotAssessed(answered: Day, waiting: Int)
  /// R2 after *unable*.
  case stillNotAssessed(tried: Day, waiting: Int)
  /// R2 at O7: resolved and not closed.
  case notClosed(assessed: Day, waiting: Int)
  /// R3.
  case notActionable(Missing, answered: Day?)
  /// R3-D, information only: the date is known by its year.
  case onlyYear(PartialDate)
  /// R4.
  case notAnswered(letter: Day?)
  /// R5; days past the present and the first date.
  case overdue(due: Day, overdue: Int, first: Day, sinceFirst: Int, promises: [Commitment.ID])
  /// R6; `slip` in whole months.
  case moved(Moves)
  /// R7.
  case gap(
    claim: Claim.Value, claimed: Day?, assessment: Assessment.Value, assessed: Day?,
    isConfirmed: Bool)
  /// R8; the last message of the ministry.
  case silent(last: Day)
  /// R9; `waiting` in days.
  case claimNotVerified(claimed: Day, waiting: Int)
  /// R10.
  case repeated(times: Int, reports: [Report.ID], isInferred: Bool)
  /// R11, on the item that came back.
  case cameBack(earlier: Recommendation.ID, closed: Day)
  /// R11, on the closed item.
  case cameBackAs(later: Recommendation.ID, closed: Day)
  /// R12a; the number of parties.
  case noLead(parties: Int)
  /// R12b.
  case leadUnnamed(name: String)
  /// R12c.
  case severalLeads([String])
  /// R12d.
  case leadIsForum(name: String)
  /// R12e.
  case fewAnswered(answered: Int, of: Int)
  /// R12f.
  case noAddressee
  /// R13, confirmed by an assessment.
  case noResult(answered: Day, assessed: Day)
  /// R13, unknown; whole months since the answer.
  case effectUnknown(answered: Day, months: Int)
  /// R13 for a measure that was stopped.
  case stopped(on: Day)
  /// R14; whole years.
  case longOpen(years: Int, since: PartialDate)
  /// R14?: surely and possibly.
  case possiblyLongOpen(surely: Int, possibly: Int, since: PartialDate)
  /// R14k.
  case chainLongOpen(years: Int, oldest: Recommendation.ID, since: PartialDate, isInferred: Bool)
  /// R14k?.
  case chainPossiblyLongOpen(
    surely: Int, possibly: Int, oldest: Recommendation.ID, since: PartialDate)
  /// R15; the age of the oldest in days, when known.
  case undatedPromises(count: Int, oldest: Int?, commitments: [Commitment.ID])
  /// C1.
  case closedWithoutEvidence
  /// C2.
  case closedNotDone
  /// C3.
  case noSuccessor
  /// C4.
  case noReason(Unreasoned)
  /// D1.
  case dateUnknown
  /// D2.
  case dateInFuture(PartialDate)
  /// D3.
  case wrongOrder(Disorder)
  /// D4.
  case doubleNumber(String, times: Int)
  /// D5.
  case closedWithoutDate
  /// D6.
  case unknownParty(String)
  /// D7.
  case unclassified

  /// What an answer lacks.
  package struct Missing: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let action = Missing(rawValue: 1)
    package static let official = Missing(rawValue: 2)
    package static let date = Missing(rawValue: 4)
    package static let all: Missing = [.action, .official, .date]
  }

  /// How a date moved.
  package struct Moves: Hashable, Sendable {
    package let count: Int
    package let first: PartialDate
    package let last: PartialDate
    /// Whole months from the first to the last date.
    package let slip: Int
    package let isWithoutReason: Bool
    package let isLate: Bool
  }

  /// What was done without a reason.
  package enum Unreasoned: Hashable, Sendable { case refusal, closing, riskOwner }

  /// What stands in the wrong order.
  package enum Disorder: Hashable, Sendable {
    case positionBeforeIssue, closureBeforeIssue, reopeningWithoutClosure, dueBeforeIssue
  }
}

extension Finding {
  package var code: FlagCode {
    switch self {
    case .responseOverdue: .r1
    case .responsePossiblyOverdue: .r1Possible
    case .responseSoon: .r1Soon
    case .answerNotAssessed, .stillNotAssessed, .notClosed: .r2
    case .notActionable, .onlyYear: .r3
    case .notAnswered: .r4
    case .overdue: .r5
    case .moved: .r6
    case .gap: .r7
    case .silent: .r8
    case .claimNotVerified: .r9
    case .repeated: .r10
    case .cameBack, .cameBackAs: .r11
    case .noLead: .r12a
    case .leadUnnamed: .r12b
    case .severalLeads: .r12c
    case .leadIsForum: .r12d
    case .fewAnswered: .r12e
    case .noAddressee: .r12f
    case .noResult, .effectUnknown, .stopped: .r13
    case .longOpen: .r14
    case .possiblyLongOpen: .r14Possible
    case .chainLongOpen: .r14k
    case .chainPossiblyLongOpen: .r14kPossible
    case .undatedPromises: .r15
    case .closedWithoutEvidence: .c1
    case .closedNotDone: .c2
    case .noSuccessor: .c3
    case .noReason: .c4
    case .dateUnknown: .d1
    case .dateInFuture: .d2
    case .wrongOrder: .d3
    case .doubleNumber: .d4
    case .closedWithoutDate: .d5
    case .unknownParty: .d6
    case .unclassified: .d7
    }
  }

  /// The code with what it says of this case: `R3-AED`, `R12a`.
  package var label: String {
    switch self {
    case .notActionable(let missing, _): "R3-" + missing.letters
    case .onlyYear: "R3-D"
    default: code.rawValue
    }
  }
}

extension Finding.Missing {
  /// `AED` for action, official (*eigenaar*) and date.
  package var letters: String {
    (contains(.action) ? "A" : "") + (contains(.official) ? "E" : "")
      + (contains(.date) ? "D" : "")
  }
}
