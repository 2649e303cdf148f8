internal import FollowUp

/// Mends the end of the own journal after the program or the machine stopped while saving.
///
/// A complete event gets its line feed; anything else goes to `quarantine/`, byte for byte, before
/// it is cut off. Nothing that was confirmed ever stands there: it ends in a line feed on the disk.
struct Mending<Files: WritableFiles> {
  let places: OpenPlaces<Files>
  let journal: WriterJournal

  private var files: Files { places.files }

  /// Returns whether something was mended: then the journal must be looked at again.
  func mend() throws(FileFailure) -> Bool {
    guard let last = journal.segments.last else { return false }
    guard last.lacksLineFeed || last.eventsEnd < last.size else { return false }
    let file = try files.openToAppend(last.name.text, in: places.own, .shared)
    defer { files.close(file) }
    if last.lacksLineFeed {
      guard try files.write([0x0A], to: file) == 1 else { throw FileFailure.noSpace }
    } else {
      let torn = try files.read(last.size - last.eventsEnd, at: last.eventsEnd, from: file)
      try setAside(torn, of: last)
      try files.truncate(file, to: last.eventsEnd)
    }
    try files.syncContent(of: file)
    return true
  }

  private func setAside(_ bytes: [UInt8], of segment: WriterJournal.Segment) throws(FileFailure) {
    let folder = try files.ensureFolder("quarantine", in: places.dossier, .shared)
    defer { files.close(folder) }
    let mark = Sum.of(bytes).hex.prefix(8)
    let name = "\(journal.writer)-\(segment.name.text)-\(segment.eventsEnd)-\(mark)"
    try files.place(name, with: bytes, in: folder, .shared)
  }
}
