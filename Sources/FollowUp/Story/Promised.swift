internal import Text

/// *Toegezegd*: what was promised, by when, and what came of it.
extension StoryTeller {
  var promisedLine: StoryLine {
    let promises = situation.commitments
    let made = promises.compactMap(\.commitment.made).max { $0.latest < $1.latest }
    guard !promises.isEmpty else {
      return StoryLine(
        field: .promised, date: nil,
        text: Phrase("geen toezegging gevonden", "no commitment found"))
    }
    let dated = promises.count { !$0.dates.isEmpty }
    return StoryLine(
      field: .promised, date: made,
      text: joined(
        [Noun.commitment.counted(promises.count), deadlines(dated, of: promises)], by: ", "))
  }

  var promisedBlock: StoryBlock? {
    let entries = situation.commitments.map(entry) + targets.map(entry)
    guard !entries.isEmpty else { return nil }
    let sources = situation.commitments.map(\.commitment.source)
    let shared = sources.allSatisfy { $0 == sources.first } ? sources.first : nil
    return StoryBlock(.promised, margin: place(shared), follows: document(shared), entries)
  }

  private func deadlines(_ dated: Int, of promises: [Promise]) -> Phrase {
    switch (dated, promises.count) {
    case (0, 1): Phrase("zonder termijn", "without a date")
    case (0, _): Phrase("geen enkele met een termijn", "none with a date")
    case (1, 1): due(promises[0])
    case (let dated, let count) where dated == count:
      Phrase("alle met een termijn", "all with a date")
    default: Phrase("\(dated) met een termijn", "\(dated) with a date")
    }
  }

  private func due(_ promise: Promise) -> Phrase {
    guard let date = promise.dates.last?.value.date else { return Commitment.Mark.undated }
    return Phrase("uiterlijk \(date.words(.dutch))", "by \(date.words(.english))")
  }

  private func entry(_ promise: Promise) -> StoryEntry {
    let commitment = promise.commitment
    let state = promise.state == .open ? nil : promise.state.short
    let moved = promise.dates.count > 1 ? Commitment.Mark.moved : nil
    return StoryEntry(
      label: Phrase(commitment.id.text, nil), joined([commitment.text, state, moved], by: " · "),
      margin: due(promise), follows: document(commitment.source))
  }

  private func entry(_ target: Dated<Target>) -> StoryEntry {
    let date = target.value.date
    let reason = target.value.reason.map { Phrase($0, nil) }
    return StoryEntry(
      joined([Phrase("Termijn", "Due date"), reason], by: ": "),
      margin: date.inFigures,
      follows: document(target.source))
  }
}
