internal import Canvas
internal import FollowUp
internal import Text

/// All documents of the dossier, newest first, each with how much of it was read.
struct DocumentsPage: ReadingPage {
  var reading = Reading()
  var printing: Printing?

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    let documents = world.dossier.documents.enumerated().sorted { left, right in
      let (one, other) = (day(left.element), day(right.element))
      return one == other ? left.offset < right.offset : one > other
    }
    let entries = documents.map { entry($0.element) }
    let block = StoryBlock(
      .source, title: Phrase("Stukken", "Documents"),
      margin: Phrase("wat ervan gelezen is", "how much was read"), entries)
    return ([], [block] + missing(in: world))
  }

  func destination(of reference: Reference) -> Destination? {
    guard case .document(let id) = reference else { return nil }
    return .document(id)
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    frame.putHead(
      TextLine(stage.say("Stukken", "Documents"), .heading),
      right: Clean(
        Noun.documents.counted(stage.world.dossier.documents.count, in: stage.world.language)),
      in: area)
  }

  private func day(_ document: Document) -> Int32 { document.date?.latest.number ?? .min }

  private func entry(_ document: Document) -> StoryEntry {
    // What was read in full needs no mark: only the exceptions stand there.
    StoryEntry(
      label: document.date?.inFigures ?? Phrase("–", nil), Phrase(document.title, nil),
      margin: document.coverage == .full ? nil : document.coverage.short,
      follows: .document(document.id))
  }

  private func missing(in world: World) -> [StoryBlock] {
    guard !world.dossier.missing.isEmpty else { return [] }
    let entries = world.dossier.missing.map { source in
      StoryEntry(
        Phrase(
          "\(source.what.dutch) (\(source.whereToLook.dutch))",
          "\(source.what(.english)) (\(source.whereToLook(.english)))"))
    }
    return [
      StoryBlock(
        .basis, title: Phrase("Niet gevonden", "Not found"),
        margin: Phrase("waar het kan liggen", "where it may be"), entries)
    ]
  }
}

extension Noun {
  fileprivate static let documents = Noun(
    "stuk", "stukken", english: "document", "documents")
}
