internal import FollowUp
internal import Text

/// *Welk antwoord de brief geeft*: yes, partly or not, and why; item after item.
struct MappingRecipe: Recipe {
  let title = Phrase("Welk antwoord de brief geeft", "What the letter answers")
  let acts: [Act] = [.mapping]
  let manner = FormManner.walk
  let carried: [Slot] = [.response]

  func refusal(on sheet: Sheet) -> Phrase? {
    sheet.responses.isEmpty
      ? Phrase("er is geen reactie op dit rapport", "there is no response to this report") : nil
  }

  func start(_ sheet: Sheet) -> [FormRequest.Given] {
    sheet.responses.first.map { [FormRequest.Given(slot: .response, text: $0.id.text)] } ?? []
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.response, .pick(.responses)),
      .choice(.coverage, Mapping.Coverage.allCases, word: \.answer.short),
      FormField(
        .reason, .text(lines: 3),
        hint: Phrase("wat de brief erover zegt, en wat niet", "what it says of it, and what not")),
    ]
  }

  func submissions(_ sheet: Sheet) throws(Gap) -> [Submission] {
    let answers = sheet.answers
    let name = answers.text(.response)
    guard let item = sheet.item,
      let response = name.flatMap({ sheet.world.dossier.response(Response.ID($0)) })
    else { throw Gap(.response, "Kies de reactie.", "Choose the response.") }
    let coverage = try answers.needed(
      .coverage, as: Mapping.Coverage.self, "Kies ja, deels of niet.",
      "Choose yes, partly or none.")
    let reason = try answers.needed(.reason, "Zeg waarom.", "Say why.")
    let mapping = Mapping(
      id: Mapping.ID("\(response.id)-\(item.id)"), recommendation: item.id, response: response.id,
      coverage: coverage, passages: [], reason: Phrase(reason, nil), confidence: .sourceText)
    return [
      Submission(
        .happening(.mapping(mapping)), by: sheet.author, on: item.id, seen: sheet.seen[item.id],
        date: response.date ?? PartialDate(sheet.today),
        source: Source(document: response.document, confidence: .sourceText))
    ]
  }
}
