internal import Canvas
internal import FollowUp
internal import Text

/// One letter, report or other document: what it is, what was read of it, where it is cited.
struct DocumentPage: ReadingPage {
  private let id: Document.ID
  var reading = Reading()
  var printing: Printing?

  init(_ id: Document.ID) { self.id = id }

  var actions: [Action] { [.open, .record] + Action.moves + Action.searches }

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    guard action == .record else { return refusalToRead(action, on: stage) }
    guard !stage.world.isWithoutMembers else { return nil }
    return MenuEntry(.attachment, Subjects([]), in: stage.world).refusal
  }

  /// Here one adds the text of the document to it.
  func hint(of action: Action, on stage: Stage) -> Phrase? {
    switch action {
    case .record: Phrase("tekst toevoegen", "add its text")
    case .open: Phrase("volgen", "follow")
    default: nil
    }
  }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    world.dossier.documentRow(id).map { ([], $0.blocks(in: world.dossier)) }
  }

  func destination(of reference: Reference) -> Destination? {
    switch reference {
    case .item(let item): .item(item)
    case .attachment(let attachment): .text(attachment)
    case .document, .party, .asked, .flag: nil
    }
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    if action == .record { return [.open(attaching(in: stage.world))] }
    let wishes = read(action, on: stage)
    guard case .open(.text(let attachment))? = wishes.first else { return wishes }
    return wishes + [.carryOut(.read(attachment, for: DocumentTextPage.asker(of: attachment)))]
  }

  /// In a dossier without members one first says who one is.
  private func attaching(in world: World) -> Destination {
    guard !world.isWithoutMembers else { return .recording(Subjects([])) }
    let document = FormRequest.Given(slot: .document, text: id.text)
    return .form(FormRequest(.attachment, on: [], given: [document]))
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
