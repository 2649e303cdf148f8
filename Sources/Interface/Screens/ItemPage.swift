internal import Canvas
internal import FollowUp
internal import Text

/// The detail page of one item: five lines that tell the whole story, then each part in full.
struct ItemPage: ReadingPage {
  private let item: Recommendation.ID
  var reading = Reading()
  var printing: Printing?

  init(_ item: Recommendation.ID) { self.item = item }

  let headRows = 2

  var actions: [Action] { [.open, .record, .timeline] + Action.moves + Action.searches }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    switch action {
    case .record: [.open(.recording(Subjects([item])))]
    case .timeline: [.open(.timeline(.item(item)))]
    default: read(action, on: stage)
    }
  }

  func subjects(on stage: Stage) -> Subjects? { Subjects([item]) }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    row(in: world).flatMap { world.story(at: $0) }.map { ($0.lines, $0.blocks) }
  }

  func destination(of reference: Reference) -> Destination? { Destination(reference, of: item) }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    guard let record = record(in: stage.world) else { return }
    frame.putHead(of: record, in: area, stage)
  }

  func remark(on stage: Stage) -> Clean {
    row(in: stage.world).map { ItemStory($0, in: stage.world).history } ?? .empty
  }

  func copied(on stage: Stage) -> String? {
    record(in: stage.world)?.copy(stage.world.language)
  }

  func exported(on stage: Stage) -> ReportRequest? {
    let world = stage.world
    return row(in: world).map {
      ReportRequest(
        .item($0, world.recordings?.log(of: item)), on: world.board, in: world.index,
        world.language)
    }
  }

  private func row(in world: World) -> Int? {
    world.row(of: item).flatMap { world.board.standings[$0] == nil ? nil : $0 }
  }

  private func record(in world: World) -> Recommendation? {
    world.row(of: item).map { world.dossier.recommendations[$0] }
  }
}

extension Frame {
  /// Number, kind and theme, then the short title; the title alone where there is little room.
  fileprivate mutating func putHead(
    of record: Recommendation, in area: Rect, _ stage: Stage
  ) {
    let title = stage.say(record.title)
    if stage.isCompact {
      return putHead(
        TextLine(Clean(record.id.text) + "  ") + TextLine(title, .heading), in: area)
    }
    let parts = [Clean(record.id.text), stage.say(record.kind.name), Clean(record.theme)]
    let name = Clean.joined(parts.filter { !$0.isEmpty }, separator: " · ")
    putHead(TextLine(name), right: stage.referenceDayText, in: area)
    put(title, .heading, in: area.inset(columns: 1), row: 1)
  }
}
