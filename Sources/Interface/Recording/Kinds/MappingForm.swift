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

  /// The newest letter, or the one that was chosen already, with the passages that answer now.
  func start(_ sheet: Sheet) -> [FormRequest.Given] {
    let chosen = sheet.answers.text(.response).map { Response.ID($0) }
    guard let response = chosen ?? sheet.responses.first?.id else { return [] }
    let letter = FormRequest.Given(slot: .response, text: response.text)
    // Who unlinked the last passage is not given it back.
    guard !sheet.request.given.contains(where: { $0.slot == .passages }) else { return [letter] }
    let passages = sheet.mapping(of: response)?.passages.said ?? ""
    return [letter, FormRequest.Given(slot: .passages, text: passages)]
  }

  func fields(_ sheet: Sheet) -> [FormField] {
    [
      FormField(.response, .pick(.responses)),
      .choice(.coverage, Mapping.Coverage.allCases, word: \.answer.short),
      FormField(
        .reason, .text(lines: 3),
        hint: Phrase("wat de brief erover zegt, en wat niet", "what it says of it, and what not")),
      FormField(
        .passages, .line,
        hint: Phrase("nummers, zoals CL1 CL3; leeg: geen", "numbers, as CL1 CL3; empty: none")),
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
    return [
      .answer(
        to: item.id, by: response, coverage, passages: try sheet.passages(of: response),
        reason: Phrase(reason, nil), author: sheet.author, seen: sheet.seen[item.id],
        on: sheet.today)
    ]
  }
}

extension Sheet {
  /// What was judged of a letter for the item at hand, as it counts on the day in sight.
  fileprivate func mapping(of response: Response.ID) -> Mapping? {
    row.flatMap { world.board.mappings(of: $0).last { $0.response == response } }
  }

  /// The passages that were typed, which must stand in the response.
  fileprivate func passages(of response: Response) throws(Gap) -> [Passage.ID] {
    let typed = (answers.text(.passages) ?? "").split { $0 == " " || $0 == "," || $0 == ";" }
    var found: [Passage.ID] = []
    for name in typed {
      guard let passage = world.dossier.passage(called: String(name), of: response) else {
        throw Gap(.passages, Self.unknown(String(name), world.dossier.passages(of: response)))
      }
      if !found.contains(passage.id) { found.append(passage.id) }
    }
    return found
  }

  private static func unknown(_ name: String, _ known: [Passage]) -> Phrase {
    guard let first = known.first, let last = known.last else {
      return Phrase(
        "Van deze reactie zijn geen passages geboekt.", "No passages of this response are booked.")
    }
    return Phrase(
      "Er is geen passage ‘\(name)’ in deze reactie: \(first.id) tot en met \(last.id).",
      "There is no passage ‘\(name)’ in this response: \(first.id) to \(last.id).")
  }
}

extension [Passage.ID] {
  /// As they are typed.
  fileprivate var said: String { map(\.text).joined(separator: " ") }
}
