package import Text

/// Judging whether a letter answers an item.
extension Submission {
  /// That it does, by these passages and for this reason: it counts from the day of the letter on.
  package static func answer(
    to item: Recommendation.ID, by response: Response, _ coverage: Mapping.Coverage,
    passages: [Passage.ID] = [], reason: Phrase, author: Author, seen: Event.ID?, on today: Day
  ) -> Submission {
    let mapping = Mapping(
      id: Mapping.ID("\(response.id)-\(item)"), recommendation: item, response: response.id,
      coverage: coverage, passages: passages, reason: reason, confidence: .sourceText)
    return Submission(
      .happening(.mapping(mapping)), by: author, on: item, seen: seen,
      date: response.date ?? PartialDate(today),
      source: Source(document: response.document, confidence: .sourceText))
  }
}

extension Dossier {
  /// What a letter says, passage by passage, as far as that was booked.
  package func passages(of response: Response) -> [Passage] {
    passages.filter { $0.source.document == response.document }
  }

  /// A passage of a letter as somebody typed its number, in any case of letters.
  package func passage(called name: String, of response: Response) -> Passage? {
    let key = Fold.bytes(of: name)
    return passages(of: response).first { Fold.bytes(of: $0.id.text) == key }
  }
}
