internal import Text

/// Why two items, or a document and a file, cannot be tied together.
extension Refusal {
  package enum Untied: Hashable, Sendable {
    case noSuccessor
    case successorWithdrawn(Recommendation.ID)
    case linkedToItself
    case linkedInCircle
    case notEarlier(Recommendation.ID)
    case isLinked
    case isAttached
  }
}

extension Refusal.Untied {
  var words: Refusal.Words {
    switch self {
    case .noSuccessor:
      (
        Phrase("er staat niet bij waardoor het is vervangen", "it does not say what replaced it"),
        Phrase("het punt noemen dat ervoor in de plaats komt", "name the item in its place")
      )
    case .successorWithdrawn(let id):
      (
        Phrase("\(id) is ingetrokken", "\(id) was withdrawn"),
        Phrase("een ander punt noemen", "name another item")
      )
    case .linkedToItself:
      (Phrase("een punt hangt niet met zichzelf samen", "an item is not linked to itself"), nil)
    case .linkedInCircle:
      (
        Phrase("de koppelingen zouden in een kring lopen", "the links would run in a circle"),
        Phrase("koppelen als verwant", "link it as related")
      )
    case .notEarlier(let id):
      (
        Phrase("\(id) is niet ouder", "\(id) is not older"),
        Phrase("andersom koppelen", "link it the other way round")
      )
    case .isLinked: (Phrase("deze koppeling is er al", "this link is there already"), nil)
    case .isAttached:
      (
        Phrase("dit bestand staat al bij het document", "this file is with the document already"),
        nil
      )
    }
  }
}
