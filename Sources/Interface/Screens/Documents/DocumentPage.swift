internal import Canvas
internal import FollowUp
internal import Text

/// One letter, report or other document: what it is, what was read of it, where it is cited.
struct DocumentPage: ReadingPage {
  private let id: Document.ID
  var reading = Reading()
  var printing: Printing?

  init(_ id: Document.ID) { self.id = id }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    guard let document = world.dossier.document(id) else { return nil }
    let blocks = [about(document), read(document), cited(in: world)]
    return ([], blocks.filter { !$0.entries.isEmpty })
  }

  func destination(of reference: Reference) -> Destination? {
    guard case .item(let item) = reference else { return nil }
    return .item(item)
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let title = Clean(stage.world.dossier.document(id)?.title ?? id.text)
    frame.putHead(
      TextLine(title, .heading), right: stage.isCompact ? .empty : stage.say("stuk", "document"),
      in: area)
  }

  func copied(on stage: Stage) -> String? {
    guard let document = stage.world.dossier.document(id) else { return nil }
    return [document.title, document.reference, document.url].compactMap(\.self)
      .joined(separator: "\n")
  }

  private func about(_ document: Document) -> StoryBlock {
    let facts: [(Phrase, String?)] = [
      (Phrase("soort", "kind"), document.kind),
      (Phrase("van", "from"), document.issuer),
      (Phrase("aan", "to"), document.addressee),
      (Phrase("ondertekend", "signed"), document.signedBy),
      (Phrase("kenmerk", "reference"), document.reference),
      (Phrase("adres", "address"), document.url),
    ]
    let date = StoryEntry(
      label: Phrase("datum", "date"),
      document.date?.inFigures ?? Phrase("onbekend", "unknown"))
    return StoryBlock(
      .source, title: Phrase("Stuk", "Document"),
      [date]
        + facts.compactMap { label, fact in
          fact.map { StoryEntry(label: label, Phrase($0, nil)) }
        })
  }

  private func read(_ document: Document) -> StoryBlock {
    // Often the note says no more than the margin does.
    let isSaid =
      document.coverageNote.isEmpty || document.coverageNote == document.coverage.long.dutch
    let note = isSaid ? nil : document.coverageNote
    let texts = [note, document.note].compactMap(\.self)
    return StoryBlock(
      .certainty, title: Phrase("Gelezen", "Read"), margin: document.coverage.long,
      [StoryEntry(document.confidence.long.atStart)] + texts.map { StoryEntry(Phrase($0, nil)) })
  }

  /// The items that rest on it, in the order of the dossier.
  private func cited(in world: World) -> StoryBlock {
    let booked = Set(
      world.dossier.events.lazy.filter { $0.source?.document == id }.map(\.recommendation))
    let items = world.dossier.recommendations.filter { item in
      item.source.document == id || item.alsoIn.contains(id) || booked.contains(item.id)
    }
    return StoryBlock(
      .history, title: Phrase("Aangehaald bij", "Cited with"),
      margin: Noun.item.counted(items.count),
      items.map { StoryEntry(label: Phrase($0.id.text, nil), $0.title, follows: .item($0.id)) })
  }
}
