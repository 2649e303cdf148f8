package import Text

/// *Geschiedenis*: everything that was recorded of the item, newest first.
///
/// With a log what members recorded stands first, each entry as the log tells it, also what was
/// undone; then the facts that were booked from documents.
extension StoryTeller {
  var historyBlock: StoryBlock? {
    let events = situation.events.reversed().filter { log == nil || $0.author == nil }
    let entries = (log?.entries ?? []).filter(isOfDay).map(entry) + events.map(entry)
    guard !entries.isEmpty else { return nil }
    return StoryBlock(.history, entries)
  }

  /// On an earlier reference day nothing is shown that had not happened.
  private func isOfDay(_ entry: LogEntry) -> Bool {
    guard entry.recorded.at.day <= board.replay.known else { return false }
    return (entry.recorded.submission.date?.earliest ?? entry.recorded.at.day) <= board.day
  }

  /// `Melding: in uitvoering: besproken in het SMB. Stand: … → ….`, with who and when.
  private func entry(_ entry: LogEntry) -> StoryEntry {
    let (submission, at) = (entry.recorded.submission, entry.recorded.at)
    let author = entry.authorName
    let role = submission.author.role.short
    let what = submission.phrase(among: names, isNumbered: false)
    return StoryEntry(
      label: (submission.date ?? PartialDate(at.day)).inFigures,
      sentences([joined([what] + submission.details, by: ": ")] + entry.marks(naming: name)),
      margin: Phrase(
        "\(author), \(role.dutch), \(at.day.figures) \(at.timeOfDay)",
        "\(author), \(role(.english)), \(at.day.figures) \(at.timeOfDay)"),
      follows: submission.source?.document.map(Reference.document))
  }

  /// Who recorded an entry: people know each other by name, and no entry by its number.
  private func name(of event: Event.ID) -> String {
    log?.entries.first { $0.recorded.id == event }?.authorName ?? event.short
  }

  /// To say of an entry which other one it takes back or confirms.
  private var names: Entries { Entries((log?.entries ?? []).map(\.recorded)) }

  private func entry(_ event: Event) -> StoryEntry {
    StoryEntry(
      label: event.date?.inFigures ?? Phrase("?", nil),
      joined([event.happening.phrase(for: item.kind), ownText(of: event)], by: ": "),
      margin: place(event.source) ?? author(of: event), follows: document(event.source))
  }

  /// What stands in no other part of the story.
  private func ownText(of event: Event) -> Phrase? {
    switch event.happening {
    case .position, .claim, .assessment, .evidence, .mapping: nil
    case .target, .termExtension, .closure, .reopen, .commitment, .acknowledgement, .addressee,
      .note, .link, .unlink, .void, .proposal, .confirmation, .returned, .unknown:
      event.text
    }
  }

  private func author(of event: Event) -> Phrase? {
    guard let author = event.author else { return nil }
    let name = dossier.members.first { $0.id == author.member }?.name ?? author.member.text
    return Phrase("\(name), \(author.role.short.dutch)", "\(name), \(author.role.short(.english))")
  }
}

extension Happening {
  /// What happened, in a few words: `standpunt overgenomen`.
  package func phrase(for kind: Recommendation.Kind) -> Phrase {
    func said(_ dutch: String, _ english: String, _ what: Phrase) -> Phrase {
      Phrase("\(dutch) ‘\(what.dutch)’", "\(english) ‘\(what(.english))’")
    }
    func named(_ dutch: String, _ english: String, _ name: String) -> Phrase {
      Phrase("\(dutch) \(name)", "\(english) \(name)")
    }
    return switch self {
    case .position(let position):
      said("standpunt", "position", position.value.long(for: kind))
    case .claim(let claim): said("melding", "report", claim.value.long)
    case .target(let date, _):
      Phrase(
        "termijn \(date?.figures(.dutch) ?? "niet genoemd")",
        "due date \(date?.figures(.english) ?? "not named")")
    case .termExtension(let months, _):
      Phrase(
        "reactietermijn met \(Noun.month.counted(months, in: .dutch)) verlengd",
        "response term extended by \(Noun.month.counted(months, in: .english))")
    case .assessment(let assessment): said("oordeel", "judgement", assessment.value.long)
    case .closure(let closure): closure.kind.state.long
    case .reopen: Phrase("heropend", "reopened")
    case .commitment(let id, let move):
      Phrase("toezegging \(id) \(move.phrase.dutch)", "commitment \(id) \(move.phrase(.english))")
    case .acknowledgement(let code, let until, _):
      Phrase(
        "\(code) kennisgenomen tot \(until.figures)", "\(code) acknowledged until \(until.figures)")
    case .addressee(_, let official, _):
      named("geadresseerde gewijzigd", "addressee changed", official ?? "")
    case .evidence: Phrase("bewijs", "evidence")
    case .note: Phrase("notitie", "note")
    case .link(let link): named("gekoppeld aan", "linked to", link.to.text)
    case .unlink(let link): named("koppeling weg:", "link removed:", link.text)
    case .void(let event): named("teruggenomen:", "taken back:", event.text)
    case .mapping(let mapping): said("antwoord", "answer", mapping.coverage.answer.long)
    case .proposal(let proposed):
      Phrase(
        "voorgesteld: \(proposed.phrase(for: kind).dutch)",
        "proposed: \(proposed.phrase(for: kind)(.english))")
    case .confirmation(let event): named("vastgesteld:", "confirmed:", event.text)
    case .returned(let event, _): named("teruggegeven:", "returned:", event.text)
    case .unknown(let type): named("onbekende gebeurtenis", "unknown event", type)
    }
  }
}

extension CommitmentMove {
  fileprivate var phrase: Phrase {
    switch self {
    case .moved(let date, _):
      Phrase(
        "verschoven naar \(date?.figures(.dutch) ?? "onbekend")",
        "moved to \(date?.figures(.english) ?? "unknown")")
    case .settled(let state): state.short
    }
  }
}
