internal import Text

/// Screens and text without Unicode, for `--ascii` and for terminals without UTF-8.
extension Frame {
  /// The same screen in ASCII, every cell on its own place.
  package var plain: Frame { mapped(\.plain) }
}

extension Cell {
  /// One ASCII character for each column; a wide cluster leaves its second column blank.
  var plain: Cell {
    if isContinuation { return .blank(style) }
    guard let character = text.first, !(text.utf8.count == 1) else { return self }
    return Cell(String(character.plain), width: 1, style)
  }
}

extension Character {
  /// The nearest ASCII character: the plain form of a sign, the letter without its accent, or `?`.
  package var plain: Character {
    if isASCII { return self }
    if let sign = Sign(rawValue: self) { return sign.plain }
    return plainMark ?? plainLetter ?? "?"
  }

  /// What the search fold does not know, because nobody searches for it.
  private var plainMark: Character? {
    switch self {
    case "←", "‹": "<"
    case "→", "›": ">"
    case "↑": "^"
    case "↓": "v"
    case "«", "»": "\""
    case "€": "E"
    case "§": "S"
    case "°", "º": "o"
    default: nil
    }
  }

  /// The first letter of the search fold, in the case of the original.
  private var plainLetter: Character? {
    guard let scalar = unicodeScalars.first, let byte = Fold.bytes(of: String(scalar)).first,
      byte < 0x80
    else { return nil }
    let letter = Character(Unicode.Scalar(byte))
    return scalar.properties.isUppercase ? letter.uppercased().first : letter
  }
}
