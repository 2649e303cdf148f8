internal import FollowUp
internal import JSON
internal import Text

/// One attendering as the JSON contract has it.
struct FlagJSON {
  private let board: Board
  private let language: Language

  init(_ board: Board, _ language: Language) {
    self.board = board
    self.language = language
  }

  func tree(_ flag: Flag) -> JSONTree {
    .object([
      "code": .string(flag.code.rawValue),
      "severity": .string(flag.severity.code),
      "certain": .bool(flag.isCertain),
      "certainUntil": flag.certainUntil.map { .string($0.iso) },
      "since": .string(orNull: flag.since?.iso),
      "days": flag.since.map { .integer($0.days(to: board.day)) } ?? .null,
      "sentence": .string(""),
      "limit": .null,
      "limitSource": .string(orNull: flag.limit?.source(language)),
      "party": flag.party.map { .string($0.text) },
      "unread": .array(flag.unread.map { .string($0.text) }),
      "acknowledgedUntil": flag.acknowledged.map { .string($0.until.iso) },
    ])
  }
}
