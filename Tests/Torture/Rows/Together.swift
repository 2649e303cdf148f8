internal import FollowUp
internal import JSONStore

/// Eight programs that save into one writer's journal, and the same while they are killed.
struct Together {
  let reach: Reach
  private static let programs = 8

  func prove() async throws -> Finding {
    var finding = Finding()
    try await save(&finding)
    try await saveWhileKilled(&finding)
    for vice in [FaultyFiles.Vice.noLock, .fcntlLock] {
      finding.bite(vice.rawValue, caught: try await isCaught(vice))
    }
    return finding
  }

  private func save(_ finding: inout Finding) async throws {
    let desk = try Desk()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...Together.programs {
        let task = task(number, desk)
        group.addTask { _ = try await Started.work(task) }
      }
      try await group.waitForAll()
    }
    let total = Together.programs * reach.events
    finding.count(total)
    finding.complain(try complaints(desk, atLeast: total), about: "eight at once")
  }

  private func saveWhileKilled(_ finding: inout Finding) async throws {
    let desk = try Desk()
    let kills = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...Together.programs {
        let task = task(number, desk)
        group.addTask { try await saveWhileKilled(task) }
      }
      return try await group.reduce(0, +)
    }
    finding.count(Together.programs * reach.events)
    finding.remark("\(kills) programs were killed while eight of them saved")
    finding.complain(
      try complaints(desk, atLeast: Together.programs * reach.events), about: "killed meanwhile")
  }

  /// Starts the program again and again until it has saved all it should; how often it was killed.
  private func saveWhileKilled(_ task: Worker.Task) async throws -> Int {
    var kills = 0
    while kills < 200 * reach.events {
      var task = task
      task.count = reach.events - Together.lines(task.acknowledgements)
      guard task.count > 0 else { break }
      let life = 50 + 5 * (kills / 4) + task.item
      let seconds = "\(life / 1000).\(String(1000 + life % 1000).dropFirst())"
      let ended = try await Started.work(task, by: Started.killed(after: seconds))
      if !ended.isWell { kills += 1 }
    }
    return kills
  }

  private static func lines(_ path: String) -> Int {
    ((try? RealFolder.text(ofFileAt: path)) ?? "").split(separator: "\n").count
  }

  private func task(_ number: Int, _ desk: Desk) -> Worker.Task {
    var task = Worker.Task(.save, at: desk)
    (task.count, task.item) = (reach.events, number)
    task.acknowledgements = "\(desk.own.path)/bevestigd-\(number)"
    return task
  }

  private func complaints(_ desk: Desk, atLeast count: Int) throws -> [String] {
    let acknowledged = (1...Together.programs).flatMap { desk.acknowledged("bevestigd-\($0)") }
    let missing = acknowledged.count < count ? ["only \(acknowledged.count) saved"] : []
    return missing + (try Together.complaints(desk, acknowledged))
  }

  /// Lost, doubled or skipped.
  private static func complaints(_ desk: Desk, _ acknowledged: [String]) throws -> [String] {
    let store = try desk.open()
    let numbers = store.recorded.map(\.identity.number)
    var complaints = numbers == Array(1...max(1, numbers.count)) ? [] : ["numbers skip or repeat"]
    if Set(acknowledged).count != acknowledged.count { complaints.append("confirmed twice") }
    return try complaints + desk.complaints(acknowledged: acknowledged)
  }
}

/// In one process, where a lock that belongs to a process keeps nobody out.
extension Together {
  private func isCaught(_ vice: FaultyFiles.Vice) async throws -> Bool {
    for _ in 0..<50 {
      let desk = try Desk()
      let place = desk.place
      let acknowledged = await withTaskGroup(of: [String].self) { group in
        for number in 1...Together.programs {
          group.addTask { Together.save(20, at: place, on: TinyDossier.item(number), vice) }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
      if try !Together.complaints(desk, acknowledged).isEmpty { return true }
    }
    return false
  }

  private static func save(
    _ count: Int, at place: DossierPlace, on item: Recommendation.ID, _ vice: FaultyFiles.Vice
  ) -> [String] {
    guard var store = try? place.open(FaultyFiles(vice: vice)) else { return [] }
    return (0..<count).flatMap { number in
      let note = Scribe.note("nr. \(number)", on: item, seen: store.newest(of: item))
      return store.append([note], at: Scribe.moment).saved.map(\.told)
    }
  }
}
