internal import Canvas
internal import FollowUp
internal import Text

/// A draft of which no form can be made, such as one of a newer version: its text can still be read
/// and copied.
struct LostDraftPage: ReadingPage {
  private let draft: Draft
  var reading = Reading()
  var printing: Printing?

  init(_ draft: Draft) { self.draft = draft }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    let entries = draft.fields.map {
      StoryEntry(label: Phrase($0.name, nil), Phrase($0.text, nil))
    }
    return ([], [StoryBlock(.basis, title: Phrase("Wat er stond", "What it said"), entries)])
  }

  func destination(of reference: Reference) -> Destination? { nil }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    frame.putHead(
      TextLine(
        stage.say(
          "Concept waarvan geen formulier te maken is", "Draft of which no form can be made"),
        .heading), in: area)
  }

  func copied(on stage: Stage) -> String? {
    draft.fields.map(\.text).joined(separator: "\n")
  }
}
