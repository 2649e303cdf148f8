import Testing
import Text

@testable import FollowUp

/// One finding of every case, and flags made of them, for tests of words and of order.
extension Finding {
  static let samples: [Finding] = [
    .responseOverdue(due: day("2025-09-03"), overdue: 4),
    .responsePossiblyOverdue(from: day("2025-01-01"), to: day("2025-12-31")),
    .responseSoon(due: day("2025-09-03"), left: 30),
    .answerNotAssessed(answered: day("2025-04-24"), waiting: 61),
    .stillNotAssessed(tried: day("2025-04-24"), waiting: 181),
    .notClosed(assessed: day("2025-04-24"), waiting: 61),
    .notActionable(.all, answered: day("2025-04-24")),
    .notActionable(.official, answered: nil),
    .onlyYear(.sample("2026")),
    .notAnswered(letter: day("2025-04-24")),
    .overdue(
      due: day("2025-01-01"), overdue: 9, first: day("2024-01-01"), sinceFirst: 375,
      promises: ["C1"]),
    .moved(.sample),
    .gap(
      claim: .largely, claimed: day("2025-01-01"), assessment: .notResolved,
      assessed: day("2024-01-01"), isConfirmed: false),
    .silent(last: day("2025-01-01")),
    .claimNotVerified(claimed: day("2025-04-24"), waiting: 61),
    .repeated(times: 4, reports: ["A", "B"], isInferred: true),
    .cameBack(earlier: "R1", closed: day("2024-01-01")),
    .cameBackAs(later: "R2", closed: day("2024-01-01")),
    .noLead(parties: 54), .leadUnnamed(name: "Minister"), .severalLeads(["A", "B"]),
    .leadIsForum(name: "SMB"), .fewAnswered(answered: 3, of: 54), .noAddressee,
    .noResult(answered: day("2023-01-01"), assessed: day("2024-01-01")),
    .effectUnknown(answered: day("2023-01-01"), months: 27), .stopped(on: day("2024-01-01")),
    .longOpen(years: 4, since: .sample("2021-09-23")),
    .possiblyLongOpen(surely: 9, possibly: 10, since: .sample("2015")),
    .chainLongOpen(
      years: 10, oldest: "R2015-4", since: .sample("2015-03-27"), isInferred: true),
    .chainPossiblyLongOpen(surely: 9, possibly: 10, oldest: "R2015-4", since: .sample("2015")),
    .undatedPromises(count: 3, oldest: 61, commitments: ["C1", "C2", "C3"]),
    .closedWithoutEvidence, .closedNotDone, .noSuccessor, .noReason(.refusal),
    .noReason(.closing), .noReason(.riskOwner), .dateUnknown, .dateInFuture(.sample("2026")),
    .wrongOrder(.positionBeforeIssue), .wrongOrder(.closureBeforeIssue),
    .wrongOrder(.reopeningWithoutClosure), .wrongOrder(.dueBeforeIssue),
    .doubleNumber("12", times: 2), .closedWithoutDate, .unknownParty("LMO"), .unclassified,
  ]
}

extension Finding.Moves {
  static let sample = Finding.Moves(
    count: 2, first: .sample("2024-01-01"), last: .sample("2025-03-01"), slip: 14,
    isWithoutReason: true, isLate: true)
}

extension PartialDate {
  static func sample(_ text: String) -> PartialDate { partial(text) ?? PartialDate(.first) }
}

extension Flag {
  /// A flag of the sort that rules raise, on 24 June 2025.
  static func sample(
    _ finding: Finding, item: Recommendation.ID = "R1", _ severity: Severity = .warn,
    since: String? = "2025-04-24", worseSince: String? = nil, worsens: String? = nil,
    unread: [Document.ID] = [], certainUntil: String? = nil, limit: Setting? = nil,
    share: Share? = nil, acknowledged: Acknowledgement? = nil
  ) -> Flag {
    Flag(
      item: item, party: nil, finding: finding, severity: severity, since: since.map { day($0) },
      worseSince: (worseSince ?? since).map { day($0) }, worsens: worsens.map { day($0) },
      asOf: day("2025-06-24"),
      doubt: Doubt(documents: unread, certainUntil: certainUntil.map { day($0) }),
      limit: limit?.standard, share: share, acknowledged: acknowledged)
  }
}
