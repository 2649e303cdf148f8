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
    world.dossier.documentRow(id).map { ([], $0.blocks(in: world.dossier)) }
  }

  func destination(of reference: Reference) -> Destination? {
    switch reference {
    case .item(let item): .item(item)
    case .attachment(let attachment): .text(attachment)
    case .document, .party, .flag: nil
    }
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    let wishes = read(action, on: stage)
    guard case .open(.text(let attachment))? = wishes.first else { return wishes }
    return wishes + [.carryOut(.read(attachment, for: DocumentTextPage.asker(of: attachment)))]
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
}
