internal import Canvas
internal import FollowUp
internal import Text

/// What happened in one way on one day: the whole of it, the items, the sources.
struct MomentPage: ReadingPage {
  private let entries: [Timeline.Entry]
  var reading = Reading()
  var printing: Printing?

  init(_ entries: [Timeline.Entry]) { self.entries = entries }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    guard let first = entries.first else { return nil }
    let title = Phrase(
      "\(first.sign) \(first.sort.name.dutch)", "\(first.sign) \(first.sort.name(.english))")
    return ([], [StoryBlock(.basis, title: title, entries.flatMap { told($0, in: world) })])
  }

  /// What it was and where it was read, then the items that it was about.
  private func told(_ entry: Timeline.Entry, in world: World) -> [StoryEntry] {
    let items = entry.items.map { id in
      StoryEntry(
        label: Phrase(id.text, nil), world.dossier.recommendation(id)?.title ?? Phrase("", ""),
        margin: world.row(of: id).flatMap { world.board.standings[$0]?.short }, follows: .item(id))
    }
    // The title of a point stands beside its number already.
    guard entry.sort != .report else { return items }
    let whole = StoryEntry(
      entry.text.atStart, margin: entry.source.flatMap(world.dossier.placeAndCertainty),
      follows: entry.source?.document.map(Reference.document))
    return [whole] + items
  }

  func destination(of reference: Reference) -> Destination? {
    switch reference {
    case .item(let item): .item(item)
    case .document(let document): .document(document)
    case .party(let party): .party(party)
    case .attachment(let attachment): .text(attachment)
    case .asked, .flag: nil
    }
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let language = stage.world.language
    let day = Clean(entries.first?.date.words(language) ?? "")
    let count = Set(entries.flatMap(\.items)).count
    frame.putHead(
      TextLine(day, .heading),
      right: stage.isCompact ? .empty : Clean(Noun.item.counted(count, in: language)), in: area)
  }

  func copied(on stage: Stage) -> String? {
    let language = stage.world.language
    return entries.map { "\($0.date.figures(language))  \($0.told(language))" }
      .joined(separator: "\n")
  }
}
