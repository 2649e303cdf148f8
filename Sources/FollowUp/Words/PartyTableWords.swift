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
  /// `Politie: 7 punten gevraagd, trekker van 2; 0 van 7? zelf beantwoord; 1 toezegging, …`.
  package var sentence: Phrase { Phrase(named(.dutch), named(.english)) }

  /// The same without the name.
  package var facts: Phrase { Phrase(said(.dutch), said(.english)) }

  private func named(_ language: Language) -> String {
    party == nil ? said(language) : "\(name.atStart(language)): \(said(language))"
  }

  private func said(_ language: Language) -> String {
    func say(_ dutch: String, _ english: String) -> String { Phrase(dutch, english)(language) }
    let items = Noun.item.counted(rows.count, in: language)
    guard party != nil else {
      return say(
        "Bij \(items) is geen geadresseerde vastgesteld.",
        "For \(items) no addressee was established.")
    }
    let asked = say("\(items) gevraagd", "\(items) asked")
    let leads = led == 0 ? [] : [say("trekker van \(led)", "leads \(led)")]
    let answered = answers.map {
      say("\($0.dutch) zelf beantwoord", "\($0(.english)) answered by itself")
    }
    let late =
      overdue.count == 0
      ? [] : [say("termijn voorbij bij \(overdue.count)", "overdue for \(overdue.count)")]
    let parts = [asked] + leads + [answered].compactMap(\.self) + [promises(language)] + late
    return parts.joined(separator: "; ") + "."
  }

  private func promises(_ language: Language) -> String {
    let made = Noun.commitment.counted(promised, in: language)
    guard promised > 0 else { return made }
    return Phrase("\(made), \(dated) met een dag", "\(made), \(dated) with a date")(language)
  }
}
