package import Text

/// What the log tells of an entry besides what it is: for the log itself and for the history of an
/// item.
extension LogEntry {
  /// What it changed, and what became of it; `name` says which entry did that.
  package func marks(naming name: (Event.ID) -> String) -> [Phrase] {
    [stateChange, refused?.after("Telt niet mee. ", "Does not count. ")].compactMap(\.self)
      + (isUnfinished ? [LogEntry.unfinished] : []) + fates(name)
      + concurrent.map { LogEntry.beside(name($0)) }
  }

  /// `Stand: niet beantwoord → te beoordelen`; nothing when it changed no state.
  private var stateChange: Phrase? {
    guard changesState, let after = after?.short else { return nil }
    let before = before?.short ?? Phrase("–", "–")
    return Phrase(
      "Stand: \(before.dutch) → \(after.dutch)",
      "State: \(before(.english)) → \(after(.english))")
  }

  private func fates(_ name: (Event.ID) -> String) -> [Phrase] {
    [
      takenBackBy.map { LogEntry.mark("Ongedaan gemaakt", "Undone", name($0)) },
      correctedBy.map { LogEntry.mark("Verbeterd", "Corrected", name($0)) },
      confirmedBy.map { LogEntry.mark("Vastgesteld", "Confirmed", name($0)) },
    ].compactMap(\.self)
  }

  private static func beside(_ other: String) -> Phrase {
    Phrase(
      "Gelijktijdig met \(other): geen van beiden had het andere gezien. De stand is "
        + "voorlopig",
      "Concurrent with \(other): neither had seen the other. The state is provisional")
  }

  private static let unfinished = Phrase(
    "Telt niet mee: de rest van wat erbij hoort ontbreekt.",
    "Does not count: the rest of what belongs to it is missing.")

  private static func mark(_ dutch: String, _ english: String, _ name: String) -> Phrase {
    Phrase("\(dutch) door \(name)", "\(english) by \(name)")
  }
}

extension Submission {
  /// The text, the reason and the evidence.
  package var details: [Phrase] {
    let evidence = evidence.map { one in
      let origin = one.origin.short
      return Phrase(
        "\(origin.dutch): \(one.text.dutch)", "\(origin(.english)): \(one.text(.english))")
    }
    return [text, reason].compactMap(\.self) + (isAboutEvidence ? [] : evidence)
  }

  private var isAboutEvidence: Bool {
    if case .happening(.evidence) = content { return true }
    return false
  }

  /// The reason that was given, whatever it is a reason for.
  private var reason: Phrase? {
    guard case .happening(let happening) = content, let reason = happening.reason, !reason.isEmpty
    else { return nil }
    return Phrase("Reden: \(reason)", "Reason: \(reason)")
  }
}

extension Phrase {
  fileprivate func after(_ dutch: String, _ english: String) -> Phrase {
    Phrase(dutch + self.dutch, english + self(.english))
  }
}
