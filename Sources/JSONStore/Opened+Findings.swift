internal import FollowUp
internal import JSON

/// From what was collected while reading to what is told.
extension Opened {
  init(_ header: Header, _ draft: Draft, _ intake: Intake, _ contents: [[UInt8]]) {
    var telling = Telling(files: intake.files, contents: contents)
    let told = telling.faults(for: intake.findings + intake.unknownFieldFindings)
    let dossier = draft.dossier(header, intake)
    self.init(
      dossier: dossier, booked: dossier, faults: told.filter { $0.severity == .fault },
      notes: told.filter { $0.severity == .note }, counts: Opened.counts(intake),
      refused: [], recorded: [], heads: [], waiting: [])
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

/// Puts findings in the order of their places and counts lines and columns, of files in which
/// something was found and of no others.
private struct Telling {
  /// More findings than this of one file and one severity are counted and not listed.
  private static let limit = 500

  let files: [String]
  let contents: [[UInt8]]
  private var maps: [Int: LineMap] = [:]

  init(files: [String], contents: [[UInt8]]) {
    self.files = files
    self.contents = contents
  }

  mutating func faults(for findings: [Intake.Finding]) -> [Fault] {
    let found = Dictionary(grouping: findings, by: \.file)
    var told: [Fault] = []
    for file in files.indices {
      let sorted = (found[file] ?? []).sorted(by: Telling.isBefore)
      for severity in [Fault.Severity.fault, .note] {
        told += listed(sorted.filter { $0.problem.severity == severity }, severity, file)
      }
    }
    return told
  }

  private mutating func listed(
    _ findings: [Intake.Finding], _ severity: Fault.Severity, _ file: Int
  ) -> [Fault] {
    var listed: [Fault] = []
    for finding in findings.prefix(Telling.limit) {
      let place = counted(Place(file: files[file], offset: finding.offset), in: file)
      listed.append(Fault(counted(finding.problem), in: finding.record, at: place))
    }
    guard findings.count > Telling.limit else { return listed }
    let rest = FileProblem.more(count: findings.count - Telling.limit, severity)
    return listed + [Fault(.file(rest), at: Place(file: files[file]))]
  }

  /// A problem that names another place names it by line and column as well.
  private mutating func counted(_ problem: Problem) -> Problem {
    guard case .bond(.duplicate(let first)) = problem,
      let file = files.firstIndex(of: first.file)
    else { return problem }
    return .bond(.duplicate(first: counted(first, in: file)))
  }

  private mutating func counted(_ place: Place, in file: Int) -> Place {
    guard place.offset != nil else { return place }
    let map = maps[file] ?? LineMap(contents[file])
    maps[file] = map
    return place.counted(with: map)
  }

  private static func isBefore(_ left: Intake.Finding, _ right: Intake.Finding) -> Bool {
    (left.offset ?? -1, left.problem.code) < (right.offset ?? -1, right.problem.code)
  }
}

extension Place {
  /// The place with line and column counted in its file.
  func counted(with map: LineMap) -> Place {
    let position = offset.map { offset in
      let place = map.place(of: offset)
      return Position(line: place.line, column: place.column)
    }
    return Place(file: file, offset: offset, position: position)
  }
}
