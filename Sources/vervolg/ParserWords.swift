internal import Text

/// What ArgumentParser prints, in Dutch: it knows English only, and its readers need not.
enum ParserWords {
  /// The message as it is shown; in English it stays as it is.
  static func said(_ message: String, in language: Language) -> String {
    guard language == .dutch else { return message }
    var lines: [String] = []
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      let isMoreUsage = line.hasPrefix("       vervolg")
      lines.append((isMoreUsage ? "  " : "") + dutch(String(line)))
    }
    return lines.joined(separator: "\n")
  }

  private static func dutch(_ line: String) -> String {
    for (english, dutch) in starts where line.hasPrefix(english) {
      return pieces(dutch + line.dropFirst(english.count))
    }
    return pieces(line)
  }

  private static func pieces(_ line: String) -> String {
    parts.reduce(line) { line, part in line.replacing(part.english, with: part.dutch) }
  }

  /// How lines begin.
  private static let starts: [(english: String, dutch: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "), ("Usage: ", "Gebruik: "),
    ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("Error: ", "Kan niet: "), ("Help:  ", "Hulp:  "), ("  See '", "  Zie '"),
  ]

  /// What stands anywhere in a line.
  private static let parts: [(english: String, dutch: String)] = [
    ("Show help information.", "Toont deze hulp."), ("<subcommand>", "<opdracht>"),
    ("[<options>]", "[<opties>]"), ("(values:", "(keuze:"), ("(default:", "(anders:"),
    ("; default:", "; anders:"), (" (default)  ", " (gewoon)   "),
    ("' for detailed help.", "' voor meer hulp."),
    ("' for more information.", "' voor meer uitleg."),
    ("Missing expected argument '", "er ontbreekt '"), ("Unknown option '", "onbekende optie '"),
    ("Did you mean '", "Bedoelt u '"), ("Missing value for '", "er ontbreekt een waarde bij '"),
    ("Unexpected argument '", "te veel: '"), (" unexpected arguments: '", " woorden te veel: '"),
    ("The value '", "de waarde '"), ("' is invalid for '", "' past niet bij '"),
    ("Please provide one of the following:", "Kies uit:"), ("Please provide one of ", "Kies uit "),
    (" and '", " en '"), (" or '", " of '"),
  ]
}
