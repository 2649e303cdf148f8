internal import Text

/// Whether every name that a record gives is the name of a record.
struct References {
  private let intake: Intake
  /// Looking for the nearest name costs a pass over all names, so it is done a few times only.
  private var suggestionsLeft = 20
  private var outWithFile: [RecordKind: (first: Int, times: Int)] = [:]

  init(_ intake: Intake) { self.intake = intake }

  /// Leaves out the records that point at nothing, and says so.
  mutating func check() {
    for reference in intake.references where !intake.has(reference.kind, reference.id) {
      if intake.incomplete.contains(reference.kind) {
        intake.leaveOut(reference.owner)
        outWithFile[reference.kind, default: (reference.owner, 0)].times += 1
      } else {
        let nearest = suggestion(for: reference.id, among: [reference.kind])
        let problem = BondProblem.unknown(reference.kind, id: reference.id, nearest: nearest)
        intake.leaveOut(reference.owner, because: .bond(problem), at: reference.offset)
      }
    }
    checkSubjects()
    for kind in RecordKind.allCases {
      guard let out = outWithFile[kind] else { continue }
      intake.remark(.bond(.restsOnFile(kind, times: out.times)), on: out.first)
    }
  }

  private mutating func checkSubjects() {
    let kinds: [RecordKind] = [.report, .recommendation]
    guard intake.incomplete.isDisjoint(with: kinds) else { return }
    for subject in intake.subjects where !kinds.contains(where: { intake.has($0, subject.id) }) {
      let nearest = suggestion(for: subject.id, among: kinds)
      let problem = BondProblem.unknownSubject(id: subject.id, nearest: nearest)
      intake.leaveOut(subject.owner, because: .bond(problem), at: subject.offset)
    }
  }

  private mutating func suggestion(for id: String, among kinds: [RecordKind]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Nearest.of(id, in: kinds.flatMap { intake.tables[$0.index].keys.sorted() })
  }
}

/// What falls with a record that was left out: everything that points at it.
struct Consequences {
  private let intake: Intake

  init(_ intake: Intake) { self.intake = intake }

  /// Leaves out what rests on what was left out, and says for each cause how much that is.
  func draw() {
    let causes = intake.rows.indices.filter { intake.rows[$0].isOut }
    guard !causes.isEmpty else { return }
    let dependents = dependentsByRow()
    for cause in causes {
      let count = leaveOutAll(restingOn: cause, dependents)
      guard count > 0 else { continue }
      intake.remark(.bond(.restsOn(intake.rows[cause].name, times: count)), on: cause)
    }
  }

  private func leaveOutAll(restingOn cause: Int, _ dependents: [Int: [Int]]) -> Int {
    var count = 0
    var open = [cause]
    while let row = open.popLast() {
      for dependent in dependents[row] ?? [] where !intake.rows[dependent].isOut {
        intake.leaveOut(dependent)
        count += 1
        open.append(dependent)
      }
    }
    return count
  }

  private func dependentsByRow() -> [Int: [Int]] {
    var dependents: [Int: [Int]] = [:]
    for reference in intake.references {
      guard let row = intake.row(reference.kind, reference.id) else { continue }
      dependents[row, default: []].append(reference.owner)
    }
    return dependents
  }
}
