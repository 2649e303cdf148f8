internal import JSON

/// Everything that is collected while the files of a dossier are read: which records there are,
/// what they point at, and what is wrong.
///
/// A fault never stops the reading: it marks the record that is being read, and the next one begins.
final class Intake {
  /// A record as it was met: where it stands and whether it was left out.
  struct Row: Sendable {
    let name: RecordName
    var file: Int
    let offset: Int
    var isOut = false
  }

  /// A name that must be the name of a record.
  struct Reference: Sendable {
    var owner: Int
    let kind: RecordKind
    let id: String
    let offset: Int
  }

  /// A fault without words for its place.
  struct Finding: Sendable {
    let problem: Problem
    let record: RecordName?
    var file: Int
    let offset: Int?
  }

  /// Relative to the folder of the dossier, in the order of reading.
  private(set) var files: [String] = []
  private(set) var rows: [Row] = []
  private(set) var references: [Reference] = []
  /// The names in `about`, which may be of reports and of items.
  private(set) var subjects: [Reference] = []
  private(set) var findings: [Finding] = []
  /// The rows by name, one table for each kind.
  private(set) var tables = [[String: Int]](repeating: [:], count: RecordKind.allCases.count)
  /// Kinds of which some stand in a file that could not be read.
  private(set) var incomplete: Set<RecordKind> = []

  /// Whether events are named by their full ids, as in a journal.
  var namesEventsInFull = false
  /// The names of the fields that were asked for, innermost record last.
  var asked: [String] = []
  private var current: Row?
  private var eventPrefix = ""
  private var unknownFields: [UnknownField: (first: Finding, times: Int)] = [:]

  private struct UnknownField: Hashable {
    let file: Int
    let kind: RecordKind?
    let field: String
  }
}

/// Files and records, one after another.
extension Intake {
  func begin(file: String) {
    files.append(file)
    eventPrefix = "\(file)#"
    current = nil
  }

  func begin(_ kind: RecordKind, number: Int, at offset: Int) {
    current = Row(name: RecordName(kind, number: number), file: files.count - 1, offset: offset)
  }

  /// Names the record that is being read.
  func name(_ id: String, at offset: Int?) {
    guard let row = current else { return }
    let name = RecordName(row.name.kind, id: id, number: row.name.number)
    current = Row(name: name, file: row.file, offset: offset ?? row.offset, isOut: row.isOut)
  }

  /// The id of the fact that is booked under `key` in the file that is being read.
  func eventID(_ key: String) -> String { eventPrefix + key }

  /// Ends the record that is being read; `false` leaves it out.
  ///
  /// Returns its row, or nothing when it is left out.
  func end(isComplete: Bool) -> Int? {
    guard var row = current else { return nil }
    row.isOut = row.isOut || !isComplete
    rows.append(row)
    current = nil
    return row.isOut ? nil : rows.count - 1
  }

  /// Forgets the records and what they point at, so that a long journal costs no memory; what was
  /// found stays.
  func forgetRecords() {
    rows.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
    subjects.removeAll(keepingCapacity: true)
  }

  /// What was found since this was asked last, fields that no record has included.
  func takeFindings() -> [Finding] {
    guard !findings.isEmpty || !unknownFields.isEmpty else { return [] }
    defer {
      findings.removeAll()
      unknownFields.removeAll()
    }
    return findings + unknownFieldFindings
  }

  func missesSome(of kinds: [RecordKind]) { incomplete.formUnion(kinds) }

  func place(of row: Row) -> Place { Place(file: files[row.file], offset: row.offset) }
}

/// Files that were read by themselves, and the names in all of them.
extension Intake {
  /// What was collected from one file, apart from all others.
  struct Haul: Sendable {
    fileprivate let file: String
    fileprivate let rows: [Row]
    fileprivate let references: [Reference]
    fileprivate let subjects: [Reference]
    fileprivate let findings: [Finding]
    fileprivate let incomplete: Set<RecordKind>
  }

