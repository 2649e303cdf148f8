/// The words of a command in a variable such as `EDITOR`: split at spaces outside quotes, without a
/// shell, so that nothing in it is carried out.
enum CommandWords {
  static func split(_ text: String) -> [String] {
    var (words, word): ([String], String?) = ([], nil)
    var quote: Character?
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }
}
