internal import Canvas
internal import Text

/// The lowest line: the keys that matter most here, each with its word.
struct KeyBar {
  private struct Hint {
    let key: Phrase
    let word: Phrase
    let weight: Int
  }

  private let hints: [Hint]

  private init(hints: [Hint]) { self.hints = hints }

  /// A key, what it does, and how long it stays in a narrow bar.
  typealias Words = (key: Phrase, word: Phrase, weight: Int)

  /// The keys of a page that has its own.
  init(_ words: [Words]) {
    hints = words.map { Hint(key: $0.key, word: $0.word, weight: $0.weight) }
  }

  /// The keys of a form, each by its own word or by one that fits the moment better.
  init(form words: [(Action, Phrase?)]) {
    hints = words.map { action, word in
      Hint(key: action.keyLabel, word: word ?? action.hint, weight: action.weight)
    }
  }

  /// The actions in the order of the bar; what is of no weight never stands in it.
  init(_ actions: [Action], of screen: any Screen, on stage: Stage) {
    let weighed = actions.map { (action: $0, weight: screen.weight(of: $0) ?? $0.weight) }
    hints = weighed.filter { $0.weight > 1 }.map { action, weight in
      Hint(
        key: action.barLabel ?? action.keyLabel,
        word: screen.hint(of: action, on: stage) ?? action.hint, weight: weight)
    }
  }

  /// While a question is answered.
  static let prompt = KeyBar(hints: [
    Hint(key: Phrase("Enter", nil), word: Phrase("kiezen", "choose"), weight: 9),
    Hint(key: Phrase("Esc", nil), word: Phrase("terug", "back"), weight: 9),
    Hint(key: Phrase("Ctrl-U", nil), word: Phrase("leegmaken", "clear"), weight: 2),
  ])

  /// While one of many is chosen by typing.
  static let choosing = KeyBar(hints: [
    Hint(key: Phrase("Enter", nil), word: Phrase("kiezen", "choose"), weight: 9),
    Hint(key: Phrase("Esc", nil), word: Phrase("terug", "back"), weight: 9),
    Hint(key: Phrase("↑ ↓", nil), word: Phrase("andere", "other"), weight: 5),
  ])

  /// While yes or no is asked.
  static let question = KeyBar(hints: [
    Hint(key: Phrase("Enter", nil), word: Phrase("ja", "yes"), weight: 9),
    Hint(key: Phrase("n", nil), word: Phrase("nee", "no"), weight: 9),
  ])

  /// While a filter or a name is typed.
  static let typing = KeyBar(hints: [
    Hint(key: Phrase("Enter", nil), word: Phrase("klaar", "done"), weight: 9),
    Hint(key: Phrase("Esc", nil), word: Phrase("wissen", "clear"), weight: 9),
    Hint(key: Phrase("↑ ↓", nil), word: Phrase("kiezen", "choose"), weight: 5),
    Hint(key: Phrase("Ctrl-U", nil), word: Phrase("leegmaken", "empty"), weight: 2),
  ])

  /// As many as fit: the lightest go first, of equals the last.
  func line(_ stage: Stage) -> TextLine {
    let room = stage.size.columns - 2
    var kept = hints
    while kept.count > 1, width(kept, stage) > room {
      let lightest = kept.map(\.weight).min() ?? 0
      guard let place = kept.lastIndex(where: { $0.weight == lightest }) else { break }
      kept.remove(at: place)
    }
    return kept.reduce(TextLine(" ")) { line, hint in
      let gap: TextLine = line.width > 1 ? TextLine("  ") : []
      return line + gap + TextLine(stage.say(hint.key), .heading)
        + TextLine(" ") + TextLine(stage.say(hint.word), .quiet)
    }
  }

  private func width(_ hints: [Hint], _ stage: Stage) -> Int {
    hints.reduce(-2) { $0 + 3 + stage.say($1.key).width + stage.say($1.word).width }
  }
}
