package import FollowUp
package import Text

/// What every screen reads and none may change: the dossier on the reference day, and for whom.
package struct World: Sendable {
  package let index: SearchIndex
  package internal(set) var board: Board
  /// The day that the clock shows.
  package internal(set) var today: Day
  package let language: Language
  /// Who works here; nothing for somebody who can only read.
  package let member: Member?
  /// How many faults were found while the dossier was read.
  package let faults: Int
  /// Filters that the user gave a name.
  let saved: SavedFilters
  /// The days on which something happened, rising.
  let days: [Day]
  /// Flags of the rows that are or were in sight, so that no rule runs twice on one day.
  private var flags: [Int: [Flag]] = [:]

  package init(
    board: Board, index: SearchIndex, today: Day, language: Language, member: Member? = nil,
    faults: Int = 0, saved: SavedFilters = SavedFilters()
  ) {
    self.board = board
    self.index = index
    self.today = today
    self.language = language
    self.member = member
    self.faults = faults
    self.saved = saved
    days = board.dossier.happenings
  }

  package var dossier: Dossier { board.dossier }
  /// Whether another day than today is shown.
  var isElsewhere: Bool { board.day != today }

  /// The text in the language of the user, safe for a terminal.
  func say(_ phrase: Phrase) -> Clean { Clean(phrase(language)) }
  func say(_ dutch: String, _ english: String) -> Clean { say(Phrase(dutch, english)) }
}

extension World {
  /// Rows are kept up to this many; who scrolls through a hundred thousand need not hold them all.
  private static let capacity = 4_096

  /// The attenderingen of an item; from memory when it was in sight before.
  func flags(at row: Int) -> [Flag] { flags[row] ?? board.flags(at: row) }

  /// Runs the rules for rows that come into sight.
  mutating func prepare(_ rows: some Sequence<Int>) {
    for row in rows where flags[row] == nil {
      if flags.count >= Self.capacity { flags.removeAll(keepingCapacity: true) }
      flags[row] = board.flags(at: row)
    }
  }

  /// Shows another day: nothing of the old one is kept.
  mutating func show(_ board: Board) {
    self.board = board
    flags.removeAll(keepingCapacity: true)
  }

  func row(of item: Recommendation.ID) -> Int? { dossier.index(of: item) }
}
