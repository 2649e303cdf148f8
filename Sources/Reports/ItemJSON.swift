internal import FollowUp
internal import JSON
internal import Text

/// One item as the JSON contract has it: codes that never change, words in one language, and null
/// for what is not known.
struct ItemJSON {
  let board: Board
  let language: Language

  /// The item at `row`, which is on the list; `more` comes behind what every command gives.
  func tree(_ row: Int, _ flags: [Flag], severity: Severity?, more: [JSONTree.Member] = [])
    -> JSONTree
  {
    guard let standing = board.standings[row], let situation = board.situation(at: row) else {
      return .null
    }
    let flag = FlagJSON(board: board, situation: situation, language: language)
    return .object(
      identity(row) + state(standing, situation) + line(standing)
        + [
          JSONTree.Member("severity", .string(orNull: severity?.code)),
          JSONTree.Member("flags", .array(flags.map(flag.tree))),
        ] + more)
  }

  private func identity(_ row: Int) -> [JSONTree.Member] {
    let item = board.dossier.recommendations[row]
    let report = board.dossier.reports.first { $0.id == item.report }
    let issued = item.issued ?? report?.issued
    return [
      JSONTree.Member("id", .string(item.id.text)),
      JSONTree.Member("report", .string(item.report.text)),
      JSONTree.Member("year", issued.map { .integer($0.latest.year) } ?? .null),
      JSONTree.Member("kind", .string(item.kind.code)),
      JSONTree.Member("title", .string(item.title(language))),
      JSONTree.Member("theme", .string(item.theme)),
      JSONTree.Member("issued", .string(orNull: issued?.iso)),
    ]
  }

  private func state(_ standing: Standing, _ situation: Situation) -> [JSONTree.Member] {
    let position = situation.lastPosition
    return [
      JSONTree.Member("state", .string(standing.state.rawValue)),
      JSONTree.Member("stateLabel", .string(standing.short(language))),
      JSONTree.Member("unanswered", .bool(standing.isUnanswered)),
      JSONTree.Member("position", .string(position?.value.value.rawValue ?? "none")),
      JSONTree.Member("coverage", .string(orNull: standing.answer?.rawValue)),
      JSONTree.Member("atMove", .string(standing.atMove.rawValue)),
    ]
  }

  private func line(_ standing: Standing) -> [JSONTree.Member] {
    let years = standing.openSince.map { $0.wholeYears(to: board.day) }
    return [
      JSONTree.Member("openSince", .string(orNull: standing.openSince?.iso)),
      JSONTree.Member("ageYears", years.map(JSONTree.integer) ?? .null),
      JSONTree.Member("reports", .integer(standing.times)),
      JSONTree.Member("chain", standing.chain.map(JSONTree.integer) ?? .null),
    ]
  }
}

extension Situation {
  /// The last position of the addressee who is first to act.
  var lastPosition: Dated<Position>? {
    let lead = seats.first { $0.role == .lead && !$0.positions.isEmpty }
    return (lead ?? seats.first { !$0.positions.isEmpty })?.positions.last
  }
}

extension Recommendation.Kind {
  /// The code in JSON and in records: the Dutch word of the dossier's own language.
  var code: String {
    switch self {
    case .recommendation: "aanbeveling"
    case .call: "oproep"
    case .concern: "zorg"
    case .finding: "bevinding"
    }
  }
}

extension Severity {
  /// The code in JSON and in records.
  var code: String {
    switch self {
    case .high: "high"
    case .warn: "warn"
    case .info: "info"
    }
  }
}
