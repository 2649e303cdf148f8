internal import FollowUp
internal import Interface
internal import SystemPackage
internal import Text

/// The dossier as the screens work in it: on which day it is in sight, and where is recorded.
struct Office: Sendable {
  private(set) var dossier: Dossier
  /// Nothing where nothing can be recorded.
  private(set) var store: (any Store)?
  /// How far the journals reached when the dossier was opened.
  private let headsAtOpening: [JournalHead]
  private let replay: Replay
  /// The day that is in sight, or was asked for last.
  private var day: Day
  private var isOutOfReach = false

  init(
    _ dossier: Dossier, on day: Day, replay: Replay = .asItWas, store: (any Store)? = nil,
    heads: [JournalHead] = []
  ) {
    headsAtOpening = heads
    self.dossier = dossier
    self.day = day
    self.replay = replay
    self.store = store
  }

  /// How far the journals reach of which the screens show what was recorded.
  var heads: [JournalHead] { store?.heads ?? headsAtOpening }

  mutating func reckon(_ day: Day) -> Message {
    self.day = day
    return .reckoned(Board(dossier, on: day, replay: replay))
  }

  /// Records all of it or nothing, as a proposal where a second person is needed.
  mutating func save(_ submissions: [Submission], for asker: Asker, at moment: Moment) -> Message {
    let known = store?.recorded.count ?? 0
    guard let recorded = record(submissions, at: moment) else {
      return .recorded(.notSaved(.readsOnly, draft: nil), for: asker, nil)
    }
    let saving = keepingOneDraft(recorded, of: asker)
    switch saving {
    case .saved, .stale, .refused: return .recorded(saving, for: asker, renewal())
    case .busy, .notSaved, .readOnly:
      // It may have taken in what others had recorded; a journal out of reach is no news.
      let grew = store?.recorded.count ?? 0 > known
      return .recorded(saving, for: asker, grew ? renewal() : nil)
    }
  }

  private mutating func record(_ submissions: [Submission], at moment: Moment) -> Saving? {
    guard let store else { return nil }
    let trial = Trial(submissions, after: store.fold, at: moment)
    return self.store?.append(trial.submissions, at: moment)
  }

  /// A form keeps a draft of its own, so that the one which the store made of the same is one too
  /// many; what has no other draft keeps that one.
  private mutating func keepingOneDraft(_ saving: Saving, of asker: Asker) -> Saving {
    guard let path = saving.draft, let own = store?.drafts().first(where: { $0.id == asker }) else {
      return saving
    }
    let folder = FilePath(path).removingLastComponent()
    guard let second = FilePath(path).stem, second != own.id.text else { return saving }
    try? store?.discard(Draft.ID(second))
    return saving.keptIn(folder.appending("\(own.id).json").string)
  }

  func weigh(_ submissions: [Submission], for asker: Asker, at moment: Moment) -> [Message] {
    guard let store else { return [] }
    let trial = Trial(submissions, after: store.fold, at: moment)
    return [.weighed(Weighing(trial, of: submissions, on: day), for: asker)]
  }

  func lookBack(_ member: Member.ID, again: Bool) -> Message {
    guard let store else { return .found(nil, again: again) }
    let find = again ? Undoing.again : Undoing.last
    return .found(find(member, store.recorded, store.fold), again: again)
  }

  mutating func attach(_ path: String, _ typed: String, for asker: Asker) -> Message {
    do throws(Obstacle) {
      guard let sum = try store?.attach(fileAt: path) else { throw .readsOnly }
      return .attached(path: typed, sum: sum, for: asker)
    } catch {
      return .notAttached(path: typed, error, for: asker)
    }
  }

  /// What others recorded, when there is any; that the journal is out of reach or in reach again.
  mutating func look(_ isAsked: Bool = false) -> [Message] {
    guard let changes = store?.refresh() else { return [] }
    let isOutOfReach = changes.obstacle != nil
    defer { self.isOutOfReach = isOutOfReach }
    let reach: [Message] =
      isOutOfReach == self.isOutOfReach ? [] : [.unreachable(changes.obstacle)]
    guard !changes.recorded.isEmpty, let renewal = renewal() else {
      return reach.isEmpty && isAsked && !isOutOfReach ? [.nothingNew] : reach
    }
    return reach + [.news(changes.recorded, renewal)]
  }

  private mutating func renewal() -> Renewal? {
    guard let store else { return nil }
    dossier = store.dossier
    return Renewal(
      board: Board(dossier, on: day, replay: replay), index: SearchIndex(dossier),
      recordings: Recordings(store.fold, store.recorded))
  }
}

extension Obstacle {
  fileprivate static let readsOnly = Obstacle(
    .notAllowed, Phrase("hier wordt alleen gelezen", "this only reads"))
}
