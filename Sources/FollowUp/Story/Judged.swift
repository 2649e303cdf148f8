internal import Text

/// *Oordeel*: what the Inspectie judged, or how long it has let an answer wait.
extension StoryTeller {
  var judgedLine: StoryLine {
    if let judgement = assessments.last {
      return StoryLine(field: .judged, date: judgement.date, text: judgement.value.value.long)
    }
    return StoryLine(
      field: .judged, date: nil, text: joined([Phrase("nog geen", "none yet"), waiting], by: "; "))
  }

  var judgedBlock: StoryBlock? {
    let entries = assessments.reversed().map(entry)
    guard !entries.isEmpty else { return nil }
    return StoryBlock(.judged, entries)
  }

  /// `de Inspectie is aan zet (61 dagen, grens 60)`.
  private var waiting: Phrase? {
    switch standing.atMove {
    case .laterItem:
      situation.line.repeatedBy.map { Phrase("verder onder \($0)", "goes on under \($0)") }
    case .addressee, .nobody: nil
    case .inspectorate:
      joined([Phrase("de Inspectie is aan zet", "the Inspectorate is to move"), days], by: " ")
    }
  }

  private var days: Phrase? {
    guard let day = positions.first?.day, day <= board.day else { return nil }
    let count = Noun.day.counted(day.days(to: board.day))
    let limit = situation.limits[.assessmentTerm].value
    return Phrase(
      "(\(count.dutch), grens \(limit))", "(\(count(.english)), limit \(limit))")
  }

  private func entry(_ judgement: Dated<Assessment>) -> StoryEntry {
    let lookedAt = judgement.value.lookedAt.map {
      Phrase("Bekeken: \($0)", "Looked at: \($0)")
    }
    return StoryEntry(
      label: judgement.date?.inFigures,
      sentences([judgement.value.value.long.atStart, event(judgement.event)?.text, lookedAt]),
      margin: place(judgement.source), follows: document(judgement.source))
  }
}
