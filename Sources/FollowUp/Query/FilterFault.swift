package import Text

/// Why a text is no filter, and where.
package struct FilterFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `--word`: an option that does not exist.
    case option(String)
    case unknownField(String)
    case unknownValue(FilterField, String)
    /// Nothing after the colon.
    case missingValue(FilterField)
    case noYear(String)
    case noSpan(FilterField, String)
    case noDay(String)
    /// No filter was saved under this name; perhaps one that goes on where this one ends.
    case unknownSaved(String, mayGoOn: Bool)
    /// "Not" before a saved filter of several terms.
    case negatedSaved(String)
    /// Asks for what only a stand-up records; this dossier has none.
    case noStandup(FilterField)
  }

  package let kind: Kind
  /// The place of the faulty word in the text, from 1, in characters.
  package let column: Int
  /// What was probably meant.
  package let suggestion: String?

  package init(_ kind: Kind, column: Int, suggestion: String? = nil) {
    self.kind = kind
    self.column = column
    self.suggestion = suggestion
  }

  /// Whether typing on can mend it, so that a screen may wait with complaining.
  package var isUnfinished: Bool {
    switch kind {
    case .missingValue, .noSpan(_, ">"), .noSpan(_, "<"), .noSpan(_, ">="), .noSpan(_, "<="): true
    case .unknownSaved(_, let mayGoOn): mayGoOn
    case .option, .unknownField, .unknownValue, .noYear, .noSpan, .noDay, .negatedSaved,
      .noStandup:
      false
    }
  }

  /// What is wrong, where, and what to do.
  package var sentence: Phrase {
    guard let suggestion else { return complaint }
    return Phrase(
      "\(complaint.dutch) Bedoelde u ‘\(suggestion)’?",
      "\(complaint(.english)) Did you mean ‘\(suggestion)’?")
  }

  private var complaint: Phrase {
    switch kind {
    case .option(let word):
      Phrase(
        "Onbekende optie ‘\(word)’ op positie \(column).", "Unknown option ‘\(word)’ at \(column).")
    case .unknownField(let word):
      Phrase(
        "Onbekend veld ‘\(word)’ op positie \(column).", "Unknown field ‘\(word)’ at \(column).")
    case .unknownValue(let field, let word):
      Phrase(
        "Onbekende waarde ‘\(word)’ bij ‘\(field.name.dutch):’ op positie \(column).",
        "Unknown value ‘\(word)’ for ‘\(field.name(.english)):’ at \(column).")
    case .missingValue(let field): FilterFault.missing(field, column)
    case .noYear(let word):
      Phrase(
        "‘\(word)’ op positie \(column) is geen jaar. Voorbeelden: 2015, >=2019.",
        "‘\(word)’ at \(column) is not a year. Examples: 2015, >=2019.")
    case .noSpan(let field, let word):
      Phrase(
        "‘\(word)’ op positie \(column) is geen tijd. Voorbeeld: \(field.example.dutch).",
        "‘\(word)’ at \(column) is not a time. Example: \(field.example(.english)).")
    case .noDay(let word):
      Phrase(
        "‘\(word)’ op positie \(column) is geen dag. Voorbeeld: 2025-04-24.",
        "‘\(word)’ at \(column) is not a day. Example: 2025-04-24.")
    case .unknownSaved(let name, _):
      Phrase(
        "Er is geen bewaard filter ‘@\(name)’ (positie \(column)). Met aanhalingstekens zoekt u "
          + "het woord zelf.",
        "There is no saved filter ‘@\(name)’ (at \(column)). In quotes it is searched as a word.")
    case .negatedSaved(let name):
      Phrase(
        "‘-@\(name)’ op positie \(column) kan niet: dat filter heeft meer dan één voorwaarde.",
        "‘-@\(name)’ at \(column) cannot be: that filter has more than one condition.")
    case .noStandup(let field):
      Phrase(
        "In dit dossier staat geen overleg; ‘\(field.name.dutch):’ op positie \(column) vindt niets.",
        "No stand-up in this dossier; ‘\(field.name(.english)):’ at \(column) finds nothing.")
    }
  }

  private static func missing(_ field: FilterField, _ column: Int) -> Phrase {
    Phrase(
      "Na ‘\(field.name.dutch):’ op positie \(column) ontbreekt een waarde. "
        + "Voorbeeld: '\(field.example.dutch)'.",
      "A value is missing after ‘\(field.name(.english)):’ at \(column). "
        + "Example: '\(field.example(.english))'.")
  }
}
