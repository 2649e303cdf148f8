internal import Text

/// What may not be taken back, because something would point at nothing.
extension JournalFold {
  /// `item` is what the taking back was recorded on.
  func obstacle(toVoiding event: Event.ID, on item: Recommendation.ID?) -> Phrase? {
    if let added = additions.first(where: { $0.event == event })?.addition.mention {
      return isInUse(added) ? JournalFold.inUse : nil
    }
    guard let item, case .void(let back) = self.event(event, of: item)?.happening,
      let revived = self.event(back, of: item)?.submission
    else { return nil }
    var pointsAtNothing = false
    revived.forEachMention { pointsAtNothing = pointsAtNothing || !has($0) }
    return pointsAtNothing ? JournalFold.gone : nil
  }

  /// Whether something points at it that was not taken back itself. An item stays once anything was
  /// recorded on it: the log tells of it.
  private func isInUse(_ mention: Mention) -> Bool {
    guard mentioned.contains(mention) else { return false }
    if case .recommendation = mention { return true }
    let isAdded = additions.contains { event, addition in
      isStanding(event) && addition.mentions(mention)
    }
    return isAdded
      || events.dropFirst(booked.events.count).contains { event in
        event.submission?.mentions(mention) == true
          && !retracted(of: event.recommendation).contains(event.id)
      }
  }

  private static let inUse = Phrase(
    "Kan niet: iets anders in het dossier verwijst ernaar. Wel mogelijk: dat eerst ongedaan maken.",
    "Not allowed: something else in the dossier refers to it. Instead: undo that first.")
  private static let gone = Phrase(
    "Kan niet: waarnaar het verwijst, is ook ongedaan gemaakt. Wel mogelijk: het opnieuw vastleggen.",
    "Not allowed: what it refers to was undone as well. Instead: record it again.")
}

extension Event {
  /// What was handed in; nothing for a booked fact.
  fileprivate var submission: Submission? {
    author.map { author in
      Submission(
        .happening(happening), by: author, on: recommendation, party: party, speaker: speaker,
        date: date, text: text, evidence: evidence, source: source, correctionOf: correctionOf)
    }
  }
}

extension Submission {
  fileprivate func mentions(_ wanted: Mention) -> Bool {
    var isThere = false
    forEachMention { isThere = isThere || $0 == wanted }
    return isThere
  }
}

extension Addition {
  fileprivate func mentions(_ wanted: Mention) -> Bool {
    var isThere = false
    forEachMention { isThere = isThere || $0 == wanted }
    return isThere
  }
}
