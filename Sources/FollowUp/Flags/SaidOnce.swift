package import Text

/// What holds for every item shown, said once instead of in every row (mockups 1, rule 2).
package struct SaidOnce: Sendable {
  /// How many items are shown.
  private let count: Int
  /// Whether no official is named for any of them.
  private let nobodyNamed: Bool
  /// The short forms that every one of them carries, in the order of telling.
  private let shared: [Phrase]

  package static let nothing = SaidOnce(count: 0, nobodyNamed: false, shared: [])

  private init(count: Int, nobodyNamed: Bool, shared: [Phrase]) {
    self.count = count
    self.nobodyNamed = nobodyNamed
    self.shared = shared
  }

  /// `rows` are places in `board.standings`; `flags` gives those of a row and is asked until
  /// nothing is left that all have in common. A single item has nothing to share.
  package init(_ rows: [Int], on board: Board, flags: (Int) -> [Flag]) {
    guard rows.count > 1 else {
      self = .nothing
      return
    }
    count = rows.count
    nobodyNamed = board.namesNobody(rows)
    shared = SaidOnce.shared(rows, flags)
  }

  package var isEmpty: Bool { !nobodyNamed && shared.isEmpty }

  /// `Alle 37 punten: geen functionaris bij naam.`; empty when there is nothing to say.
  package func sentence(_ language: Language) -> String {
    guard !isEmpty else { return "" }
    let name = Phrase("geen functionaris bij naam", "no official by name")
    let facts = ((nobodyNamed ? [name] : []) + shared).map { $0(language) }
    let items = Noun.item.counted(count, in: language)
    return (language == .dutch ? "Alle \(items): " : "All \(items): ")
      + facts.joined(separator: ", ") + "."
  }

  /// Whether the flag says nothing more than what was said of all.
  func covers(_ flag: Flag) -> Bool {
    shared.contains(flag.short) || (nobodyNamed && flag.finding.saysOnlyNobodyNamed)
  }

  private static func shared(_ rows: [Int], _ flags: (Int) -> [Flag]) -> [Phrase] {
    var shared: [Phrase]?
    for row in rows {
      let here = flags(row).filter { !$0.code.isHistory }.sorted(by: Flag.speaksFirst).map(\.short)
      shared = shared?.filter(here.contains) ?? here.withoutRepeats
      if shared?.isEmpty == true { return [] }
    }
    return shared ?? []
  }
}

extension Finding {
  fileprivate var saysOnlyNobodyNamed: Bool {
    switch self {
    case .notActionable(let missing, _): missing == .official
    case .leadUnnamed: true
    case .responseOverdue, .responsePossiblyOverdue, .responseSoon, .answerNotAssessed,
      .stillNotAssessed, .notClosed, .onlyYear, .notAnswered, .overdue, .moved, .gap, .silent,
      .claimNotVerified, .repeated, .cameBack, .cameBackAs, .noLead, .severalLeads, .leadIsForum,
      .fewAnswered, .noAddressee, .noResult, .effectUnknown, .stopped, .longOpen,
      .possiblyLongOpen, .chainLongOpen, .chainPossiblyLongOpen, .undatedPromises,
      .closedWithoutEvidence, .closedNotDone, .noSuccessor, .noReason, .dateUnknown, .dateInFuture,
      .wrongOrder, .doubleNumber, .closedWithoutDate, .unknownParty, .unclassified:
      false
    }
  }
}

extension Board {
  /// Whether no responsible official is named in any of the items or in what was said about them.
  fileprivate func namesNobody(_ rows: [Int]) -> Bool {
    let items = rows.map { dossier.recommendations[$0] }
    guard items.allSatisfy({ $0.addressees.allSatisfy { $0.official == nil } }) else {
      return false
    }
    let naming = Set(
      dossier.events.filter { $0.namesOfficial && ($0.date?.earliest ?? .first) <= day }
        .map(\.recommendation))
    return naming.isEmpty || !items.contains { naming.contains($0.id) }
  }
}

extension Event {
  fileprivate var namesOfficial: Bool {
    switch happening {
    case .position(let position): position.official != nil
    case .addressee(_, let official, _): official != nil
    case .claim, .target, .termExtension, .assessment, .closure, .reopen, .commitment,
      .acknowledgement, .evidence, .note, .link, .unlink, .void, .mapping, .proposal, .confirmation,
      .returned, .unknown:
      false
    }
  }
}
