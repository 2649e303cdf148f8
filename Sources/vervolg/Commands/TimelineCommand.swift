internal import ArgumentParser
internal import FollowUp
internal import Reports
internal import Text

/// `vervolg timeline [ID]`: what happened, day by day.
struct TimelineCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "timeline",
      abstract: Phrase(
        "Toont wat er gebeurde, dag na dag.", "Shows what happened, day by day."
      ).said,
      discussion: Phrase(
        "Voorbeelden:\n  vervolg timeline\n  vervolg timeline 1\n  vervolg timeline R2021-4\n"
          + "  vervolg timeline politie\n\nEen punt in een keten toont de hele keten.",
        "Examples:\n  vervolg timeline\n  vervolg timeline 1\n  vervolg timeline R2021-4\n"
          + "  vervolg timeline politie\n\nAn item in a chain shows the whole chain."
      ).said)
  }

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: .both(
      "Een keten, punt, thema of partij; anders alles.",
      "A chain, item, theme or party; else everything.", value: Phrase("nr of naam", "id or name")))
  var id: String?

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    let dossier = try DossierOfDay(in: surroundings, global, output)
    let index = SearchIndex(dossier.dossier)
    let subject = try dossier.subject(id, in: index)
    return try dossier.deliver(TimelineReport(subject, on: dossier.board, in: index))
  }
}

extension DossierOfDay {
  /// What a name stands for: a chain, an item with its chain, a theme or a party.
  fileprivate func subject(
    _ name: String?, in index: SearchIndex
  ) throws(Complaint) -> TimelineSubject {
    guard let name else { return .everything }
    if let number = Int(name) {
      let chain = board.chain(try chain(called: String(number)))
      if let oldest = chain?.members.first { return .item(dossier.recommendations[oldest].id) }
    }
    if index.row(of: Recommendation.ID(name)) != nil { return .item(Recommendation.ID(name)) }
    for subject in [TimelineSubject.theme(name), .party(name)]
    where !board.rows(of: subject, in: index).isEmpty { return subject }
    throw .nothingCalled(
      name, Phrase("keten, punt, thema of partij", "chain, item, theme or party"),
      known: dossier.recommendations.map(\.id.text) + index.themes)
  }
}
