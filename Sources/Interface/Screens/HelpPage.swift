internal import Canvas
internal import FollowUp
internal import Text

/// The keys of a screen, from the action table: what each does, and what has no use right now.
struct HelpPage: ReadingPage {
  private let offers: [Offer]
  var reading = Reading()
  var printing: Printing?

  init(_ offers: [Offer]) { self.offers = offers }

  func content(in world: World) -> (head: [StoryLine], blocks: [StoryBlock])? {
    let moves = offers.filter { Action.moves.contains($0.action) }
    let common = offers.filter { Action.everywhere.contains($0.action) }
    let forms = offers.filter { $0.action.place != nil }
    let own = offers.filter { offer in
      ![moves, common, forms].contains { $0.contains(offer) }
    }
    let blocks = [
      block(Phrase("Dit scherm", "This screen"), own),
      block(Phrase("Bijwerken", "Update"), forms),
      block(Phrase("Bewegen", "Moving"), moves),
      block(Phrase("Overal", "Everywhere"), common),
      fields,
    ]
    return ([], blocks.filter { !$0.entries.isEmpty })
  }

  func destination(of reference: Reference) -> Destination? { nil }

  func putHead(on frame: inout Frame, in area: Rect, _ stage: Stage) {
    frame.putHead(
      TextLine(
        stage.say("Hulp: de toetsen van dit scherm", "Help: the keys of this screen"), .heading),
      in: area)
  }

  private func block(_ title: Phrase, _ offers: [Offer]) -> StoryBlock {
    StoryBlock(.basis, title: title, offers.map(entry))
  }

  /// What it does, and why not now.
  private func entry(_ offer: Offer) -> StoryEntry {
    let help =
      offer.action.place == nil ? offer.action.help : offer.action.title.asSentence
    guard let refusal = offer.refusal else {
      return StoryEntry(label: offer.action.keysLabel, help)
    }
    return StoryEntry(
      label: offer.action.keysLabel,
      Phrase(
        "\(help.dutch) Nu niet: \(refusal.dutch).",
        "\(help(.english)) Not now: \(refusal(.english))."))
  }

  /// The fields of the filter language, each with an example.
  private var fields: StoryBlock {
    guard offers.contains(where: { $0.action == .filter }) else { return StoryBlock(.basis, []) }
    return StoryBlock(
      .basis, title: Phrase("Filteren", "Filtering"),
      FilterField.allCases.map { field in
        StoryEntry(
          label: Phrase("\(field.name.dutch):", "\(field.name(.english)):"), field.example)
      })
  }
}

extension Action {
  /// Every key: `j ↓`.
  fileprivate var keysLabel: Phrase {
    place
      ?? Phrase(
        keys.map(\.label.dutch).joined(separator: " "),
        keys.map { $0.label(.english) }.joined(separator: " "))
  }
}

extension Phrase {
  /// With a full stop.
  fileprivate var asSentence: Phrase { Phrase("\(dutch).", "\(self(.english)).") }
}
