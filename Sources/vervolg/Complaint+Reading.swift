internal import FollowUp
internal import Text

/// What can be wrong with what somebody asks to read.
extension Complaint {
  static func unknownItem(_ name: String, nearest: String?) -> Complaint {
    let advice = nearest.map { Phrase("Bedoelde u ‘\($0)’?", "Did you mean ‘\($0)’?") }
    return Complaint(
      Phrase("Er is geen punt ‘\(name)’.", "There is no item ‘\(name)’."),
      advice: advice ?? Phrase("vervolg list toont alle punten.", "vervolg list shows all items."),
      ending: .nothing)
  }

  static func notOnTheList(_ name: String, on day: Day) -> Complaint {
    Complaint(
      Phrase(
        "\(name) staat op \(day.figures) nog niet op de lijst.",
        "\(name) is not on the list yet on \(day.figures)."),
      advice: Phrase("Kies een latere dag met --as-of.", "Choose a later day with --as-of."),
      ending: .nothing)
  }

  /// What `name` should have named is not there: a chain, a document, a party, a page.
  static func nothingCalled(_ name: String, _ what: Phrase, known: [String]) -> Complaint {
    let nearest = Nearest.of(name, in: known)
    let list = known.prefix(12).joined(separator: ", ")
    let advice = nearest.map { Phrase("Bedoelde u ‘\($0)’?", "Did you mean ‘\($0)’?") }
    return Complaint(
      Phrase("Niet gevonden: \(what.dutch) ‘\(name)’.", "Not found: \(what(.english)) ‘\(name)’."),
      advice: advice ?? (known.isEmpty ? nil : Phrase("Wel: \(list).", "Known: \(list).")),
      ending: .nothing)
  }

  /// The text of the filter with a mark under the faulty word.
  static func filter(_ fault: FilterFault, in text: String) -> Complaint {
    let mark = String(repeating: " ", count: max(0, fault.column - 1)) + "^"
    let picture = "  \(text)\n  \(mark)"
    return .usage(fault.sentence, advice: Phrase(picture, picture))
  }

  /// A single word that is no folder and no command.
  static func noFolder(_ word: String, nearest: String?) -> Complaint {
    let advice = nearest.map {
      Phrase("Bedoelde u ‘vervolg \($0)’?", "Did you mean ‘vervolg \($0)’?")
    }
    return .usage(
      Phrase(
        "‘\(word)’ is geen map en geen opdracht.", "‘\(word)’ is neither a folder nor a command."),
      advice: advice
        ?? Phrase("vervolg --help noemt de opdrachten.", "vervolg --help names the commands."))
  }
}
