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
    let (title, rows) = try dossier.scope(id, in: index)
    return try dossier.deliver(
      TimelineReport(
        rows, title: title, on: dossier.board, in: index, withAllMilestones: id == nil))
  }
}

extension DossierOfDay {
  /// The items that a name stands for, and what they are called together: a chain, an item with
  /// its chain, a theme, or the items of a party.
  fileprivate func scope(
    _ name: String?, in index: SearchIndex
  ) throws(Complaint) -> (Phrase, [Int]) {
    guard let name else { return (dossier.title, board.standings.compactMap { $0?.index }) }
    if let number = Int(name) { return chainScope(try chain(called: String(number))) }
    if let item = index.row(of: Recommendation.ID(name)) {
      guard let chain = board.standings[item]?.chain else {
        return (dossier.recommendations[item].title, [item])
      }
      return chainScope(chain)
    }
    for filter in [Filter([.init([.theme(name)])]), Filter([.init([.party(name)])])] {
      let rows = filter.rows(on: board, in: index)
      if !rows.isEmpty { return (Phrase(name, nil).atStart, rows) }
    }
    throw .nothingCalled(
      name, Phrase("keten, punt, thema of partij", "chain, item, theme or party"),
      known: dossier.recommendations.map(\.id.text) + index.themes)
  }

  private func chainScope(_ number: Int) -> (Phrase, [Int]) {
    let rows = board.standings.compactMap(\.self).filter { $0.chain == number }.map(\.index)
    return (dossier.chainName(number), rows)
  }
}
