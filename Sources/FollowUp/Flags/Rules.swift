/// All rules, and how their flags of one item come together.
package enum Rules {
  package static let all: [any Rule.Type] =
    [
      R1ResponseOverdue.self, R1sResponseSoon.self, R2AssessmentOverdue.self, R3NotActionable.self,
      R4NotAnswered.self, R5Overdue.self, R6Moved.self, R7Gap.self, R8Silent.self,
      R9NotVerified.self, R10Repeated.self, R11CameBack.self, R12aNoLead.self,
      R12bLeadUnnamed.self, R12cSeveralLeads.self, R12dLeadIsForum.self, R12eFewAnswered.self,
      R12fNoAddressee.self, R13NoResult.self, R14LongOpen.self, R14kChainLongOpen.self,
      R15UndatedPromise.self, C1ClosedWithoutEvidence.self, C2ClosedNotDone.self,
      C3NoSuccessor.self, C4NoReason.self,
    ] + ofRecords

  private static let ofRecords: [any Rule.Type] = [
    D1DateUnknown.self, D2DateInFuture.self, D3WrongOrder.self, D4DoubleNumber.self,
    D5ClosedWithoutDate.self, D6UnknownParty.self, D7Unclassified.self,
  ]

  /// The explanations of all rules, D8 included, in the order of their codes.
  package static var explanations: [Explanation] {
    all.map { $0.explanation } + [D8DocumentToRead.explanation]
  }

  /// Every flag of an item: what is certain first, then the most severe, then by subject.
  package static func flags(of situation: Situation) -> [Flag] {
    rules(for: situation).flatMap { rule in
      let raised = rule.flags(in: situation).map { $0.acknowledged(in: situation) }
      return Flag.merged(raised, among: situation.seats.count)
    }.sorted(by: Flag.comesFirst)
  }

  /// Rules about what was asked begin on the day of issue, those about records at once; of what is
  /// still to be issued only that is said (A11).
  private static func rules(for situation: Situation) -> [any Rule.Type] {
    if situation.state == .future { return [D2DateInFuture.self] }
    guard let issued = situation.issuedDay, situation.asOf < issued else { return all }
    return ofRecords
  }

  /// Every flag of an item that has parts: its own, which are about its records, and the worst of
  /// its parts with how many of them carry it (A8).
  package static func flags(of parent: Situation, parts: [[Flag]]) -> [Flag] {
    let own = flags(of: parent)
    let carried = parts.joined().filter { flag in !own.contains { $0.code == flag.code } }
    let merged = Flag.merged(carried.map { $0.carried(by: parent.item.id) }, among: parts.count)
    return (own + merged).sorted(by: Flag.comesFirst)
  }
}
