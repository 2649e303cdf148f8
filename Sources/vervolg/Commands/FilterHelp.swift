internal import FollowUp
internal import Text

/// What help says of the filter language: examples first, then every field with an example.
enum FilterHelp {
  static var text: Phrase { Phrase(written(.dutch), written(.english)) }

  private static func written(_ language: Language) -> String {
    (examples(language) + [""] + rules(language) + [""] + fields(language))
      .joined(separator: "\n")
  }

  private static func examples(_ language: Language) -> [String] {
    switch language {
    case .dutch:
      [
        "Voorbeelden:", "  vervolg list stand:open thema:governance",
        "  vervolg list 'leeftijd:>4j' -soort:bevinding",
        "  vervolg list attendering:R4 --json",
        "  vervolg list \"doorzettingsmacht\" --as-of 24-4-2025",
      ]
    case .english:
      [
        "Examples:", "  vervolg list state:open theme:governance",
        "  vervolg list 'age:>4y' -kind:finding", "  vervolg list flag:R4 --json",
        "  vervolg list \"doorzettingsmacht\" --as-of 2025-04-24",
      ]
    }
  }

  private static func rules(_ language: Language) -> [String] {
    switch language {
    case .dutch:
      [
        "Losse woorden zoeken in tekst, nummer, partijen en stukken. Een min ervoor sluit uit, een "
          + "komma is of, aanhalingstekens houden woorden bij elkaar. Zet > en < tussen "
          + "aanhalingstekens, anders neemt de shell ze; 4j+ is 4 jaar of meer."
      ]
    case .english:
      [
        "Words search text, number, parties and documents. A minus before it excludes, a comma is "
          + "or, quotes keep words together. Quote > and <, or the shell takes them; 4y+ is 4 "
          + "years or more."
      ]
    }
  }

  private static func fields(_ language: Language) -> [String] {
    let title = Phrase("Velden:", "Fields:")(language)
    let examples = FilterField.allCases.filter { $0 != .action }.map { $0.example(language) }
    return [title] + rows(of: examples)
  }

  /// As many to a line as a terminal of 80 columns shows without breaking it.
  private static func rows(of examples: [String]) -> [String] {
    examples.reduce(into: [String]()) { rows, example in
      if let last = rows.last, last.count + example.count < 70 {
        rows[rows.count - 1] = last + "  " + example
      } else {
        rows.append("  " + example)
      }
    }
  }
}
