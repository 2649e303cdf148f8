package import FollowUp
internal import Text

/// A dossier in a folder to which events can be added.
///
/// Between two calls it holds nothing open and no lock; every call looks first at what others did.
package struct JournalStore<Files: WritableFiles>: Store {
  let files: Files
  let path: String
  let home: StateHome
  private let key: String
  private var folded: FoldedJournal
  /// What was remembered of the own journal before the journals were looked at.
  private var remembered: Remembered?
  /// Why this program only reads from now on.
  private var stopped: Obstacle?

  init(
    _ files: Files, dossier path: String, key: String, home: StateHome, _ folded: FoldedJournal,
    remembered: Remembered?
  ) {
    self.files = files
    self.path = path
    self.key = key
    self.home = home
    self.folded = folded
    self.remembered = remembered
  }

  package var fold: JournalFold { folded.fold }
  private var journal: Journal { folded.journal }

  package var dossier: Dossier { fold.dossier }
  package var refused: [Refused] { fold.refused }
  package var recorded: [Recorded] { journal.recorded }
  package var heads: [JournalHead] { journal.heads }

  /// What is wrong with the journal, by place; line and column are not counted yet.
  package var faults: [Fault] {
    journal.faults + (remembered?.faults(in: journal) ?? [])
  }

  package func newest(of recommendation: Recommendation.ID) -> Event.ID? {
    journal.newest(of: recommendation)
  }

  package mutating func append(_ submissions: [Submission], at moment: Moment) -> Saving {
    guard !submissions.isEmpty else { return .saved([]) }
    if let stopped { return .readOnly(stopped, draft: kept(submissions, at: moment)) }
    let appending = Appending(files, dossier: path, home: home, key: key)
    do throws(Stop) {
      let saved = try appending.append(submissions, at: moment, to: &folded)
      folded.foldAgain()
      return .saved(saved)
    } catch {
      folded.foldAgain()
      return answer(to: error, submissions, at: moment)
    }
  }

  package mutating func refresh() -> Changes {
    let before = journal
    remembered = writers.recall()
    do throws(FileFailure) {
      try look()
    } catch {
      return Changes([], obstacle: error.obstacle)
    }
    folded.foldAgain()
    return Changes(journal.recorded(since: before))
  }
}

extension JournalStore {
  private mutating func answer(
    to stop: Stop, _ submissions: [Submission], at moment: Moment
  ) -> Saving {
    switch stop {
    case .stale(let events): return .stale(events)
    case .refused(let reason): return .refused(reason, draft: kept(submissions, at: moment))
    case .busy(let obstacle): return .busy(obstacle, draft: kept(submissions, at: moment))
    case .obstacle(let obstacle): return .notSaved(obstacle, draft: kept(submissions, at: moment))
    case .final(let obstacle):
      stopped = obstacle
      return .readOnly(obstacle, draft: kept(submissions, at: moment))
    }
  }

  private mutating func look() throws(FileFailure) {
    let folder = try files.openFolder(atPath: path)
    defer { files.close(folder) }
    let journals: Files.Handle
    do throws(FileFailure) {
      journals = try files.openFolder("journal", in: folder)
    } catch .notFound {
      return folded.journal.keepOnly([])
    }
    defer { files.close(journals) }
    try JournalLook(files: files).look(in: journals, at: &folded.journal)
  }

  private var writers: WriterFolder<Files> { WriterFolder(files, home: home, key: key) }
}

/// What the user keeps outside the dossier.
extension JournalStore {
  private var shelf: DraftShelf<Files> { DraftShelf(files: files, home: home, key: key) }

  package mutating func keep(_ draft: FollowUp.Draft) throws(Obstacle) -> String {
    do throws(FileFailure) { return try shelf.keep(draft) } catch { throw error.obstacle }
  }

  package func drafts() -> [FollowUp.Draft] { shelf.drafts() }

  package mutating func discard(_ draft: FollowUp.Draft.ID) throws(Obstacle) {
    do throws(FileFailure) { try shelf.discard(draft) } catch { throw error.obstacle }
  }

  /// Keeps what could not be saved; the path, or nothing when that failed as well.
  private func kept(_ submissions: [Submission], at moment: Moment) -> String? {
    try? shelf.keep(FollowUp.Draft(unsaved: submissions, at: moment))
  }

  package mutating func attach(fileAt path: String) throws(Obstacle) -> String {
    try Attaching(files: files, dossier: self.path).attach(fileAt: path)
  }

  /// Repairs this user's own journal as far as checksums prove what it was; keeps the originals in
  /// `quarantine/` first. What cannot be proved stays, and a new journal begins beside it.
  ///
  /// - Returns: what was done; nothing when nothing was wrong.
  package mutating func repair() throws(Obstacle) -> [Repair] {
    let appending = Appending(files, dossier: path, home: home, key: key)
    do throws(Stop) {
      let repairs = try appending.repair(&folded.journal)
      // It may be another journal from here on, of which nothing is remembered yet.
      _ = refresh()
      return repairs
    } catch {
      throw error.obstacle
    }
  }
}
