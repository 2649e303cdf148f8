internal import Text

/// *Keten*: what the item repeats, what repeats it, and who says so.
extension StoryTeller {
  var chainBlock: StoryBlock? {
    let line = situation.line
    let members = line.ancestors + [item.id] + line.descendants
    let entries = (members.count > 1 ? members.map(entry) : []) + links + sameChain
    guard !entries.isEmpty else { return nil }
    return StoryBlock(.chain, title: chainTitle, margin: author, entries)
  }

  private var chainTitle: Phrase {
    standing.chain.map(dossier.chainName) ?? FieldName.chain.name
  }

  /// Who says that it is a chain.
  private var author: Phrase? {
    guard !situation.line.links.isEmpty else { return nil }
    return situation.line.isInferredOnly
      ? Phrase("koppeling afgeleid", "links inferred")
      : Phrase("mede genoemd door de Inspectie", "named by the Inspectorate too")
  }

  private func entry(_ id: Recommendation.ID) -> StoryEntry {
    let member = dossier.recommendations.first { $0.id == id }
    let report = member.flatMap { member in dossier.reports.first { $0.id == member.report } }
    let issued = member?.issued ?? report?.issued
    let here = id == item.id ? Phrase("dit punt", "this item") : nil
    return StoryEntry(
      label: issued?.inFigures,
      joined([Phrase(id.text, nil), member?.title, here], by: " · "), follows: .item(id))
  }

  private var links: [StoryEntry] {
    (situation.line.links + situation.line.related)
      .filter { $0.from == item.id || $0.to == item.id }
      .map { link in
        let says = Phrase(
          "\(link.from) \(link.kind.short.dutch) \(link.to)",
          "\(link.from) \(link.kind.short(.english)) \(link.to)")
        return StoryEntry(
          joined([joined([says, link.by.long], by: ", "), link.reason], by: ": "),
          follows: .item(link.from == item.id ? link.to : link.from))
      }
  }

  /// Items of the chain that are not in the line of this one.
  private var sameChain: [StoryEntry] {
    guard let chain = standing.chain else { return [] }
    let line = Set(situation.line.ancestors + situation.line.descendants + [item.id])
    let others = board.standings.compactMap(\.self).filter { $0.chain == chain }
      .map { dossier.recommendations[$0.index].id }.filter { !line.contains($0) }
      .sorted { NumberOrder.precedes($0.text, $1.text) }
    guard !others.isEmpty else { return [] }
    let names = others.map(\.text)
    return [
      StoryEntry(
        Phrase(
          "In dezelfde keten: \(Sentence.list(names, in: .dutch)).",
          "In the same chain: \(Sentence.list(names, in: .english))."))
    ]
  }
}
