internal import ArgumentParser
internal import FollowUp
internal import Text

/// A command that records one kind of happening on one item or more.
protocol Adding: Command {
  var entry: EntryOptions { get }

  /// Whether it means little without a text: then an editor opens on a terminal.
  static var needsText: Bool { get }

  func happening(on item: Recommendation, at desk: Desk) throws(Complaint) -> Happening

  func evidence(at desk: inout Desk, text: String?) throws(Complaint) -> [Evidence]
}

extension Adding {
  static var needsText: Bool { false }

  func evidence(at desk: inout Desk, text: String?) throws(Complaint) -> [Evidence] { [] }

  func carryOut(in surroundings: Surroundings, output: Output) throws(Complaint) -> Ending {
    var desk = try Desk(global, in: surroundings, output)
    let items = try entry.items.map { name throws(Complaint) in try desk.dossier.item(name) }
    let typed = try TypedText(
      entry.text, editing: entry.editor, isNeeded: Self.needsText, at: &desk)
    let submissions = try desk.keeping(typed) { desk throws(Complaint) in
      let form = try Form(entry, typed.text, try evidence(at: &desk, text: typed.text), at: desk)
      return try items.map { item throws(Complaint) in
        form.submission(try happening(on: item, at: desk), on: item, at: desk)
      }
    }
    let question = items.count > 1 ? Phrase.sameForAll(items.count) : nil
    return try desk.record(submissions, typed: typed.precious, asking: question)
  }
}

/// What the options say, looked up once for all items.
private struct Form {
  let date: PartialDate
  let party: Party.ID?
  let speaker: Party.ID?
  let source: Source?
  let corrects: Event.ID?
  let text: Phrase?
  let evidence: [Evidence]

  init(
    _ entry: EntryOptions, _ text: String?, _ evidence: [Evidence], at desk: Desk
  ) throws(Complaint) {
    date = try entry.day(at: desk)
    party = try entry.party(at: desk)
    speaker = try entry.speaker(at: desk)
    source = try entry.source(at: desk)
    corrects = try entry.corrects.map { name throws(Complaint) in try desk.event(name).id }
    self.text = text.map { Phrase($0, nil) }
    self.evidence = evidence
  }

  func submission(_ happening: Happening, on item: Recommendation, at desk: Desk) -> Submission {
    Submission(
      .happening(happening), by: desk.author, on: item.id, seen: desk.store.newest(of: item.id),
      party: party, speaker: speaker, date: date, text: text, evidence: evidence, source: source,
      correctionOf: corrects)
  }
}

extension Phrase {
  fileprivate static func sameForAll(_ count: Int) -> Phrase {
    Phrase(
      "\(count) punten krijgen hetzelfde. Doorgaan? j ja, n nee",
      "\(count) items get the same. Continue? y yes, n no")
  }
}
