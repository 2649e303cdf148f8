internal import FollowUp
internal import JSONStore

/// What is left of a line when the machine stopped while it was written.
struct TornTails {
  let reach: Reach
  private static let text = "één ✓ 𝄞"

  func prove() throws -> Finding {
    var finding = Finding()
    let line = try unconfirmedLine()
    for length in stride(from: 1, to: line.count - 1, by: reach.byteStep) {
      try tear(Array(line.prefix(length)), &finding, "\(length) bytes")
    }
    try tear([UInt8](repeating: 0, count: 300), &finding, "zeroes")
    try tear(Array(line.prefix(40)) + [UInt8](repeating: 0, count: 4056), &finding, "half zeroes")
    try tear(Array("{\"v\":1\n\n}}rommel\nmeer".utf8), &finding, "rubbish")
    try tear([0xFF], &finding, "one byte")
    try checkLineFeed(&finding)
    finding.bite("no tail repair", caught: try isCaught(.noTruncating, line))
    return finding
  }

  private func tear(_ tail: [UInt8], _ finding: inout Finding, _ about: String) throws {
    finding.count()
    finding.complain(try complaints(tail, SystemFiles()), about: about)
  }

  private func complaints<Files: WritableFiles>(
    _ tail: [UInt8], _ files: Files
  ) throws -> [String] {
    let desk = try journal()
    let before = try desk.open().recorded
    try desk.addToJournal(tail)
    var complaints = try desk.open().faults.isEmpty ? ["no fault is told"] : []
    if try desk.open().recorded != before { complaints.append("not all is readable") }
    var store = try desk.open(files)
    let note = Scribe.note("nu", seen: store.newest(of: "R2025-1"))
    let saved = store.append([note], at: Scribe.moment).saved
    if saved.isEmpty { complaints.append("nothing more can be saved") }
    complaints += try desk.complaints(acknowledged: (before + saved).map(\.told))
    let kept = try (try? desk.names("quarantine"))?.map { try desk.bytes(of: "quarantine/\($0)") }
    return kept == [tail] ? complaints : complaints + ["the quarantine holds something else"]
  }

  /// A complete event that lacks only its line feed may have been confirmed: it stays.
  private func checkLineFeed(_ finding: inout Finding) throws {
    let desk = try journal()
    let before = try desk.open().recorded
    let segment = try desk.lastSegment()
    try desk.write(segment, try desk.bytes(of: segment).dropLast())
    finding.count()
    finding.complain(
      try desk.complaints(acknowledged: before.map(\.told))
        + ((try? desk.names("quarantine")) == nil ? [] : ["a whole event was set aside"]),
      about: "no line feed")
  }

  private func isCaught(_ vice: FaultyFiles.Vice, _ line: [UInt8]) throws -> Bool {
    try !complaints(Array(line.prefix(line.count / 2)), FaultyFiles(vice: vice)).isEmpty
  }

  /// Of which the head is not remembered, as after a power cut.
  private func journal() throws -> Desk {
    let desk = try Desk.withNotes(2, TornTails.text)
    try desk.forgetHead()
    return desk
  }

  private func unconfirmedLine() throws -> [UInt8] {
    let desk = try Desk.withNotes(3, TornTails.text)
    let lines = try desk.bytes(of: desk.lastSegment()).split(separator: 0x0A)
    return Array(lines[2]) + [0x0A]
  }
}
