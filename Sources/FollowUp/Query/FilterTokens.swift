/// A filter text cut into its words, each with its place.
///
/// A word ends at a space outside quotes; a comma separates alternatives, the first colon after
/// letters ends the name of a field. A quote that is not closed reaches to the end of the text, so
/// that a filter works while it is being typed.
struct FilterToken: Hashable {
  /// One alternative.
  struct Piece: Hashable {
    var text: String
    var isQuoted = false
    /// From 1, in characters.
    let column: Int
  }

  /// From 1, in characters.
  let column: Int
  let isNegated: Bool
  /// What stands before the colon.
  let field: String?
  /// Without the empty ones.
  let pieces: [Piece]

  /// The one unquoted word that it is, when it is no more than that.
  var plainWord: String? {
    guard field == nil, !isNegated, pieces.count == 1, !pieces[0].isQuoted else { return nil }
    return pieces[0].text
  }
}

/// Cuts a text into tokens, from left to right.
struct FilterScanner {
  private let characters: [Character]
  private var next = 0

  init(_ text: String) { characters = Array(text) }

  static func tokens(of text: String) throws(FilterFault) -> [FilterToken] {
    var scanner = FilterScanner(text)
    var tokens: [FilterToken] = []
    while let token = try scanner.token() { tokens.append(token) }
    return tokens
  }

  private mutating func token() throws(FilterFault) -> FilterToken? {
    while next < characters.count, characters[next].isWhitespace { next += 1 }
    guard next < characters.count else { return nil }
    let start = next
    let isNegated = try takeMinus()
    let field = takeField()
    return FilterToken(
      column: start + 1, isNegated: isNegated, field: field, pieces: takePieces())
  }

  private mutating func takeMinus() throws(FilterFault) -> Bool {
    guard characters[next] == "-" else { return false }
    next += 1
    guard next < characters.count, characters[next] == "-" else { return true }
    let word = characters[(next - 1)...].prefix { !$0.isWhitespace }
    throw FilterFault(.option(String(word)), column: next)
  }

  private mutating func takeField() -> String? {
    let name = characters[next...].prefix { $0.isLetter }
    guard !name.isEmpty, name.endIndex < characters.count, characters[name.endIndex] == ":" else {
      return nil
    }
    next = name.endIndex + 1
    return String(name)
  }

  private mutating func takePieces() -> [FilterToken.Piece] {
    var pieces: [FilterToken.Piece] = []
    var piece = FilterToken.Piece(text: "", column: next + 1)
    var closing: Character?
    while next < characters.count {
      let character = characters[next]
      next += 1
      if character == closing {
        closing = nil
      } else if closing != nil {
        piece.text.append(character)
      } else if let end = FilterScanner.closingQuote(of: character) {
        closing = end
        piece.isQuoted = true
      } else if character.isWhitespace {
        break
      } else if character == "," {
        pieces.append(piece)
        piece = FilterToken.Piece(text: "", column: next + 1)
      } else {
        piece.text.append(character)
      }
    }
    return (pieces + [piece]).filter { $0.text.contains { !$0.isWhitespace } }
  }

  private static func closingQuote(of character: Character) -> Character? {
    switch character {
    case "\"": "\""
    case "“", "„": "”"
    default: nil
    }
  }
}
