internal import Text

/// *Aangetoond*: what shows that something was done. That nothing does is the news.
extension StoryTeller {
  var shownLine: StoryLine {
    let evidence = situation.evidence
    guard !evidence.isEmpty else {
      return StoryLine(
        field: .shown, date: nil, text: Phrase("nog niets ingebracht", "nothing submitted yet"))
    }
    let independent = evidence.count { $0.value.origin == .independent }
    return StoryLine(
      field: .shown, date: evidence.compactMap(\.date).max { $0.latest < $1.latest },
      text: joined(
        [
          Self.evidence.counted(evidence.count), Self.share(independent, of: evidence.count),
        ], by: ", "))
  }

  private static func share(_ independent: Int, of all: Int) -> Phrase {
    switch (independent, all) {
    case (0, 1): Phrase("niet onafhankelijk", "not independent")
    case (1, 1): Phrase("onafhankelijk", "independent")
    case (0, _): Phrase("waarvan geen onafhankelijk", "none of them independent")
    default: Phrase("waarvan \(independent) onafhankelijk", "\(independent) of them independent")
    }
  }

  var shownBlock: StoryBlock? {
    let shown = situation.evidence.map(entry)
    let reported = claims.map(entry)
    guard !(shown + reported).isEmpty else { return nil }
    return StoryBlock(.shown, shown + reported)
  }

  private static let evidence = Noun(
    "bewijsstuk", "bewijsstukken", english: "piece of evidence", "pieces of evidence")

  private func entry(_ evidence: Dated<Evidence>) -> StoryEntry {
    let source = evidence.value.document.map {
      Source(document: $0, locator: evidence.value.locator, confidence: .sourceText)
    }
    return StoryEntry(
      joined([evidence.value.text, evidence.value.origin.short], by: " · "),
      margin: place(source), follows: document(source))
  }

  /// A claim shows nothing by itself, but it is here that one looks for what came of it.
  private func entry(_ claim: Dated<Claim>) -> StoryEntry {
    let head = Phrase(
      "Melding: \(claim.value.value.long.dutch)", "Reported: \(claim.value.value.long(.english))")
    return StoryEntry(
      label: claim.date?.inFigures,
      sentences([head, event(claim.event)?.text]), margin: place(claim.source),
      follows: document(claim.source))
  }
}
