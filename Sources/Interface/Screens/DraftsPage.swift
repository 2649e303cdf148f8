internal import Canvas
internal import FollowUp
internal import Text

/// *Concepten*: what was being typed when a window ended, offered again.
struct DraftsPage: RowsPage {
  var list = RowList()

  let title = Phrase("Concepten: niet opgeslagen", "Drafts: not saved")
  let emptiness = Phrase("Er liggen geen concepten.", "There are no drafts.")

  let actions: [Action] = [.resume, .keepDraft, .discardDraft] + Action.movesInRows

  func refusal(of action: Action, on stage: Stage) -> Phrase? {
    guard let draft = focused(on: stage) else {
      return Action.moves.contains(action) ? nil : emptiness.asReason
    }
    guard action == .resume else { return nil }
    if draft.window == nil {
      return Phrase(
        "dit concept komt van een opdracht; y kopieert de tekst",
        "this draft comes from a command; y copies the text")
    }
    return stage.world.refusalToRecord
  }

  mutating func perform(_ action: Action, on stage: Stage) -> [Wish] {
    guard let draft = focused(on: stage) else { return [] }
    switch action {
    case .resume: return [.replace(.form(resuming: draft))]
    case .keepDraft: return [.back]
    case .discardDraft:
      return [.confirm(Question(sentence: Self.question(draft), effects: [.discard(draft.id)]))]
    default: list.move(action, page: listHeight(on: stage))
    }
    return []
  }

  private func focused(on stage: Stage) -> Draft? {
    let drafts = stage.world.drafts
    return drafts.indices.contains(list.focus) ? drafts[list.focus] : nil
  }

  private static func question(_ draft: Draft) -> Phrase {
    let time = "\(draft.at.day.figures) \(draft.at.timeOfDay)"
    return Phrase(
      "Het concept van \(time) wissen? De tekst is dan weg.",
      "Wipe the draft of \(time)? The text is gone then.")
  }

  func rows(in world: World) -> [RowList.Row] { world.drafts.map { row($0, in: world) } }

  private func row(_ draft: Draft, in world: World) -> RowList.Row {
    let number = Clean(draft.recommendation?.text ?? "").padded(to: 10)
    let item = draft.recommendation.flatMap { world.dossier.recommendation($0) }
    let title = world.say(draft.title)
    let walk = draft.walk.map { Clean(" · ") + world.say($0) } ?? .empty
    return RowList.Row(
      left: TextLine(number) + TextLine(title + walk),
      right: Clean("\(draft.at.day.figures) \(draft.at.timeOfDay)"),
      explanation: [item.map { world.say($0.title) } ?? .empty].filter { !$0.isEmpty }
        + draft.texts.map { Clean($0) })
  }

  func copied(on stage: Stage) -> String? {
    focused(on: stage)?.texts.joined(separator: "\n")
  }
}
