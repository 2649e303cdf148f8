internal import Canvas
internal import FollowUp
internal import Text

/// Why an attendering stands there: the limit, where the limit comes from, and what would end it.
///
/// The only page with the code of the rule.
struct WhyPage: ReadingPage {
  private let item: Recommendation.ID
  private let place: Int
  var reading = Reading()
  var shownDay: Day?

  init(_ item: Recommendation.ID, flag: Int) {
    self.item = item
    place = flag
  }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    guard let reasons = reasons(in: world) else { return nil }
    let language = world.language
    let facts = reasons.facts(language).map {
      StoryEntry(label: $0.name.name, Phrase($0.text, nil))
    }
    let story = StoryEntry(Phrase(reasons.story(language), nil))
    let blocks = [
      StoryBlock(.basis, title: reasons.flag.severity.short.atStart, [story]),
      StoryBlock(.limit, title: Phrase("Waarom", "Why"), facts),
      documents(behind: reasons.flag, in: world),
    ]
    return ([], blocks.filter { !$0.entries.isEmpty })
  }

  /// What has to be read before it is certain.
  private func documents(behind flag: Flag, in world: World) -> StoryBlock {
    let unread = flag.doubt.documents.compactMap { world.dossier.document($0) }
    return StoryBlock(
      .source, title: Phrase("Nog te lezen", "To be read"),
      unread.map {
        StoryEntry(
          label: $0.date?.inFigures, Phrase($0.title, nil), margin: $0.coverage.short,
          follows: .document($0.id))
      })
  }

  func destination(of reference: Reference) -> Destination? { Destination(reference, of: item) }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let name = reasons(in: stage.world).map { stage.say($0.title) } ?? .empty
    frame.putHead(
      TextLine(stage.say("Waarom: ", "Why: ") + name, .heading), right: Clean(item.text), in: area)
  }

  private func reasons(in world: World) -> FlagReasons? {
    guard let row = world.row(of: item), let situation = world.board.situation(at: row) else {
      return nil
    }
    let flags = world.flags(at: row)
    guard flags.indices.contains(place) else { return nil }
    return FlagReasons(flags[place], in: situation, of: world.dossier)
  }
}
