package import FollowUp
internal import Text

extension ManualPage {
  /// `vervolg-attenderingen(7)`: every rule in its own words, with its limits and their sources.
  package static func flags(_ limits: Limits) -> ManualPage {
    ManualPage(
      "vervolg-attenderingen", section: 7,
      purpose: Phrase(
        "wat het programma opvalt, en wanneer", "what the program notices, and when"),
      [
        Part(Phrase("Beschrijving", "Description"), introduction),
        Part(
          Phrase("Regels", "Rules"), Rules.explanations.map { rule($0, limits) }),
        Part(
          Phrase("Zie ook", "See also"),
          [.paragraph(Phrase("vervolg(1), vervolg explain", "vervolg(1), vervolg explain"))]),
      ])
  }

  private static var introduction: [Entry] {
    [
      .paragraph(
        Phrase(
          "Een attendering is wat het programma berekent uit wat is geboekt. Zij wordt nergens "
            + "bewaard en zegt altijd haar datums, haar grens en waar die grens vandaan komt. De "
            + "meeste grenzen zijn ontleend aan andere toezichthouders en zijn geen regel voor de "
            + "Inspectie; ze staan in dossier.json en zijn daar te wijzigen.",
          "A flag is what the program computes from what was booked. It is stored nowhere and "
            + "always says its dates, its limit and where that limit comes from. Most limits were "
            + "borrowed from other bodies and are no rule of the Inspectorate; they stand in "
            + "dossier.json and can be changed there.")),
      .paragraph(
        Phrase(
          "Een vraagteken betekent niet zeker: de attendering rust erop dat iets niet is gevonden, "
            + "terwijl een stuk waarin het kan staan niet volledig is gelezen.",
          "A question mark means uncertain: the flag rests on something not being found, while a "
            + "document that could hold it was not read in full.")),
    ]
  }

  private static func rule(_ rule: Explanation, _ limits: Limits) -> Entry {
    let title = Phrase("\(rule.code)  \(rule.name.dutch)", "\(rule.code)  \(rule.name(.english))")
    let ends = Phrase(
      "Vervalt \(rule.ends.dutch).", "Ends \(rule.ends(.english)).")
    return .term(title, [rule.fires, ends] + rule.settings.map { limit(limits[$0]) })
  }

  private static func limit(_ limit: Limit) -> Phrase {
    func said(_ language: Language) -> String {
      let value =
        switch limit.unit {
        case .days: Noun.day.counted(limit.value, in: language)
        case .months: Noun.month.counted(limit.value, in: language)
        case .years: Noun.year.counted(limit.value, in: language)
        case .count: String(limit.value)
        }
      return "\(Phrase("Grens", "Limit")(language)) \(value): \(limit.source(language))."
    }
    return Phrase(said(.dutch), said(.english))
  }
}
