package import FollowUp
package import Text

/// What every screen reads and none may change: the dossier on the reference day, and for whom.
package struct World: Sendable {
  package internal(set) var index: SearchIndex
  package internal(set) var board: Board
  /// The day that the clock shows.
  package internal(set) var today: Day
  package let language: Language
  /// Who works here; nothing for somebody who can only read.
  package private(set) var member: Member?
  /// What was recorded, to look before recording; nothing where nothing can be recorded.
  package private(set) var recordings: Recordings?
  let window: Window
  /// How often the dossier itself became another one since the start.
  private(set) var edition = 0
  /// What was typed in windows that are gone, oldest first.
  var drafts: [Draft]
  /// What others recorded meanwhile and is not in sight yet: how many entries.
  var unread = 0
  /// How many faults were found while the dossier was read.
  package let faults: Int
  /// Filters that the user gave a name.
  let saved: SavedFilters
  /// The days on which something happened, rising.
  private(set) var days: [Day]
  /// Flags of the rows that are or were in sight, so that no rule runs twice on one day.
  private var flags: [Int: [Flag]] = [:]
  /// What was answered about all items of what is in sight.
  private var swept: [Sweep: Swept] = [:]
  /// The question about all items that was asked last, and how much of its work is done.
  var asked: Sweep?
  var percent = 0

  package init(
    board: Board, index: SearchIndex, today: Day, language: Language, member: Member? = nil,
    faults: Int = 0, saved: SavedFilters = SavedFilters(), recordings: Recordings? = nil,
    window: Window = Window(), drafts: [Draft] = []
  ) {
    self.board = board
    self.index = index
    self.today = today
    self.language = language
    self.member = member
    self.faults = faults
    self.saved = saved
    self.recordings = recordings
    self.window = window
    self.drafts = drafts
    days = board.dossier.happenings
  }

  package var dossier: Dossier { board.dossier }
  /// Whether another day than today is shown.
  var isElsewhere: Bool { board.day != today }

  /// The text in the language of the user, safe for a terminal.
  func say(_ phrase: Phrase) -> Clean { Clean(phrase(language)) }
  func say(_ dutch: String, _ english: String) -> Clean { say(Phrase(dutch, english)) }

  /// Each line of it by itself, at least one: what somebody typed can have paragraphs.
  func sayLines(_ phrase: Phrase) -> [Clean] {
    let lines = Clean.lines(phrase(language))
    return lines.isEmpty ? [.empty] : lines
  }
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
    (swept, asked, percent) = ([:], nil, 0)
  }

  /// Shows the dossier with what was recorded since: nothing of the old one is kept.
  mutating func take(_ renewal: Renewal) {
    let members = renewal.recordings.fold.members
    member =
      member.flatMap { old in members.first { $0.id == old.id } } ?? window.member(of: members)
    (index, recordings) = (renewal.index, renewal.recordings)
    edition += 1
    unread = 0
    show(renewal.board)
    days = dossier.happenings
  }

  /// What is in sight: pages made of one printing are made again for another.
  var printing: Printing { Printing(day: board.day, edition: edition) }

  /// The story of an item with what was recorded of it; nothing when it is not on the list.
  func story(at row: Int) -> Story? {
    let item = dossier.recommendations[row].id
    return board.story(at: row, log: recordings?.log(of: item))
  }

  func row(of item: Recommendation.ID) -> Int? { dossier.index(of: item) }
}

/// Questions about all items.
extension World {
  /// The answer, or the part of it that there is: from memory, or at once where that takes no time.
  func answer(to sweep: Sweep) -> Swept? {
    swept[sweep] ?? (sweep.isShort(on: board) ? answerNow(to: sweep) : nil)
  }

  /// The answer, whatever time it takes.
  func answerNow(to sweep: Sweep) -> Swept {
    let source = FlagSource(now: { [flags, board] in flags[$0] ?? board.flags(at: $0) })
    return sweep.answer(on: board, in: index, flags: source)
  }

  /// Of lists only the newest is kept: whoever shows one has it.
  mutating func keep(_ answer: Swept, to sweep: Sweep) {
    if case .list = sweep {
      swept = swept.filter { if case .list = $0.key { false } else { true } }
    }
    swept[sweep] = answer
  }

  /// What is being worked out, with how much of it is done: `De lijst wordt gemaakt: 23 %`.
  func underWay(_ dutch: String, _ english: String) -> Clean {
    percent == 0 ? say(dutch, english) : say("\(dutch): \(percent) %", "\(english): \(percent)%")
  }
}

/// A dossier on a day.
package struct Printing: Hashable, Sendable {
  let day: Day
  let edition: Int
}
