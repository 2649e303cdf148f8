internal import Text

/// What may have been meant by a word that is not known.
struct Suggestion {
  let found: String
  let allowed: [String]

  init(for found: String, among allowed: [String]) {
    self.found = found
    self.allowed = allowed
  }

  var phrase: Phrase {
    let list = allowed.joined(separator: ", ")
    guard let nearest = Nearest.of(found, in: allowed) else {
      return Phrase("Mogelijk zijn: \(list).", "Possible are: \(list).")
    }
    return Phrase(
      "Bedoelde u ‘\(nearest)’? Mogelijk zijn: \(list).",
      "Did you mean ‘\(nearest)’? Possible are: \(list).")
  }
}
