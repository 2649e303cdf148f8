package import Text

/// The words of one row of a list, the same on screen and on paper; the reader lays them out.
package struct RowWords: Hashable, Sendable {
  package let number: String
  /// `zorg`
  package let kind: Phrase
  /// Our own short title.
  package let title: Phrase
  /// `3×`; empty for what came up once.
  package let times: String
  /// `10 j`; empty when it is unknown or the item is not open.
  package let open: Phrase
  /// `deels`; empty when no response is booked at all.
  package let answer: Phrase

  /// The words of the item at `row`, a place in `board.standings` that is on the list.
  package init(_ row: Int, on board: Board) {
    let item = board.dossier.recommendations[row]
    let standing = board.standings[row]
    number = item.id.text
    kind = item.kind.short
    title = item.title
    times = Numeral.multiple(standing?.times ?? 1)
    open = standing?.openAge(on: board.day) ?? Phrase("", "")
    answer = standing?.answer?.short ?? Phrase("", "")
  }
}

extension Standing {
  /// `10 j`: the age of the oldest of the line while the item is open.
  package func openAge(on day: Day) -> Phrase? {
    guard state.isOpen, let openSince else { return nil }
    let age = openSince.age(on: day)
    return Phrase(age.short(in: .dutch), age.short(in: .english))
  }
}
