package import FollowUp
package import JSON
package import Text

/// What recording something changes, or has changed: states and flags before and after.
package struct ConsequenceReport: TextReport {
  private let entries: [Entry]
  private let isSaved: Bool
  private let consequences: [Consequence]
  private let dossier: Dossier

  /// What is handed in, and the event that it became once it was saved.
  private struct Entry {
    let submission: Submission
    let phrase: Phrase
    let event: Event.ID?

    var item: Recommendation.ID? { submission.recommendation }
  }

  /// What `trial` showed, on a day; `saved` are the events that it became, in the same order, and
  /// `earlier` is what had been recorded before.
  package init(_ trial: Trial, saved: [Event.ID]? = nil, among earlier: Entries, on day: Day) {
    entries = trial.submissions.enumerated().map { place, submission in
      Entry(
        submission: submission, phrase: submission.phrase(among: earlier), event: saved?[place])
    }
    consequences = trial.consequences(on: day)
    isSaved = saved != nil
    dossier = trial.after.dossier
  }

  package var isEmpty: Bool { false }

  package func lines(_ layout: Layout) -> [Clean] {
    let items = Set(consequences.map(\.item.id))
    let others = entries.filter { entry in entry.item.map { !items.contains($0) } ?? true }
    let top = others.flatMap { line($0, layout) }
    let blocks = [top] + consequences.map { lines($0, layout) } + [[verdict(layout)]]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [.empty]))
  }

  private func line(_ entry: Entry, indent: Int = 0, _ layout: Layout) -> [Clean] {
    let text = Clean.spaces(indent) + layout.say(entry.phrase)
    return layout.line(text, margin: Clean(entry.event?.short ?? ""))
  }

  private func lines(_ consequence: Consequence, _ layout: Layout) -> [Clean] {
    let item = consequence.item
    let own = entries.filter { $0.item == item.id }
    let heading = [Clean("\(item.id)  ") + layout.say(item.title)]
    return heading + own.flatMap { line($0, indent: 2, layout) } + [state(consequence, layout)]
      + flags(consequence, layout)
  }

  private func flags(_ consequence: Consequence, _ layout: Layout) -> [Clean] {
    consequence.appearing.flatMap { line(Self.appears, $0, layout) }
      + consequence.changing.flatMap { line(Self.changes, $0, layout) }
      + consequence.disappearing.flatMap { gone($0, layout) }
  }

  private func state(_ consequence: Consequence, _ layout: Layout) -> Clean {
    let label = labelled(FieldName.state.name, layout)
    let after = consequence.after?.short ?? Self.nowhere
    guard let before = consequence.before?.short, before != after else {
      return label + layout.say(consequence.before == nil ? after : after.unchanged)
    }
    return label + layout.say(before) + Clean(" → ") + layout.say(after)
  }

  private func line(_ what: Phrase, _ flag: Flag, _ layout: Layout) -> [Clean] {
    let words = FlagWords(flag, in: dossier)
    let text = Clean("\(words.short(layout.language)): \(words.sentence(layout.language))")
    return layout.wrapped(text, first: labelled(what, layout), rest: .spaces(Self.width))
  }

  private func gone(_ flag: Flag, _ layout: Layout) -> [Clean] {
    [labelled(Self.goes, layout) + layout.say(FlagWords(flag, in: dossier).short)]
  }

  private func labelled(_ label: Phrase, _ layout: Layout) -> Clean {
    (Clean("  ") + layout.say(label)).padded(to: Self.width)
  }

  private func verdict(_ layout: Layout) -> Clean {
    guard isSaved else {
      return layout.say(
        "Niets opgeslagen: dit was een proef.", "Nothing saved: this was a trial.")
    }
    guard entries.count > 1 else { return layout.say("Opgeslagen.", "Saved.") }
    return layout.say(
      "Opgeslagen: \(entries.count) vermeldingen.", "Saved: \(entries.count) entries.")
  }

  private static let width = 14
  private static let appears = Phrase("Komt erbij", "Appears")
  private static let changes = Phrase("Verandert", "Changes")
  private static let goes = Phrase("Vervalt", "Goes")
  private static let nowhere = Phrase("niet op de lijst", "not on the list")
}

extension Phrase {
  fileprivate var unchanged: Phrase { Phrase("\(dutch), blijft zo", "\(self(.english)), stays so") }
}

/// For scripts and programs.
extension ConsequenceReport {
  package func records(_ language: Language) -> [[Clean]] {
    consequences.map { consequence in
      let (before, after) = (consequence.before?.short, consequence.after?.short)
      let flags = [consequence.appearing, consequence.disappearing].map { flags in
        flags.map(\.finding.label).joined(separator: ",")
      }
      return [
        Clean(consequence.item.id.text), Clean(before?(language) ?? ""),
        Clean(after?(language) ?? ""),
      ] + flags.map { Clean($0) }
    }
  }

  package func json(_ language: Language) -> JSONTree {
    [
      "vervolg": .integer(Envelope.version), "saved": .bool(isSaved),
      "entries": .array(entries.map { tree($0, language) }),
      "consequences": .array(consequences.map { tree($0, language) }),
    ]
  }

  private func tree(_ entry: Entry, _ language: Language) -> JSONTree {
    [
      "id": .string(orNull: entry.event?.text), "item": .string(orNull: entry.item?.text),
      "type": .string(entry.submission.typeName), "what": .string(entry.phrase(language)),
    ]
  }

  private func tree(_ consequence: Consequence, _ language: Language) -> JSONTree {
    [
      "item": .string(consequence.item.id.text),
      "before": .string(orNull: consequence.before?.state.rawValue),
      "beforeLabel": .string(orNull: consequence.before?.short(language)),
      "after": .string(orNull: consequence.after?.state.rawValue),
      "afterLabel": .string(orNull: consequence.after?.short(language)),
      "appearing": flags(consequence.appearing, language),
      "changing": flags(consequence.changing, language),
      "disappearing": flags(consequence.disappearing, language),
    ]
  }

  private func flags(_ flags: [Flag], _ language: Language) -> JSONTree {
    .array(
      flags.map { flag in
        let sentence = FlagWords(flag, in: dossier).sentence(language)
        return [
          "code": .string(flag.finding.label), "severity": .string(flag.severity.code),
          "certain": .bool(flag.isCertain), "sentence": .string(sentence),
        ]
      })
  }
}
