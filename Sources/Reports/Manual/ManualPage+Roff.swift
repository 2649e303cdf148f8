package import Text

/// The page in the language of `man`: the macros of man(7), and nothing else.
extension ManualPage {
  package func roff(_ language: Language) -> [Clean] {
    let header = ".TH \(name.uppercased()) \(section) \"\" \"vervolg\" \"\""
    let naming = Phrase("NAAM", "NAME")(language)
    return [header, ".SH \(naming)", Roff.escaped("\(name) – \(purpose(language))")].map {
      Clean($0)
    }
      + parts.flatMap { part in
        [Clean(".SH \(Roff.quoted(part.title(language).uppercased()))")]
          + part.entries.flatMap { Roff.lines($0, language) }
      }
  }
}

/// How text is written so that roff shows it and obeys nothing in it.
private enum Roff {
  static func lines(_ entry: ManualPage.Entry, _ language: Language) -> [Clean] {
    switch entry {
    case .paragraph(let text): [".PP", escaped(text(language))].map { Clean($0) }
    case .verbatim(let lines):
      ([".PP", ".nf"] + lines.map { escaped("    " + $0) } + [".fi"]).map { Clean($0) }
    case .term(let term, let said):
      [".TP", "\\fB" + escaped(term(language)) + "\\fR"].map { Clean($0) }
        + said.enumerated().flatMap { number, text in
          ((number == 0 ? [] : [".IP"]) + [escaped(text(language))]).map { Clean($0) }
        }
    }
  }

  static func quoted(_ text: String) -> String {
    "\""
      + escaped(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq") + "\""
  }

  /// A backslash, a hyphen that must stay one, and a first character that would be a request.
  static func escaped(_ text: String) -> String {
    let safe = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\n": " "
      default: String(character)
      }
    }.joined()
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
