internal import FollowUp
internal import JSON

/// From what was collected while reading to what is told.
extension Opened {
  /// More findings than this of one file and one severity are counted and not listed.
  private static let limit = 500

  init(_ header: Header, _ draft: Draft, _ intake: Intake, _ contents: [[UInt8]]) {
    let findings = intake.findings + intake.unknownFieldFindings
    let found = Dictionary(grouping: findings, by: \.file)
    let told = intake.files.indices.flatMap { file in
      Opened.told(found[file] ?? [], intake.files[file], contents[file])
    }
    self.init(
      dossier: draft.dossier(header, intake), faults: told.filter { $0.severity == .fault },
      notes: told.filter { $0.severity == .note }, counts: Opened.counts(intake))
  }

  private static func told(
    _ findings: [Intake.Finding], _ file: String, _ bytes: [UInt8]
  ) -> [Fault] {
    guard !findings.isEmpty else { return [] }
    let lines = LineMap(bytes)
    let sorted = findings.sorted {
      ($0.offset ?? -1, $0.problem.code) < ($1.offset ?? -1, $1.problem.code)
    }
    return [Fault.Severity.fault, .note].flatMap { severity in
      let all = sorted.filter { $0.problem.severity == severity }
      let listed = all.prefix(limit).map { Fault($0, file, lines) }
      guard all.count > limit else { return listed }
      let rest = Problem.file(.more(count: all.count - limit, severity))
      return listed + [Fault(rest, at: Place(file: file))]
    }
  }

  private static func counts(_ intake: Intake) -> [Tally] {
    var (read, leftOut) = ([RecordKind: Int](), [RecordKind: Int]())
    for row in intake.rows {
      read[row.name.kind, default: 0] += 1
      if row.isOut { leftOut[row.name.kind, default: 0] += 1 }
    }
    return RecordKind.allCases.compactMap { kind in
      read[kind].map { Tally(kind: kind, read: $0, leftOut: leftOut[kind] ?? 0) }
    }
  }
}

extension Fault {
  fileprivate init(_ finding: Intake.Finding, _ file: String, _ lines: LineMap) {
    let position = finding.offset.map { Place.Position(lines.place(of: $0)) }
    self.init(
      finding.problem, in: finding.record,
      at: Place(file: file, offset: finding.offset, position: position))
  }
}

extension Place {
  /// The place with line and column counted in the bytes of its file.
  func counted(in bytes: [UInt8]) -> Place {
    let position = offset.map { Position(LineMap(bytes).place(of: $0)) }
    return Place(file: file, offset: offset, position: position)
  }
}

extension Place.Position {
  fileprivate init(_ place: LineMap.Place) {
    self.init(line: place.line, column: place.column)
  }
}
