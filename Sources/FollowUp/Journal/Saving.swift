package import Text

/// What became of something that was handed in.
package enum Saving: Hashable, Sendable {
  /// It is on the disk and survives a power cut.
  case saved([Recorded])
  /// Others recorded something on the item that the author had not seen. Nothing was written.
  case stale([Recorded])
  /// It may not be recorded after what others recorded in the meantime, with the reason as a
  /// sentence. Nothing was written.
  case refused(Phrase, draft: String?)
  /// Another program is writing under the same name. Nothing was written.
  case busy(Obstacle, draft: String?)
  /// Nothing was written; the dossier is as it was, and trying again is safe.
  case notSaved(Obstacle, draft: String?)
  /// From now on this program only reads; the last entry may be missing.
  case readOnly(Obstacle, draft: String?)

  /// What the screen says; it may repeat a path or a name: clean it before it is shown.
  package var sentence: Phrase {
    switch self {
    case .saved(let events) where events.count < 2: Phrase("Opgeslagen.", "Saved.")
    case .saved(let events):
      Phrase("Opgeslagen: \(events.count) vermeldingen.", "Saved: \(events.count) entries.")
    case .stale(let events): Saving.stale(events)
    case .refused(let reason, let draft): Saving.refused(reason, draft)
    case .busy(let obstacle, let draft), .notSaved(let obstacle, let draft),
      .readOnly(let obstacle, let draft):
      Saving.notSaved(obstacle, draft)
    }
  }

  /// Where what could not be saved is kept; nothing when it was saved or is kept nowhere.
  package var draft: String? {
    switch self {
    case .saved, .stale: nil
    case .refused(_, let draft), .busy(_, let draft), .notSaved(_, let draft),
      .readOnly(_, let draft):
      draft
    }
  }

  /// The same, kept elsewhere.
  package func keptIn(_ draft: String) -> Saving {
    switch self {
    case .saved, .stale: self
    case .refused(let reason, _): .refused(reason, draft: draft)
    case .busy(let obstacle, _): .busy(obstacle, draft: draft)
    case .notSaved(let obstacle, _): .notSaved(obstacle, draft: draft)
    case .readOnly(let obstacle, _): .readOnly(obstacle, draft: draft)
    }
  }

  private static func notSaved(_ obstacle: Obstacle, _ draft: String?) -> Phrase {
    let cause = obstacle.cause
    guard let draft else {
      return Phrase(
        "Niet opgeslagen: \(cause(.dutch)). Er kon ook geen concept worden bewaard.",
        "Not saved: \(cause(.english)). No draft could be kept either.")
    }
    return Phrase(
      "Niet opgeslagen: \(cause(.dutch)). Uw tekst staat in het concept \(draft).",
      "Not saved: \(cause(.english)). Your text is in the draft \(draft).")
  }

  private static func refused(_ reason: Phrase, _ draft: String?) -> Phrase {
    let told = Phrase(
      "\(reason.dutch) Er is niets opgeslagen.", "\(reason(.english)) Nothing was saved.")
    guard let draft else { return told }
    return Phrase(
      "\(told.dutch) Uw tekst staat in het concept \(draft).",
      "\(told(.english)) Your text is in the draft \(draft).")
  }

  private static func stale(_ events: [Recorded]) -> Phrase {
    guard let last = events.last else {
      return Phrase(
        "Dit punt is intussen veranderd. Er is niets opgeslagen.",
        "This item changed in the meantime. Nothing was saved.")
    }
    let (who, when) = (last.submission.author.member.text, last.at.timeOfDay)
    let what = last.submission.recommendation?.text ?? ""
    return Phrase(
      "\(who) wijzigde \(what) om \(when). Er is niets opgeslagen.",
      "\(who) changed \(what) at \(when). Nothing was saved.")
  }
}

/// What stood in the way of saving, in words: the clause after *Niet opgeslagen:*.
package struct Obstacle: Error, Hashable, Sendable {
  /// What can be done about it, in kinds that make a difference to the program.
  package enum Kind: String, CaseIterable, Sendable {
    /// No room or no quota: make room and try again.
    case full
    /// No right to write, or a drive that is read-only.
    case notAllowed
    /// The folder of the dossier is not there any more.
    case gone
    /// Somebody else holds the lock.
    case busy
    /// The journal is not as this program left it.
    case damaged
    /// The disk or drive failed.
    case broken
    /// What was handed in cannot be written down.
    case unfit
  }

  package let kind: Kind
  /// A clause without capital and full stop; clean it before it is shown.
  package let cause: Phrase
  /// A sentence; nothing when the cause says it already.
  package let advice: Phrase?

  package init(_ kind: Kind, _ cause: Phrase, advice: Phrase? = nil) {
    self.kind = kind
    self.cause = cause
    self.advice = advice
  }
}