  /// What this intake collected, when it read one file.
  var haul: Haul {
    Haul(
      file: files.last ?? "", rows: rows, references: references, subjects: subjects,
      findings: findings + unknownFieldFindings, incomplete: incomplete)
  }

  /// Adds what was collected from the next file.
  func absorb(_ haul: Haul) {
    let (file, base) = (files.count, rows.count)
    files.append(haul.file)
    rows += haul.rows.lazy.map { Intake.changed($0) { $0.file = file } }
    references += haul.references.lazy.map { Intake.changed($0) { $0.owner += base } }
    subjects += haul.subjects.lazy.map { Intake.changed($0) { $0.owner += base } }
    findings += haul.findings.lazy.map { Intake.changed($0) { $0.file = file } }
    incomplete.formUnion(haul.incomplete)
  }

  private static func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }

  /// Makes the tables of names, when all files are there; of two records with one name the first
  /// keeps it.
  func settleNames() {
    var counts = [Int](repeating: 0, count: tables.count)
    for row in rows { counts[row.name.kind.index] += 1 }
    for kind in counts.indices { tables[kind].reserveCapacity(counts[kind]) }
    for place in rows.indices {
      let row = rows[place]
      guard let id = row.name.id else { continue }
      let first = tables[row.name.kind.index].updateValue(place, forKey: id)
      guard let first else { continue }
      tables[row.name.kind.index][id] = first
      leaveOut(place, because: .bond(.duplicate(first: self.place(of: rows[first]))))
    }
  }
}

/// What is found in a record.
extension Intake {
  func refer(to kind: RecordKind, _ id: String, at offset: Int) {
    references.append(Reference(owner: rows.count, kind: kind, id: id, offset: offset))
  }

  func concern(_ id: String, at offset: Int) {
    subjects.append(Reference(owner: rows.count, kind: .report, id: id, offset: offset))
  }

  /// Reports what is wrong with the file, or with the record that is being read.
  func report(_ problem: Problem, at offset: Int?) {
    if problem.severity == .fault { current?.isOut = true }
    note(Finding(problem: problem, record: current?.name, file: files.count - 1, offset: offset))
  }

  /// Reports what is wrong with a record that was read before, and leaves it out.
  func leaveOut(_ row: Int, because problem: Problem, at offset: Int? = nil) {
    rows[row].isOut = true
    remark(problem, on: row, at: offset)
  }

  /// Leaves out a record because another one is.
  func leaveOut(_ row: Int) { rows[row].isOut = true }

  /// Says something of a record that was read before.
  func remark(_ problem: Problem, on row: Int, at offset: Int? = nil) {
    let row = rows[row]
    note(Finding(problem: problem, record: row.name, file: row.file, offset: offset ?? row.offset))
  }

  private func note(_ finding: Finding) { findings.append(finding) }
}

/// Fields that no record has: told once for each sort of record in a file.
extension Intake {
  func reportUnknown(field: String, at offset: Int, allowed: [String]) {
    let key = UnknownField(file: files.count - 1, kind: current?.name.kind, field: field)
    if unknownFields[key] != nil {
      unknownFields[key]?.times += 1
    } else {
      let problem = Problem.field(field, .unknown(allowed: allowed, times: 1))
      let finding = Finding(
        problem: problem, record: current?.name, file: key.file, offset: offset)
      unknownFields[key] = (finding, 1)
    }
  }

  /// The unknown fields with how often they were met, in no particular order.
  var unknownFieldFindings: [Finding] {
    unknownFields.values.map { entry in
      guard case .field(let field, .unknown(let allowed, _)) = entry.first.problem else {
        return entry.first
      }
      let problem = Problem.field(field, .unknown(allowed: allowed, times: entry.times))
      return Finding(
        problem: problem, record: entry.first.record, file: entry.first.file,
        offset: entry.first.offset)
    }
  }
}

extension RecordKind {
  var index: Int { Int(rawValue) }
}

/// Finding rows again.
extension Intake {
  func row(_ kind: RecordKind, _ id: String) -> Int? { tables[kind.index][id] }

  func has(_ kind: RecordKind, _ id: String) -> Bool { tables[kind.index][id] != nil }
}
