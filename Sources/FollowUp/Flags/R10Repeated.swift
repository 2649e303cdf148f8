internal import Text

/// R10, *herhaald*: the item came up in more than one report.
package enum R10Repeated: Rule {
  package static let explanation = Explanation(
    "R10", Phrase("herhaald", "repeated"),
    fires: Phrase(
      "Het punt kwam in twee of meer rapporten of brieven voor: het punt zelf, wat het herhaalt en wat het herhaalt. Drie of meer is hoog. Ingetrokken punten tellen niet. De zin zegt of de Inspectie de koppeling zelf noemt of dat zij is afgeleid.",
      "The item came up in two or more reports or letters: the item itself, what it repeats and what repeats it. Three or more is high. Withdrawn items do not count. The sentence says whether the inspectorate itself names the link or whether it is inferred."
    ),
    ends: Phrase("als de koppeling wordt weggenomen", "when the link is taken away"),
    settings: [.repeatWarn, .repeatHigh], turn: .nobody)

  package static func flags(in situation: Situation) -> [Flag] {
    let line = situation.line
    let warn = situation.limits[.repeatWarn].value
    guard !situation.isParent, line.reports.count >= warn else { return [] }
    let high = situation.limits[.repeatHigh].value
    let isHigh = line.reports.count >= high
    let grade = Grade(
      isHigh ? .high : .warn, since: day(of: warn, in: line),
      worseSince: day(of: isHigh ? high : warn, in: line))
    return [
      situation.raise(
        .repeated(
          times: line.reports.count, reports: line.reports, isInferred: line.isInferredOnly), grade,
        limit: isHigh ? .repeatHigh : .repeatWarn)
    ]
  }

  /// The day on which so many reports first counted for this item; nothing when unknown.
  private static func day(of count: Int, in line: Line) -> Day? {
    let days = line.countedFrom.compactMap { $0 }.sorted()
    guard days.count == line.countedFrom.count, count >= 1, count <= days.count else { return nil }
    return days[count - 1]
  }
}
