/// All rules, and how their flags of one item come together.
package enum Rules {
  package static let all: [any Rule.Type] = [
    R1ResponseOverdue.self, R1sResponseSoon.self, R2AssessmentOverdue.self, R3NotActionable.self,
    R4NotAnswered.self, R5Overdue.self, R6Moved.self, R7Gap.self, R8Silent.self,
    R9NotVerified.self, R10Repeated.self, R11CameBack.self, R12aNoLead.self,
    R12bLeadUnnamed.self, R12cSeveralLeads.self, R12dLeadIsForum.self, R12eFewAnswered.self,
    R12fNoAddressee.self, R13NoResult.self, R14LongOpen.self, R14kChainLongOpen.self,
    R15UndatedPromise.self, C1ClosedWithoutEvidence.self, C2ClosedNotDone.self,
    C3NoSuccessor.self, C4NoReason.self, D1DateUnknown.self, D2DateInFuture.self,
    D3WrongOrder.self, D4DoubleNumber.self, D5ClosedWithoutDate.self, D6UnknownParty.self,
    D7Unclassified.self,
  ]

  /// The explanations of all rules, D8 included, in the order of their codes.
  package static var explanations: [Explanation] {
    all.map { $0.explanation } + [D8DocumentToRead.explanation]
  }

  /// Every flag of an item: what is certain first, then the most severe, then by subject.
  package static func flags(of situation: Situation) -> [Flag] {
    let rules: [any Rule.Type] = situation.state == .future ? [D2DateInFuture.self] : all
    let raised = rules.flatMap { rule in
      merged(rule.flags(in: situation), of: situation)
    }
    return raised.map { acknowledged($0, in: situation) }.sorted(by: Flag.comesFirst)
  }

  /// One flag an identity (A31, A33): the worst, with the oldest day and how many addressees.
  private static func merged(_ flags: [Flag], of situation: Situation) -> [Flag] {
    var groups: [(code: FlagCode, flags: [Flag])] = []
    for flag in flags {
      if let place = groups.firstIndex(where: { $0.code == flag.code }) {
        groups[place].flags.append(flag)
      } else {
        groups.append((flag.code, [flag]))
      }
    }
    return groups.compactMap {
      $0.flags.first?.merged(with: $0.flags, seats: situation.seats.count)
    }
  }

  /// Takes note of a flag from its day to the day it names, unless it rose since (A32, B14).
  private static func acknowledged(_ flag: Flag, in situation: Situation) -> Flag {
    guard flag.code.mayBeAcknowledged else { return flag }
    let taken = situation.acknowledgements.last { noted in
      guard noted.value.code.hasPrefix(flag.code.rawValue), let day = noted.day,
        day <= situation.asOf, situation.asOf <= noted.value.until
      else { return false }
      let wasThere = flag.since.map { $0 <= day } ?? true
      let hasRisen = flag.worseSince.map { $0 > day } ?? false
      return wasThere && !hasRisen && (noted.party == nil || noted.party == flag.party)
    }
    return taken.map { flag.with(acknowledged: $0.value) } ?? flag
  }
}

extension Flag {
  /// The flags of several addressees as one.
  fileprivate func merged(with flags: [Flag], seats: Int) -> Flag {
    let worst = flags.map(\.severity).max() ?? severity
    let leading = flags.filter { $0.severity == worst }
    let face = leading.first { $0.isCertain } ?? leading.first ?? self
    let isShared = party != nil && flags.count < seats
    return Flag(
      item: item, party: flags.count == 1 ? party : nil, finding: face.finding, severity: worst,
      since: flags.contains { $0.since == nil } ? nil : flags.compactMap(\.since).min(),
      worseSince: leading.compactMap(\.worseSince).min(), worsens: face.worsens, asOf: asOf,
      doubt: face.doubt, limit: face.limit,
      share: isShared ? Share(count: flags.count, of: seats) : nil, acknowledged: nil)
  }

  fileprivate func with(acknowledged: Acknowledgement) -> Flag {
    Flag(
      item: item, party: party, finding: finding, severity: severity, since: since,
      worseSince: worseSince, worsens: worsens, asOf: asOf, doubt: doubt, limit: limit,
      share: share, acknowledged: acknowledged)
  }
}
