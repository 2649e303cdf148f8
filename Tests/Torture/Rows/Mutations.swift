internal import FollowUp
internal import JSONStore

/// Journals that somebody changed, and honest ones.
struct Mutations {
  let reach: Reach

  func prove() throws -> Finding {
    var finding = Finding()
    try mutate(&finding)
    try trust(&finding)
    return finding
  }

  private func mutate(_ finding: inout Finding) throws {
    let desk = try Desk.withNotes(12, "é")
    let segment = try desk.lastSegment()
    let honest = try desk.bytes(of: segment)
    var chance = Chance(seed: 20_260_304)
    while finding.tried < reach.mutations {
      let changed = Mutations.mutated(honest, &chance)
      guard changed != honest else { continue }
      try desk.write(segment, changed)
      let number = finding.tried
      finding.complain(try unnoticed(desk), about: "mutation \(number)")
      finding.count()
    }
    try desk.write(segment, honest)
    finding.bite("a change that is taken back", caught: try unnoticed(desk) == ["not noticed"])
  }

  /// A fault must say where: file, line and byte; of what is missing there is no line.
  private func unnoticed(_ desk: Desk) throws -> [String] {
    let faults = try JSONStore.openToRecord(
      desk.folder.path, home: desk.home, files: SystemFiles(), guardedBy: Scribe.everybody
    ).opened.faults
    guard !faults.isEmpty else { return ["not noticed"] }
    let placeless = faults.filter { fault in
      switch fault.problem {
      case .journal(.shorter), .journal(.different): false
      default: fault.place.position == nil || !fault.place.file.hasPrefix("journal/")
      }
    }
    return placeless.map { "no place: \($0.problem.code)" }
  }

  private func trust(_ finding: inout Finding) throws {
    var chance = Chance(seed: 8)
    for history in 0..<reach.histories {
      let desk = try Desk.withNotes(1 + chance.below(12), "\(history) é")
      if chance.below(4) == 0 { try desk.forgetHead() }
      finding.complain(try desk.open().faults.map(\.problem.code), about: "honest \(history)")
    }
    finding.remark("\(reach.histories) honest histories raised no alarm")
  }

  private static func mutated(_ honest: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var (bytes, place) = (honest, chance.below(honest.count))
    switch chance.below(6) {
    case 0: bytes[place] ^= UInt8(1 << chance.below(8))
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + chance.below(40)))
    case 2:
      let more = (0...chance.below(5)).map { _ in UInt8(chance.below(256)) }
      bytes.insert(contentsOf: more, at: place)
    case 3: bytes.swapAt(place, chance.below(bytes.count))
    case 4:
      var lines = lines(bytes)
      place = chance.below(lines.count)
      lines.swapAt(place, chance.below(lines.count))
      bytes = lines.flatMap { $0 + [0x0A] }
    default: bytes = lines(bytes).prefix(chance.below(12)).flatMap { $0 + [0x0A] }
    }
    return bytes
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A).map(Array.init)
  }
}

/// Chance that is the same at every run.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &self) }
}
