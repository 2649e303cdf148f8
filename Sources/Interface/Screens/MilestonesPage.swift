internal import Canvas
internal import FollowUp
internal import Text

/// The milestones around the items, or what was said through the years of one target that moved:
/// each with its day and its source.
struct MilestonesPage: ReadingPage {
  /// A place in `dossier.movingTargets`; nothing for the milestones.
  private let target: Int?
  var reading = Reading()
  var printing: Printing?

  init(target: Int? = nil) { self.target = target }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    let telling = ChainTelling(world: world)
    return ([], target.map(telling.statements) ?? telling.milestones)
  }

  func destination(of reference: Reference) -> Destination? {
    guard case .document(let id) = reference else { return nil }
    return .document(id)
  }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let targets = stage.world.dossier.movingTargets
    let title = target.flatMap { targets.indices.contains($0) ? targets[$0].title : nil }
    let name = title.map(stage.say) ?? stage.say("Mijlpalen", "Milestones")
    frame.putHead(
      TextLine(name, .heading), right: stage.isCompact ? .empty : stage.referenceDayText, in: area)
  }
}
