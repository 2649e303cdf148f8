internal import Canvas
internal import Text

/// Searching a text that is read. Lists have a filter under the same key; no screen has both.
extension Action {
  static let find = Action(
    "find", [.character("/")], hint: Phrase("zoeken", "search"),
    Phrase("Zoeken in deze tekst", "Search this text"),
    Phrase(
      "Zoekt een woord in deze tekst, zonder te letten op hoofdletters of accenten.",
      "Searches this text for a word, whatever the case and the accents."), twin: .onlyMoves,
    weight: 3)
  static let nextMatch = Action(
    "next-match", [.character("n")], hint: Phrase("volgende", "next"),
    Phrase("Volgende vindplaats", "Next match"),
    Phrase(
      "Gaat naar de volgende plaats waar het gezochte woord staat.",
      "Goes to the next place where the word stands."), twin: .onlyMoves, weight: 4)
  static let previousMatch = Action(
    "previous-match", [.character("N")], hint: Phrase("vorige", "previous"),
    Phrase("Vorige vindplaats", "Previous match"),
    Phrase(
      "Gaat naar de vorige plaats waar het gezochte woord staat.",
      "Goes to the previous place where the word stands."), twin: .onlyMoves)

  /// What every text has that is read.
  static let searches: [Action] = [find, nextMatch, previousMatch]
}
