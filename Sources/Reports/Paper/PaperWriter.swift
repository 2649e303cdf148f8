internal import FollowUp
internal import Text

/// What all papers write in the same way.
struct PaperWriter {
  let board: Board
  let language: Language

  init(_ board: Board, _ language: Language) { (self.board, self.language) = (board, language) }

  var dossier: Dossier { board.dossier }

  func say(_ phrase: Phrase) -> Clean { Clean(phrase(language)) }

  func say(_ dutch: String, _ english: String) -> Clean { say(Phrase(dutch, english)) }

  func both(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

  /// With a capital, as at the start of a sentence.
  func start(_ text: String) -> String { Sentence.start(text, in: language) }

  /// What it is, of which dossier, on which day: `Stand van zaken · Meldkamers · 24-06-2025`.
  func title(_ dutch: String, _ english: String) -> Clean {
    Clean.joined(
      [say(dutch, english), say(dossier.title), Clean(board.day.figures)], separator: " · ")
  }

  /// Sentences behind each other, each with a full stop unless it ends in one.
  func sentences(_ texts: [String]) -> Clean {
    let ended = texts.filter { !$0.isEmpty }.map { text in
      [".", "?", "!", "…"].contains { text.hasSuffix($0) } ? text : text + "."
    }
    return Clean(ended.joined(separator: " "))
  }

  /// `R2025-1, R2025-3 en R2025-4`
  func names(_ items: [Recommendation.ID]) -> String {
    Sentence.list(items.map(\.text), in: language)
  }
}
