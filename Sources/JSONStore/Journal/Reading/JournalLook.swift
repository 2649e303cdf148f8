/// Looking again at journals that were read before: only what came behind is read.
struct JournalLook<Files: WritableFiles> {
  let files: Files

  private var scan: JournalScan<Files> { JournalScan(files: files) }

  /// Brings `journal` up to what stands in the folder of all journals.
  func look(in folder: Files.Handle, at journal: inout Journal) throws(FileFailure) {
    journal.forgetOwnFaults()
    let names = try scan.visibleNames(in: folder)
    let writers = names.filter { isWriter($0.utf8) }
    for stray in names where !isWriter(stray.utf8) {
      journal.report(Fault(.journal(.stray), at: Place(file: "journal/\(stray)")))
    }
    journal.keepOnly(Set(writers))
    for writer in writers { try look(at: writer, in: folder, &journal) }
  }

  private func look(
    at writer: String, in folder: Files.Handle, _ journal: inout Journal
  ) throws(FileFailure) {
    if let growth = try growth(of: writer, in: folder, journal) {
      guard !growth.onLast.isEmpty || !growth.further.isEmpty else { return }
      journal.take(growth, of: writer)
    } else {
      journal.take(scan.read(writer: writer, in: folder))
    }
  }

  /// What came behind; nothing when the journal must be read from its beginning.
  private func growth(
    of writer: String, in folder: Files.Handle, _ journal: Journal
  ) throws(FileFailure) -> Growth? {
    guard let known = journal.journal(of: writer), known.unread == nil,
      let last = known.segments.last
    else {
      return nil
    }
    let own = try files.openFolder(writer, in: folder)
    defer { files.close(own) }
    let names = try scan.names(in: own).0
    guard names.starts(with: known.segments.map(\.name)) else { return nil }
    for segment in known.segments.dropLast() {
      guard try isAsRead(segment, in: own) else { return nil }
    }
    let more = names.dropFirst(known.segments.count)
    return try growth(behind: last, Array(more), in: own)
  }

  private func isAsRead(
    _ segment: WriterJournal.Segment, in own: Files.Handle
  ) throws(FileFailure) -> Bool {
    let status = try files.status(of: segment.name.text, in: own)
    return status.identity == segment.identity && status.size == segment.size
  }

  private func growth(
    behind last: WriterJournal.Segment, _ more: [SegmentName], in own: Files.Handle
  ) throws(FileFailure) -> Growth? {
    let status = try files.status(of: last.name.text, in: own)
    guard status.identity == last.identity, status.size >= last.size else { return nil }
    var onLast: [UInt8] = []
    if status.size > last.size {
      let file = try files.openFile(last.name.text, in: own)
      defer { files.close(file) }
      onLast = try files.read(status.size - last.size, at: last.size, from: file)
    }
    var further: [Growth.Further] = []
    for name in more {
      let (identity, bytes) = try scan.whole(name.text, in: own)
      further.append(Growth.Further(name: name, identity: identity, bytes: bytes))
    }
    return Growth(onLast: onLast, further: further)
  }
}
