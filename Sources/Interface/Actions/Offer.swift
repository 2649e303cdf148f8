internal import Canvas
internal import Text

/// An action as it is offered at one moment: with the reason when it cannot be done.
struct Offer: Hashable, Sendable {
  let action: Action
  let refusal: Phrase?

  /// What it does, and why not now.
  func footer(rows: Int, _ stage: Stage) -> Footer {
    let reason = refusal.map {
      Phrase("Kan nu niet: \($0.dutch).", "Not now: \($0(.english)).")
    }
    let lines =
      [TextLine(stage.say(action.help))]
      + [reason.map { TextLine(stage.say($0), .red) }].compactMap(\.self)
    return Footer(lines.suffix(rows))
  }
}
