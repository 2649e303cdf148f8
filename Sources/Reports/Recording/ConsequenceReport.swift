package import FollowUp
package import JSON
package import Text

/// What recording something changes, or has changed: states and flags before and after.
package struct ConsequenceReport: TextReport {
  private let entries: [Submission]
  /// The events as they were saved; nothing when it is only looked at.
  private let saved: [Event.ID]?
  private let consequences: [Consequence]
  private let dossier: Dossier

  /// What `trial` showed, on a day; `saved` are the events that it became.
  package init(_ trial: Trial, saved: [Event.ID]? = nil, on day: Day) {
    (entries, consequences) = (trial.submissions, trial.consequences(on: day))
    self.saved = saved
    dossier = trial.after.dossier
  }

  package var isEmpty: Bool { false }

  package func lines(_ layout: Layout) -> [Clean] {
    recorded(layout) + consequences.flatMap { lines($0, layout) } + [.empty, verdict(layout)]
  }

  private func recorded(_ layout: Layout) -> [Clean] {
    entries.enumerated().flatMap { place, entry in
      let id = saved?[place].short ?? ""
      return layout.line(layout.say(entry.phrase), margin: Clean(id))
    }
  }

  private func lines(_ consequence: Consequence, _ layout: Layout) -> [Clean] {
    let item = consequence.item
    return [.empty, Clean("\(item.id)  ") + layout.say(item.title), state(consequence, layout)]
      + consequence.appearing.flatMap { line(Self.appears, $0, layout) }
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
    switch saved?.count {
    case nil: layout.say("Niets opgeslagen: dit was een proef.", "Nothing saved: this was a trial.")
    case 1: layout.say("Opgeslagen.", "Saved.")
    case let count?:
      layout.say("Opgeslagen: \(count) vermeldingen.", "Saved: \(count) entries.")
    }
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

extension Event.ID {
  /// The first digits of the writer with the number: enough to name an event on one line.
  package var short: String {
    let parts = text.split(separator: ":")
    guard parts.count == 2, parts[0].count == 32 else { return text }
    return "\(parts[0].prefix(8)):\(parts[1])"
  }
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
      "vervolg": .integer(Envelope.version), "saved": .bool(saved != nil),
      "events": .array((saved ?? []).map { .string($0.text) }),
      "entries": .array(entries.map { .string($0.phrase(language)) }),
      "consequences": .array(consequences.map { tree($0, language) }),
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
