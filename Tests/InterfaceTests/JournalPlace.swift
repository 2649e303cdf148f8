import FollowUp
import Text

@testable import Interface

/// Where a walk records: a journal in memory, an editor and a drawer of drafts, all of which tests
/// can let fail.
struct JournalPlace {
  private(set) var store: MemoryStore
  private let dossier: Dossier
  /// When everything happens: noon of the day that the clock shows.
  let moment: Moment
  private(set) var drafts: [Draft] = []
  /// What the editor gives back for a text; nothing when it fails.
  var editor: (String) -> String? = { $0 }
  /// What a saving becomes instead of being saved.
  var failure: Saving?
  /// What keeping a draft becomes instead of being kept.
  var draftFailure: Obstacle?
  /// The files that can be attached, with their sums.
  var files: [String: String] = [:]
  /// The texts of attached files, by the sum of the file.
  var texts: [String: FileText] = [:]

  init(_ dossier: Dossier, on day: Day) {
    self.dossier = dossier
    store = MemoryStore(dossier, guardedBy: Guards.allowed)
    moment = Moment(seconds: Int(day.number) * 86_400 + 12 * 3600)
  }

  var recordings: Recordings { Recordings(store.fold, store.recorded) }

  func renewal(on day: Day) -> Renewal {
    let dossier = store.dossier
    return Renewal(
      board: Board(dossier, on: day), index: SearchIndex(dossier), recordings: recordings)
  }

  /// Another member records something, elsewhere; the news of it.
  mutating func others(_ submissions: [Submission], on day: Day) -> Message {
    var other = MemoryStore(
      dossier, writer: String(repeating: "9", count: 32), guardedBy: Guards.allowed)
    other.take(store.recorded)
    guard case .saved(let events) = other.append(submissions, at: moment) else {
      return .unreachable(nil)
    }
    store.take(events)
    return .news(events, renewal(on: day))
  }

  mutating func answers(to effect: Effect, on day: Day) -> [Message] {
    switch effect {
    case .save(let submissions, let asker): return [save(submissions, asker, on: day)]
    case .weigh(let submissions, let asker):
      let trial = Trial(submissions, after: store.fold, at: moment)
      return [.weighed(Weighing(trial, of: submissions, on: day), for: asker)]
    case .keep(let draft): return [keep(draft)]
    case .discard(let draft): drafts.removeAll { $0.id == draft }
    case .attach(let path, let asker):
      guard let sum = files[path] else {
        let obstacle = Obstacle(.gone, Phrase("er is geen bestand", "there is no file"))
        return [.notAttached(path: path, obstacle, for: asker)]
      }
      return [.attached(path: path, sum: sum, for: asker)]
    case .inspect(let path, let asker):
      let obstacle = Obstacle(.unfit, Phrase("dat bestand is er niet", "there is no such file"))
      return [.inspected(path: path, files[path] == nil ? obstacle : nil, for: asker)]
    case .read(let attachment, let asker):
      let text = texts[attachment.sum] ?? .unreadable(Phrase("Geen tekst.", "No text."))
      return [.textRead(text, for: asker)]
    case .edit(let text, let asker):
      guard let edited = editor(text) else {
        return [.notEdited(Phrase("De editor werkte niet.", "The editor failed."), for: asker)]
      }
      return [.edited(edited, for: asker)]
    case .findDrafts: return [.offered(drafts.filter { $0.window == "9.9" })]
    case .lookBack(let member, let again):
      let find = again ? Undoing.again : Undoing.last
      return [.found(find(member, store.recorded, store.fold), again: again)]
    case .look(let isAsked): return isAsked ? [.nothingNew] : []
    case .quit, .copy, .reckon, .sweep, .export: break
    }
    return []
  }

  /// A draft of a window that is gone stands on the disk.
  mutating func hold(_ draft: Draft) { drafts.append(draft) }

  private mutating func save(
    _ submissions: [Submission], _ asker: Asker, on day: Day
  ) -> Message {
    if let failure { return .recorded(failure, for: asker, nil) }
    let trial = Trial(submissions, after: store.fold, at: moment)
    let saving = store.append(trial.submissions, at: moment)
    return .recorded(saving, for: asker, renewal(on: day))
  }

  private mutating func keep(_ draft: Draft) -> Message {
    if let draftFailure { return .notKept(draftFailure, for: draft.id) }
    drafts.removeAll { $0.id == draft.id }
    drafts.append(
      Draft(
        id: draft.id, at: moment, recommendation: draft.recommendation, fields: draft.fields))
    return .kept(moment, for: draft.id)
  }
}
