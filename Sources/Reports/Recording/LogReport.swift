package import FollowUp
package import JSON
package import Text

/// `vervolg log`: who recorded what, when, and what it changed; newest first.
package struct LogReport: TextReport {
  private let entries: [LogEntry]
  private let names: Entries
  private let dossier: Dossier

  /// `limit` is the most that is shown; nothing for all.
  package init(_ logbook: Logbook, limit: Int?, among recorded: [Recorded], of dossier: Dossier) {
    entries = Array(logbook.entries.prefix(max(0, limit ?? .max)))
    names = Entries(recorded)
    self.dossier = dossier
  }

  package var isEmpty: Bool { entries.isEmpty }

  package func lines(_ layout: Layout) -> [Clean] {
    guard !isEmpty else {
      return [layout.say("Er is nog niets vastgelegd.", "Nothing was recorded yet.")]
    }
    return Array(entries.map { paragraph($0, layout) }.joined(separator: [.empty]))
  }

  private func paragraph(_ entry: LogEntry, _ layout: Layout) -> [Clean] {
    let recorded = entry.recorded
    let head = Clean("\(recorded.at.day.figures) \(recorded.at.timeOfDay)  ") + who(entry, layout)
    return layout.line(head, margin: Clean(recorded.id.short))
      + indented(item(entry, layout), layout)
      + indented(layout.say(recorded.submission.phrase(among: names)), layout)
      + details(recorded.submission).flatMap { Clean.lines($0(layout.language)) }
      .flatMap { indented($0, layout) }
      + entry.marks(naming: \.short).flatMap { indented(layout.say($0), layout) }
  }

  private func indented(_ text: Clean?, _ layout: Layout) -> [Clean] {
    text.map { layout.wrapped($0, indent: 2) } ?? []
  }

  private func who(_ entry: LogEntry, _ layout: Layout) -> Clean {
    let author = entry.recorded.submission.author
    return Clean("\(entry.author?.name ?? author.member.text), ") + layout.say(author.role.short)
  }

  private func item(_ entry: LogEntry, _ layout: Layout) -> Clean? {
    entry.recorded.submission.recommendation.map { id in
      let title = dossier.recommendation(id)?.title
      return Clean("\(id)  ") + (title.map(layout.say) ?? .empty)
    }
  }

  private func details(_ submission: Submission) -> [Phrase] {
    let own = [day(submission)] + submission.details.map(Optional.some) + [source(submission)]
    return own.compactMap(\.self)
  }

  private func day(_ submission: Submission) -> Phrase? {
    submission.date.map { Phrase("Op \($0.words(.dutch))", "On \($0.words(.english))") }
  }

  private func source(_ submission: Submission) -> Phrase? {
    guard let source = submission.source, let document = source.document else { return nil }
    let place = [document.text, source.locator].compactMap { $0 }.joined(separator: ", ")
    return Phrase("Geboekt uit \(place)", "Booked from \(place)")
  }
}

/// For scripts and programs.
extension LogReport {
  package func records(_ language: Language) -> [[Clean]] {
    entries.map { entry in
      let (recorded, submission) = (entry.recorded, entry.recorded.submission)
      let fields = [
        recorded.at.iso, recorded.id.text, submission.author.member.text,
        submission.author.role.rawValue, submission.recommendation?.text ?? "",
        submission.typeName, submission.phrase(among: names)(language),
        entry.before?.state.rawValue ?? "",
        entry.after?.state.rawValue ?? "", entry.refused?(language) ?? "",
        entry.takenBackBy?.text ?? "", entry.correctedBy?.text ?? "",
      ]
      return fields.map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    [
      "vervolg": .integer(Envelope.version), "log": .array(entries.map { tree($0, language) }),
    ]
  }

  private func tree(_ entry: LogEntry, _ language: Language) -> JSONTree {
    let (recorded, submission) = (entry.recorded, entry.recorded.submission)
    return .object([
      "id": .string(recorded.id.text), "at": .string(recorded.at.iso),
      "by": .string(submission.author.member.text),
      "name": entry.author.map { .string($0.name) },
      "role": .string(submission.author.role.rawValue),
      "item": submission.recommendation.map { .string($0.text) },
      "type": .string(submission.typeName),
      "what": .string(submission.phrase(among: names)(language)),
      "date": submission.date.map { .string($0.iso) },
      "text": submission.text.map { .string($0(language)) },
      "before": entry.before.map { .string($0.state.rawValue) },
      "after": entry.after.map { .string($0.state.rawValue) },
      "counts": .bool(entry.counts),
      "refused": entry.refused.map { .string($0(language)) },
      "undoneBy": entry.takenBackBy.map { .string($0.text) },
      "correctedBy": entry.correctedBy.map { .string($0.text) },
      "confirmedBy": entry.confirmedBy.map { .string($0.text) },
    ])
  }
}
