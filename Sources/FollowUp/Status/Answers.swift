/// Which letters answer which reports, and which passages answer which items, on any day.
struct Answers: Sendable {
  /// A letter booked as the response to a report.
  struct Letter: Sendable {
    let response: Int
    let day: Day
    let known: Day
    let isReadInFull: Bool
  }

  /// A booked judgement on whether a letter answers an item.
  struct Judged: Sendable {
    let coverage: Mapping.Coverage
    let response: Int
    /// Its place in `dossier.mappings`.
    let place: Int
  }

  let letters: Runs<Letter>
  let judged: Runs<Judged>
  private let days: [(day: Day, known: Day)]

  init(_ dossier: Dossier, _ places: Places, _ clocks: Clocks) {
    let days = dossier.responses.map { Answers.days(of: $0, dossier, places, clocks) }
    self.days = days
    var letters: [(owner: Int, element: Letter)] = []
    for (place, response) in dossier.responses.enumerated() {
      guard let report = places.reports[response.report] else { continue }
      let document = places.documents[response.document].map { dossier.documents[$0] }
      letters.append(
        (
          report,
          Letter(
            response: place, day: days[place].day, known: days[place].known,
            isReadInFull: document?.coverage == .full)
        ))
    }
    self.letters = Runs(dossier.reports.count, letters)
    judged = Runs(
      dossier.recommendations.count,
      dossier.mappings.enumerated().compactMap { place, mapping in
        guard let item = places.items[mapping.recommendation],
          let response = places.responses[mapping.response]
        else { return nil }
        return (item, Judged(coverage: mapping.coverage, response: response, place: place))
      })
  }

  /// The day of a letter when it is there on `day`, as far as `known` knows it.
  func day(of response: Int, on day: Day, known: Day) -> Day? {
    let letter = days[response]
    return letter.day <= day && letter.known <= known ? letter.day : nil
  }

  private static func days(
    of response: Response, _ dossier: Dossier, _ places: Places, _ clocks: Clocks
  ) -> (day: Day, known: Day) {
    let document = places.documents[response.document].map { dossier.documents[$0] }
    let day = (response.date ?? document?.date)?.latest ?? .beforeAll
    return (day, clocks.publicDay(of: response.document) ?? day)
  }
}
