package import Text

/// What is said of who was asked.
extension PartyTable {
  package static let title = Phrase(
    "Wie is wat gevraagd, en wie gaf zelf antwoord",
    "Who was asked what, and who gave an answer of their own")
  package static let uncertainty = Phrase(
    "? = niet zeker: niet elke brief is volledig gelezen.",
    "? = uncertain: not every letter was read in full.")
  package static let countsTitle = Phrase(
    "Hoeveel partijen, volgens welke bron", "How many, by which source")
}

extension PartyTable.Row {
  /// `Politie: 7 punten gevraagd; trekker van 2; 0 van 7? zelf beantwoord; 1 toezegging, …`.
  package var sentence: Phrase {
    Phrase(
      said(.dutch, counts(.dutch) + rest(.dutch)),
      said(.english, counts(.english) + rest(.english)))
  }

  /// What stands in no column of a table: `Politie: 1 toezegging, 0 met een dag; eerste termijn …`.
  package var facts: Phrase { Phrase(said(.dutch, rest(.dutch)), said(.english, rest(.english))) }

  private func said(_ language: Language, _ parts: [String]) -> String {
    guard party == nil else {
      return "\(name.atStart(language)): " + parts.joined(separator: "; ") + "."
    }
    let items = Noun.item.counted(rows.count, in: language)
    return Phrase(
      "Bij \(items) is geen geadresseerde vastgesteld.",
      "For \(items) no addressee was established.")(language)
  }

  private func counts(_ language: Language) -> [String] {
    let items = Noun.item.counted(rows.count, in: language)
    let parts = [
      Phrase("\(items) gevraagd", "\(items) asked"),
      led == 0 ? nil : Phrase("trekker van \(led)", "leads \(led)"),
      answers.map {
        Phrase("\($0.dutch) zelf beantwoord", "\($0(.english)) answered by itself")
      },
    ]
    return parts.compactMap { $0?(language) }
  }

  private func rest(_ language: Language) -> [String] {
    let made = Noun.commitment.counted(promised)
    let parts = [
      promised == 0
        ? made
        : Phrase(
          "\(made.dutch), \(dated) met een dag", "\(made(.english)), \(dated) with a date"),
      overdue.count == 0
        ? nil
        : Phrase("termijn voorbij bij \(overdue.count)", "overdue for \(overdue.count)"),
      nextDue.map { Phrase("eerste termijn \($0.figures)", "next due \($0.figures)") },
    ]
    return parts.compactMap { $0?(language) }
  }
}
