internal import FollowUp

/// One saving, step by step, under the lock of the writer.
struct Appending<Files: WritableFiles> {
  let files: Files
  let path: String
  let home: StateHome
  let writers: WriterFolder<Files>
  /// How often it begins again when git puts another file in the place of the journal.
  private static var attempts: Int { 3 }

  init(_ files: Files, dossier path: String, home: StateHome, key: String) {
    self.files = files
    self.path = path
    self.home = home
    writers = WriterFolder(files, home: home, key: key)
  }

  /// Saves `submissions` and brings the journal up to date, also when nothing could be saved.
  func append(
    _ submissions: [Submission], at moment: Moment, to folded: inout FoldedJournal
  ) throws(Stop) -> [Recorded] {
    let writer = try identity()
    let places = try OpenPlaces(files, dossier: path, writer: writer, label: home.label)
    defer { places.close() }
    var saved: Batch?
    for _ in 0..<Self.attempts {
      let unread = folded.journal.unread
      let heads = try bringUpToDate(&folded.journal, places, writer, after: saved)
      if let saved, folded.journal.journal(of: writer)?.sum(of: saved.head.number) == saved.head.sum
      {
        return confirmed(saved, heads)
      }
      try checkSeen(submissions, in: folded.journal, butFor: unread)
      let batch = try batch(submissions, at: moment, writer, folded.journal)
      folded.foldAgain()
      if let reason = folded.refusal(of: batch.events) { throw Stop.refused(reason) }
      if try write(batch, places, &folded.journal, moment) { return confirmed(batch, heads) }
      saved = batch
    }
    throw Stop.replaced
  }

  /// Who writes; without a place to remember it nothing can be saved.
  private func identity() throws(Stop) -> String {
    do throws(FileFailure) {
      return try writers.idOrNew()
    } catch .notFound, .notAFolder {
      throw Stop.homeless(home.path)
    } catch {
      throw Stop(error)
    }
  }

  /// Repairs the own journal as far as can be proved; nothing when this user never recorded here.
  func repair(_ journal: inout Journal) throws(Stop) -> [Repair] {
    guard let own = try tried({ () throws(FileFailure) in try writers.read() }) else { return [] }
    let places = try OpenPlaces(files, dossier: path, writer: own.writer, label: home.label)
    defer { places.close() }
    try look(places, &journal)
    let repairing = Repairing(places: places, writers: writers, writer: own.writer)
    do throws(FileFailure) { return try repairing.repair(&journal) } catch { throw Stop(error) }
  }

  private func confirmed(_ batch: Batch, _ heads: Heads) -> [Recorded] {
    writers.remember(batch.head, after: heads)
    return batch.events
  }

  private func tried<Value>(_ call: () throws(FileFailure) -> Value) throws(Stop) -> Value {
    try OpenPlaces<Files>.tried(call)
  }
}

/// Before the writing.
extension Appending {
  /// Returns what is remembered of the own journal. Once lines were written, what goes wrong here
  /// no longer means that they are not there.
  private func bringUpToDate(
    _ journal: inout Journal, _ places: OpenPlaces<Files>, _ writer: String, after saved: Batch?
  ) throws(Stop) -> Heads {
    do throws(Stop) {
      return try bringUpToDate(&journal, places, writer)
    } catch {
      throw saved == nil ? error : error.afterWriting
    }
  }

  private func bringUpToDate(
    _ journal: inout Journal, _ places: OpenPlaces<Files>, _ writer: String
  ) throws(Stop) -> Heads {
    try look(places, &journal)
    let remembered = try tried { () throws(FileFailure) in try writers.read() }
    // Under its lock the own journal may have been given up for a new one.
    guard let remembered, remembered.writer == writer else { throw Stop.replaced }
    try check(journal.journal(of: writer), against: remembered.heads)
    if let own = journal.journal(of: writer) { try mend(own, places, &journal) }
    return remembered.heads
  }

  private func mend(
    _ own: WriterJournal, _ places: OpenPlaces<Files>, _ journal: inout Journal
  ) throws(Stop) {
    let mending = Mending(places: places, journal: own)
    guard mending.isNeeded else { return }
    guard try tried({ () throws(FileFailure) in try mending.isOfUnfinishedSaving() }) else {
      throw Stop.damaged(.unreadableEnd)
    }
    if try tried({ () throws(FileFailure) in try mending.mend() }) { try look(places, &journal) }
  }

  private func look(_ places: OpenPlaces<Files>, _ journal: inout Journal) throws(Stop) {
    do throws(FileFailure) {
      try JournalLook(files: files).look(in: places.journal, at: &journal)
    } catch {
      throw Stop(error)
    }
  }

  private func check(_ own: WriterJournal?, against heads: Heads) throws(Stop) {
    if let failure = own?.unread { throw Stop(failure) }
    if let problem = own?.endFault { throw Stop.damaged(problem) }
    guard let problem = heads.problem(in: own), problem.severity == .fault else { return }
    throw Stop.damaged(problem)
  }

  /// `unread` is why part of the journals could not be read when the author looked: what came to
  /// light since then is no news, and that it was not read is the reason.
  private func checkSeen(
    _ submissions: [Submission], in journal: Journal, butFor unread: FileFailure?
  ) throws(Stop) {
    for submission in submissions {
      guard let item = submission.recommendation, journal.newest(of: item) != submission.seen else {
        continue
      }
      if unread != journal.unread, let failure = unread ?? journal.unread { throw Stop(failure) }
      throw Stop.stale(Unseen(submissions, in: journal.recorded).events)
    }
  }
}

/// The writing.
extension Appending {
  private func batch(
    _ submissions: [Submission], at moment: Moment, _ writer: String, _ journal: Journal
  ) throws(Stop) -> Batch {
    let own = journal.journal(of: writer)
    let number = own?.number ?? 0
    let stamp = Stamp(
      writer: writer, number: number + 1, clock: journal.clock + 1, at: moment)
    return try Batch(submissions, stamp, after: own?.sum(of: number) ?? .none)
  }

  /// Returns whether the lines are in the place where the next reader looks.
  private func write(
    _ batch: Batch, _ places: OpenPlaces<Files>, _ journal: inout Journal, _ moment: Moment
  ) throws(Stop) -> Bool {
    let segment = try OwnSegment(
      places, of: journal.journal(of: batch.writer), year: moment.day.year)
    defer { segment.close() }
    try segment.add(batch.bytes)
    guard try segment.isInPlace(dossier: path) else { return false }
    if segment.isNew {
      // It is saved, whatever happens to the looking.
      try? look(places, &journal)
    } else {
      journal.take(batch)
    }
    return true
  }
}
