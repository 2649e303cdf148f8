internal import Canvas
internal import FollowUp
internal import Text

/// All documents that there were on the day, newest first, each with how much of it was read and
/// how many items rest on it.
struct DocumentsPage: ReadingPage {
  /// Those that were counted; nothing for all.
  private let only: Set<Document.ID>?
  var reading = Reading()
  var printing: Printing?

  init(only: [Document.ID]? = nil) { self.only = only.map(Set.init) }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    let block = StoryBlock(
      .source, title: Phrase("Stukken", "Documents"),
      margin: Phrase("wat nog te lezen is", "what is still to be read"),
      world.board.documentRows.filter { isShown($0.document) }.map(entry))
    return ([], [block] + (only == nil ? missing(in: world) : []))
  }

  func destination(of reference: Reference) -> Destination? {
    guard case .document(let id) = reference else { return nil }
    return .document(id)
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let (documents, language) = (stage.world.board.documents, stage.world.language)
    let shown =
      only == nil
      ? Noun.document.counted(documents.count, in: language)
      : Noun.document.counted(documents.count(where: isShown), of: documents.count, in: language)
    frame.putHead(
      TextLine(stage.say("Stukken", "Documents"), .heading), right: Clean(shown), in: area)
  }

  private func isShown(_ document: Document) -> Bool { only?.contains(document.id) ?? true }

  func remark(on stage: Stage) -> Clean {
    stage.say(stage.world.board.documents.filter(isShown).summary)
  }

  func exported(on stage: Stage) -> ReportRequest? {
    let world = stage.world
    guard !world.dossier.documents.isEmpty else { return nil }
    return ReportRequest(.documents, on: world.board, in: world.index, world.language)
  }

  private func entry(_ row: DocumentRow) -> StoryEntry {
    let document = row.document
    // What was read in full needs no mark: only the exceptions stand there.
    return StoryEntry(
      label: document.date?.inFigures ?? Phrase("–", nil), row.line,
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

extension DocumentRow {
  /// The title, how many items rest on it, and whether its text is there.
  fileprivate var line: Phrase {
    func said(_ language: Language) -> String {
      let cited =
        items.isEmpty
        ? [] : [Phrase("bij ", "with ")(language) + Noun.item.counted(items.count, in: language)]
      let files = attachments.isEmpty ? [] : [Phrase("met tekst", "with its text")(language)]
      return ([document.title] + cited + files).joined(separator: " · ")
    }
    return Phrase(said(.dutch), said(.english))
  }
}
