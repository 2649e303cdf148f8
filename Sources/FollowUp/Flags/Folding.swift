internal import Text

/// One matter, one line (A47): lists and agendas fold, the detail page and JSON keep apart.
package struct FlagLine: Sendable {
  /// The flag that speaks.
  package fileprivate(set) var flag: Flag
  /// What it says as well: flags of the same items that are the same matter.
  package fileprivate(set) var absorbed: [Flag]
  /// The items that carry it, in the order in which they came.
  package fileprivate(set) var items: [Recommendation.ID]
  /// When the line is one commitment.
  package let commitment: Commitment.ID?

  /// The lines of one item.
  package static func ofItem(_ flags: [Flag]) -> [FlagLine] {
    let hosts = flags.map { absorbed in flags.first { $0.absorbs(absorbed) } }
    return zip(flags, hosts).filter { $1 == nil }.map { flag, _ in
      FlagLine(
        flag: flag, absorbed: flags.filter { flag.absorbs($0) }, items: [flag.item],
        commitment: nil)
    }
  }

  /// The lines of several items, those of each given in the order of telling: the same flag since
  /// the same day with the same sentence on items of one report is one line, a commitment is one
  /// line by its id. The most telling line comes first, of two alike that of more items.
  package static func ofItems(_ flags: [[Flag]], in dossier: Dossier) -> [FlagLine] {
    let reports = Dictionary(
      dossier.recommendations.map { ($0.id, $0.report) }, uniquingKeysWith: { first, _ in first })
    var lines: [FlagLine] = []
    var places: [Matter: Int] = [:]
    for line in flags.flatMap({ ofItem($0).flatMap(\.byCommitment) }) {
      let matter = line.matter(in: dossier, reports)
      if let place = places[matter] {
        lines[place].join(line)
      } else {
        places[matter] = lines.count
        lines.append(line)
      }
    }
    return lines.enumerated().sorted { comesFirst($0, $1) }.map(\.element)
  }

  private static func comesFirst(
    _ left: (offset: Int, element: FlagLine), _ right: (offset: Int, element: FlagLine)
  ) -> Bool {
    if Flag.comesFirst(left.element.flag, right.element.flag) { return true }
    if Flag.comesFirst(right.element.flag, left.element.flag) { return false }
    let counts = (left.element.items.count, right.element.items.count)
    return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
  }
}

/// What makes two lines the same matter.
private struct Matter: Hashable {
  let label: String
  let since: Day?
  let report: Report.ID?
  let commitment: Commitment.ID?
  let isCertain: Bool
  let severity: Severity
  /// What is said of it: one sentence speaks for all items of a line, so that it must be true of
  /// each. A commitment is the same whatever else was promised with it.
  let sentence: String?
}

extension FlagLine {
  /// Undated commitments apart, each a line of its own; promises within an answer stay together.
  fileprivate var byCommitment: [FlagLine] {
    guard case .undatedPromises(let count, _, let commitments) = flag.finding,
      count == commitments.count, absorbed.isEmpty
    else { return [self] }
    return commitments.map {
      FlagLine(flag: flag, absorbed: [], items: items, commitment: $0)
    }
  }

  fileprivate func matter(
    in dossier: Dossier, _ reports: [Recommendation.ID: Report.ID]
  ) -> Matter {
    Matter(
      label: flag.label, since: commitment == nil ? flag.since : nil,
      report: commitment == nil ? reports[flag.item] : nil, commitment: commitment,
      isCertain: flag.isCertain, severity: flag.severity,
      sentence: commitment == nil ? FlagWords(flag, in: dossier).sentence(.dutch) : nil)
  }

  /// Takes in a line of the same matter; items come in their order, each once.
  fileprivate mutating func join(_ other: FlagLine) {
    if Flag.comesFirst(other.flag, flag) { flag = other.flag }
    absorbed += other.absorbed
    for item in other.items where items.last != item { items.append(item) }
  }
}

extension Flag {
  /// Whether `other`, of the same item, is the same matter and is said in this flag's line. What is
  /// certain is never hidden behind what is not.
  fileprivate func absorbs(_ other: Flag) -> Bool {
    guard item == other.item, isCertain || !other.isCertain else { return false }
    switch (finding, other.finding) {
    case (.notActionable(let missing, _), .leadUnnamed): return missing.contains(.official)
    case (.notActionable(let missing, _), .undatedPromises): return missing.contains(.date)
    case (.responseOverdue, .fewAnswered): return true
    case (.claimNotVerified, .gap(_, _, _, _, let isConfirmed)): return !isConfirmed
    case (.answerNotAssessed, .effectUnknown): return true
    default: return false
    }
  }
}
