internal import FollowUp
internal import JSON
internal import Text

/// The overview as JSON: the same values, with codes beside the words.
struct OverviewJSON {
  private let overview: Overview
  private let language: Language

  init(_ overview: Overview, _ language: Language) {
    (self.overview, self.language) = (overview, language)
  }

  var tree: JSONTree {
    [
      "items": tree(overview.items),
      "kinds": .array(
        overview.kinds.map { tree($0.figure, ["kind": .string($0.kind.code)]) }),
      "reports": .array(overview.reports.map(tree)), "together": tree(overview.together),
      "rates": .array(overview.rates.map(tree)),
      "ageing": .array(
        overview.ageing.map {
          tree($0.figure, ["stretch": .string($0.stretch.code), "name": say($0.stretch.name)])
        }),
      "flags": .array(overview.flags.map(tree)), "changes": changes,
      "documentsToRead": .array(
        overview.unread.map {
          ["document": .string($0.document.text), "waiting": .integer($0.waiting)]
        }),
    ]
  }

  private func say(_ phrase: Phrase) -> JSONTree { .string(phrase(language)) }

  /// A number with its filter, after what it is of.
  private func tree(
    _ figure: Figure, _ members: KeyValuePairs<String, JSONTree> = [:]
  ) -> JSONTree {
    .object(
      members.map { JSONTree.Member($0.key, $0.value) } + [
        JSONTree.Member("count", .integer(figure.count)),
        JSONTree.Member("filter", .string(figure.door.text(language))),
      ])
  }

  private func tree(_ row: ReportFigures) -> JSONTree {
    .object(
      report(row.report) + [
        JSONTree.Member("items", tree(row.items)),
        JSONTree.Member(
          "states",
          .array(
            row.states.map {
              tree($0.figure, ["state": .string($0.state.code), "name": say($0.state.short)])
            })),
        JSONTree.Member(
          "answers",
          .array(row.answers.map { tree($0.figure, ["answer": .string($0.answer.rawValue)]) })),
        JSONTree.Member("oldest", oldest(row)),
      ])
  }

  private func report(_ report: Report?) -> [JSONTree.Member] {
    guard let report else { return [] }
    return [
      JSONTree.Member("report", .string(report.id.text)),
      JSONTree.Member("title", say(report.title)),
      JSONTree.Member("issued", .string(orNull: report.issued?.iso)),
    ]
  }

  private func oldest(_ row: ReportFigures) -> JSONTree {
    guard let oldest = row.oldest else { return .null }
    return tree(
      oldest.figure,
      [
        "since": .string(oldest.since.iso),
        "years": .integer(oldest.since.wholeYears(to: overview.day)),
      ])
  }

  private func tree(_ rate: RateFigures) -> JSONTree {
    [
      "rate": .string(rate.kind.rawValue), "name": say(rate.kind.name), "part": tree(rate.part),
      "whole": tree(rate.whole),
      "percentage": Numeral.percentage(rate.part.count, of: rate.whole.count)
        .map { .integer($0) } ?? .null,
      "notKnown": tree(rate.unknown), "notKnownMeans": say(rate.kind.unknownMeans),
    ]
  }

  private func tree(_ flag: FlagFigures) -> JSONTree {
    [
      "code": .string(flag.code.rawValue), "name": say(flag.code.short),
      "certain": tree(flag.certain), "uncertain": tree(flag.uncertain),
    ]
  }

  private var changes: JSONTree {
    let changes = overview.changes
    return [
      "since": .string(changes.since.iso), "isSinceStandup": .bool(changes.isSinceStandup),
      "touched": tree(changes.touched),
      "answers": .array(
        changes.answers.map { tree($0.figure, ["answer": .string($0.answer.rawValue)]) }),
      "flags": .array(
        changes.flags.map { tree($0.figure, ["change": .string($0.change.rawValue)]) }),
    ]
  }
}

extension ListedState {
  /// The name of the case: a word of the contract.
  var code: String { "\(self)" }
}

extension Ageing {
  var code: String { "\(self)" }
}
