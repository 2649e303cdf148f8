internal import FollowUp
internal import Text

/// What stands on one side of a rung: one thing, or several of one day that are told together.
struct LadderNote: Hashable, Sendable {
  let first: Timeline.Entry
  private let others: [Timeline.Entry]

  var entries: [Timeline.Entry] { [first] + others }

  /// The points of one letter are one line, and so are promises without a date.
  static func all(_ entries: [Timeline.Entry]) -> [LadderNote] {
    var notes: [LadderNote] = []
    for entry in entries {
      if let last = notes.last, last.first.sort == entry.sort, last.first.date == entry.date,
        entry.sort.isToldTogether
      {
        notes[notes.count - 1] = LadderNote(first: last.first, others: last.others + [entry])
      } else {
        notes.append(LadderNote(first: entry, others: []))
      }
    }
    return notes
  }

  /// `R2025-1, -3, -4 en -5`, `5 toezeggingen zonder termijn`; of one thing what it says.
  var told: Phrase {
    guard !others.isEmpty else { return first.told }
    guard first.sort == .promise else { return Self.listed(entries.flatMap(\.items)) }
    let count = Noun.commitment.counted(entries.count)
    return Phrase("\(count.dutch) zonder termijn", "\(count(.english)) without a date")
  }

  /// Numbers that begin alike are not written out twice.
  private static func listed(_ items: [Recommendation.ID]) -> Phrase {
    let heads = items.map {
      $0.text.prefix(through: $0.text.lastIndex(of: "-") ?? $0.text.startIndex)
    }
    let isAlike = heads.allSatisfy { $0 == heads.first && $0.hasSuffix("-") }
    let names = items.enumerated().map { place, item in
      place == 0 || !isAlike ? item.text : String(item.text.dropFirst(heads[place].count - 1))
    }
    return Phrase(Sentence.list(names, in: .dutch), Sentence.list(names, in: .english))
  }
}

extension Timeline.Sort {
  fileprivate var isToldTogether: Bool {
    switch self {
    case .report, .promise: true
    case .judgement, .closed, .response, .claim, .due, .milestone: false
    }
  }
}
