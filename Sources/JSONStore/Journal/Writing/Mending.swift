internal import FollowUp

/// Mends the end of the own journal after the program or the machine stopped while saving.
///
/// A complete event gets its line feed; anything else goes to `quarantine/`, byte for byte, before
/// it is cut off. Nothing that was confirmed ever stands there: it ends in a line feed on the disk.
struct Mending<Files: WritableFiles> {
  let places: OpenPlaces<Files>
  let journal: WriterJournal

  private var files: Files { places.files }

  /// Whether there is anything behind the last event.
  var isNeeded: Bool {
    guard let last = journal.segments.last else { return false }
    return last.lacksLineFeed || last.eventsEnd < last.size
  }

  /// Whether what stands behind the last event can be a saving that did not come to its end. A whole
  /// event that cannot be read can not: it was confirmed, and somebody changed it.
  func isOfUnfinishedSaving() throws(FileFailure) -> Bool {
    guard let last = journal.segments.last, !last.lacksLineFeed else { return true }
    return try !torn(last).split(separator: 0x0A).contains { line in
      Ending.sum(of: line.last == 0x0D ? line.dropLast() : line) != nil
    }
  }

  /// Returns whether something was mended: then the journal must be looked at again.
  func mend() throws(FileFailure) -> Bool {
    guard isNeeded, let last = journal.segments.last else { return false }
    let torn = last.lacksLineFeed ? [] : try torn(last)
    let file = try files.openToAppend(last.name.text, in: places.own, .shared)
    defer { files.close(file) }
    if last.lacksLineFeed {
      guard try files.write([0x0A], to: file) == 1 else { throw FileFailure.noSpace }
    } else {
      try Quarantine(files: files, dossier: places.dossier, writer: journal.writer)
        .keep(torn, of: last.name, from: last.eventsEnd)
      try files.truncate(file, to: last.eventsEnd)
    }
    try files.syncContent(of: file)
    return true
  }

  private func torn(_ last: WriterJournal.Segment) throws(FileFailure) -> [UInt8] {
    let file = try files.openFile(last.name.text, in: places.own)
    defer { files.close(file) }
    return try files.read(last.size - last.eventsEnd, at: last.eventsEnd, from: file)
  }
}
