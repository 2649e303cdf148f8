/// The order in which flags are told: one subject before another, and what is certain first.
extension Flag {
  /// In a detail page: certain before uncertain, severe before mild, then by subject, then oldest.
  package static func comesFirst(_ left: Flag, _ right: Flag) -> Bool {
    if left.doubtRank != right.doubtRank { return left.doubtRank < right.doubtRank }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.subject != right.subject { return left.subject < right.subject }
    return (left.since ?? .last, left.code.rawValue) < (right.since ?? .last, right.code.rawValue)
  }

  /// In a list, where one flag speaks for the row: by subject first.
  package static func speaksFirst(_ left: Flag, _ right: Flag) -> Bool {
    if left.doubtRank != right.doubtRank { return left.doubtRank < right.doubtRank }
    if left.subject != right.subject { return left.subject < right.subject }
    return comesFirst(left, right)
  }

  /// Certain, then what was certain for a time (C1), then the rest.
  private var doubtRank: Int { isCertain ? 0 : doubt.certainUntil == nil ? 2 : 1 }

  /// The subject's place in the order of telling.
  private var subject: Int {
    switch finding {
    case .closedWithoutEvidence, .closedNotDone: 0
    case .cameBack, .cameBackAs: 1
    case .notAnswered, .responseOverdue: 2
    case .gap(_, _, _, _, isConfirmed: true): 3
    case .overdue: 4
    case .noResult, .stopped: 5
    case .moved where severity == .high: 6
    case .notActionable: 7
    case .claimNotVerified: 8
    case .answerNotAssessed, .stillNotAssessed, .notClosed: 9
    case .gap: 10
    case .effectUnknown: 11
    case .silent: 12
    case .noLead: 13
    case .repeated: 14
    case .chainLongOpen, .chainPossiblyLongOpen, .longOpen, .possiblyLongOpen: 15
    case .responsePossiblyOverdue, .responseSoon, .onlyYear, .moved, .leadUnnamed, .severalLeads,
      .leadIsForum, .fewAnswered, .noAddressee, .undatedPromises, .noSuccessor, .noReason,
      .dateUnknown, .dateInFuture, .wrongOrder, .doubleNumber, .closedWithoutDate, .unknownParty,
      .unclassified:
      16
    }
  }
}
