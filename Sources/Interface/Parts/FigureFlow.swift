internal import Canvas
internal import FollowUp
internal import Text

/// A sentence with numbers in it, broken between words; a number stays with the word after it.
struct FigureFlow {
  private let room: Int
  private(set) var rows: [FigureRow] = []

  init(width: Int) { room = width - 1 }

  /// Adds words.
  mutating func add(_ text: String) {
    for word in text.split(separator: " ") {
      let word = Clean(String(word))
      begin(word.width)
      rows[rows.count - 1].add(word)
    }
  }

  /// Adds a number with its words, and the sign after them; it stays with the first word.
  mutating func add(
    _ count: Int, words: String, after sign: String, _ door: FigureDoor, telling: Phrase
  ) {
    let number = Clean(String(count))
    let words = (words + sign).split(separator: " ").map(String.init)
    let first = words.first.map { Clean(" \($0)") } ?? .empty
    begin(number.width + first.width)
    rows[rows.count - 1].add(count, style: .heading, door, telling: telling)
    rows[rows.count - 1].add(first)
    add(words.dropFirst().joined(separator: " "))
  }

  /// A blank before the next piece, or a new line when it does not fit.
  private mutating func begin(_ width: Int) {
    guard let row = rows.last, row.width + 1 + width <= room else {
      return rows.append(FigureRow())
    }
    if row.width > 1 { rows[rows.count - 1].add(" ") }
  }
}
