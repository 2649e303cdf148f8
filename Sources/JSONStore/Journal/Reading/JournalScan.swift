/// The reading of a dossier's journals from their beginning.
struct JournalScan<Files: FileSystem> {
  let files: Files

  /// The journals in the folder `journal` of an open dossier; an empty one when it has none.
  func read(in dossier: Files.Handle) -> Journal {
    var journal = Journal()
    do throws(FileFailure) {
      let folder = try files.openFolder("journal", in: dossier)
      defer { files.close(folder) }
      try read(folder, into: &journal)
    } catch {
      if error != .notFound { journal.report(unread: error) }
    }
    return journal
  }

  private func read(_ folder: Files.Handle, into journal: inout Journal) throws(FileFailure) {
    var writers: [WriterJournal] = []
    for name in try visibleNames(in: folder) {
      guard isWriter(name.utf8) else {
        journal.report(Fault(.journal(.stray), at: Place(file: "journal/\(name)")))
        continue
      }
      writers.append(read(writer: name, in: folder))
    }
    journal.take(writers)
  }

  /// The journal of one writer, in the folder of all.
  func read(writer: String, in folder: Files.Handle) -> WriterJournal {
    var journal = WriterJournal(writer: writer)
    do throws(FileFailure) {
      let own = try files.openFolder(writer, in: folder)
      defer { files.close(own) }
      let (segments, strays) = try names(in: own)
      for stray in strays { journal.report(.stray, of: stray) }
      for start in stride(from: 0, to: segments.count, by: Self.atOnce) {
        read(segments[start...].prefix(Self.atOnce), in: own, into: &journal)
      }
    } catch {
      journal.report(.unreadable(error), of: "")
    }
    return journal
  }

  /// Segments that are in memory together: enough for every processor.
  private static var atOnce: Int { 8 }

  private func read(
    _ names: ArraySlice<SegmentName>, in own: Files.Handle, into journal: inout WriterJournal
  ) {
    var read: [Growth.Further] = []
    for name in names {
      do throws(FileFailure) {
        let (identity, bytes) = try whole(name.text, in: own)
        read.append(Growth.Further(name: name, identity: identity, bytes: bytes))
      } catch {
        journal.read(read)
        read = []
        journal.report(.unreadable(error), of: name.text)
      }
    }
    journal.read(read)
  }

  /// All bytes of a file, and which file it is.
  func whole(
    _ name: String, in folder: Files.Handle
  ) throws(FileFailure) -> (FileIdentity?, [UInt8]) {
    let file = try files.openFile(name, in: folder)
    defer { files.close(file) }
    let status = try files.status(of: file)
    guard status.kind == .file else { throw .notAFile }
    guard status.size <= Folder<Files>.limit else { throw .tooLarge(limit: Folder<Files>.limit) }
    return (status.identity, try files.read(status.size, from: file))
  }

  /// The segments of a writer in their order, and what else lies there.
  func names(in own: Files.Handle) throws(FileFailure) -> ([SegmentName], strays: [String]) {
    let names = try visibleNames(in: own).filter { !$0.hasSuffix(".lock") }
    let segments = names.compactMap { SegmentName($0) }.sorted()
    return (segments, names.filter { SegmentName($0) == nil })
  }

  func visibleNames(in folder: Files.Handle) throws(FileFailure) -> [String] {
    try files.names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
  }
}
