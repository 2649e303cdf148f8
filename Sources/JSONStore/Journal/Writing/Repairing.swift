internal import FollowUp
package import Text

/// Something that `check --repair` did. The originals are in `quarantine/`.
package enum Repair: Hashable, Sendable {
  /// The torn end of a file was set aside, or its last line got its line end.
  case end(file: String)
  /// A file is again what the checksums prove that it was.
  case restored(file: String)
  /// What is in the journal stays as it is, and what comes goes into a new one.
  case begunAnew(events: Int)

  package var sentence: Phrase {
    switch self {
    case .end(let file):
      Phrase(
        "Het onvolledige einde van \(file) is hersteld.",
        "The incomplete end of \(file) was repaired.")
    case .restored(let file):
      Phrase(
        "\(file) is weer zoals het was; dat bewijzen de controlegetallen.",
        "\(file) is again as it was; the checksums prove it.")
    case .begunAnew(let events):
      Phrase(
        "Uw journaal (\(events) gebeurtenissen) kon niet worden hersteld en blijft staan zoals het "
          + "is. Wat u vanaf nu vastlegt, komt in een nieuw journaal.",
        "Your journal (\(events) events) could not be repaired and stays as it is. What you record "
          + "from now on goes into a new one.")
    }
  }
}

/// Repairing the own journal, under its lock; the journals of others are for their writers.
struct Repairing<Files: WritableFiles> {
  let places: OpenPlaces<Files>
  let writers: WriterFolder<Files>
  let writer: String

  private var files: Files { places.files }

  /// `journal` is up to date before and after.
  func repair(_ journal: inout Journal) throws(FileFailure) -> [Repair] {
    var repairs = try mend(journal.journal(of: writer))
    if !repairs.isEmpty { try look(&journal) }
    repairs += try restore(journal.journal(of: writer))
    if !repairs.isEmpty { try look(&journal) }
    if try isDamaged(journal.journal(of: writer)) {
      repairs.append(try beginAnew(journal.journal(of: writer)))
    }
    return repairs
  }

  private func mend(_ own: WriterJournal?) throws(FileFailure) -> [Repair] {
    guard let own, let last = own.segments.last else { return [] }
    let mending = Mending(places: places, journal: own)
    guard mending.isNeeded, try mending.isOfUnfinishedSaving(), try mending.mend() else {
      return []
    }
    return [.end(file: own.file(last.name))]
  }

  private func look(_ journal: inout Journal) throws(FileFailure) {
    try JournalLook(files: files).look(in: places.journal, at: &journal)
  }

  /// Whether nothing can be added to it.
  private func isDamaged(_ own: WriterJournal?) throws(FileFailure) -> Bool {
    if let own, own.unread != nil || own.endFault != nil { return true }
    if let own, Mending(places: places, journal: own).isNeeded { return true }
    return try writers.read()?.heads.problem(in: own)?.severity == .fault
  }

  private func restore(_ own: WriterJournal?) throws(FileFailure) -> [Repair] {
    guard let own, own.faults.contains(where: { $0.severity == .fault }) else { return [] }
    var (repairs, sum) = ([Repair](), Sum.none)
    for segment in own.segments {
      let bytes = try files.bytes(of: segment.name.text, in: places.own)
      guard let proven = ProvenLines(bytes, after: sum) else { return repairs }
      sum = proven.sum
      guard proven.bytes != bytes else { continue }
      try setAside(bytes, segment.name)
      try files.replace(segment.name.text, with: proven.bytes, in: places.own, .shared)
      repairs.append(.restored(file: own.file(segment.name)))
    }
    return repairs
  }

  private func beginAnew(_ own: WriterJournal?) throws(FileFailure) -> Repair {
    for segment in own?.segments ?? [] {
      try setAside(try files.bytes(of: segment.name.text, in: places.own), segment.name)
    }
    try writers.forget()
    return .begunAnew(events: own?.lines.count ?? 0)
  }

  private func setAside(_ bytes: [UInt8], _ name: SegmentName) throws(FileFailure) {
    try Quarantine(files: files, dossier: places.dossier, writer: writer)
      .keep(bytes, of: name, from: 0)
  }
}

/// Where damaged bytes are kept as they were found; never exchanged.
struct Quarantine<Files: WritableFiles> {
  let files: Files
  let dossier: Files.Handle
  let writer: String

  /// Keeps what stood in a segment from a byte on.
  func keep(_ bytes: [UInt8], of segment: SegmentName, from offset: Int) throws(FileFailure) {
    let folder = try files.ensureFolder("quarantine", in: dossier, .shared)
    defer { files.close(folder) }
    let mark = Sum.of(bytes).hex.prefix(8)
    let name = "\(writer)-\(segment.text)-\(offset)-\(mark)"
    try files.place(name, with: bytes, in: folder, .shared)
  }
}
