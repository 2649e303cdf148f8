internal import Canvas
internal import FollowUp
internal import Text

/// One party: who it is, and what it was asked.
struct PartyPage: ReadingPage {
  private let id: Party.ID
  var reading = Reading()
  var printing: Printing?

  init(_ id: Party.ID) { self.id = id }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    world.dossier.party(id).map { ([], PartyStory($0, in: world).blocks) }
  }

  func destination(of reference: Reference) -> Destination? {
    switch reference {
    case .item(let item): .item(item)
    case .document(let document): .document(document)
    case .party(let party): .party(party)
    case .asked(let party): .list(askedOf: party)
    case .flag, .attachment: nil
    }
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let name = stage.world.dossier.party(id).map { stage.say($0.name.atStart) } ?? Clean(id.text)
    frame.putHead(
      TextLine(name, .heading),
      right: stage.isCompact ? .empty : stage.say("partij", "party"), in: area)
  }

  func copied(on stage: Stage) -> String? {
    stage.world.dossier.party(id).map { $0.name(stage.world.language) }
  }
}
