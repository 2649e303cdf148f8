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
  var printing: Printing?

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
      StoryBlock(.source, title: Phrase("Stukken", "Documents"), documents(in: world)),
    ]
    return ([], blocks.filter { !$0.entries.isEmpty })
  }

  /// What it rests on, and what should be read before it is certain.
  private func documents(in world: World) -> [StoryEntry] {
    guard let found = found(in: world) else { return [] }
    return found.situation.documents(behind: found.flag).compactMap { id in
      world.dossier.document(id).map { document in
        StoryEntry(
          label: document.date?.inFigures, Phrase(document.title, nil),
          margin: document.coverage.short, follows: .document(id))
      }
    }
  }

  func destination(of reference: Reference) -> Destination? { Destination(reference, of: item) }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    let name = reasons(in: stage.world).map { stage.say($0.title) } ?? .empty
    frame.putHead(
      TextLine(stage.say("Waarom: ", "Why: ") + name, .heading), right: Clean(item.text), in: area)
  }

  private func reasons(in world: World) -> FlagReasons? {
    found(in: world).map { FlagReasons($0.flag, in: $0.situation, of: world.dossier) }
  }

  /// The flag and where it was found; nothing when it is not there on this day.
  private func found(in world: World) -> (flag: Flag, situation: Situation)? {
    guard let row = world.row(of: item), let situation = world.board.situation(at: row) else {
      return nil
    }
    let flags = world.flags(at: row)
    return flags.indices.contains(place) ? (flags[place], situation) : nil
  }
}
