internal import FollowUp
internal import JSONStore

/// A worker that is killed at each of its system calls, one run a call.
///
/// It has the same store as `vervolg`, which ``Kills`` kills; here the store can be broken on
/// purpose, and before each call from its first look at the journal to its end the kernel kills it.
struct StoreKills {
  let reach: Reach

  func prove() async throws -> Finding {
    var finding = Finding()
    if let obstacle = await Machine.obstacleToTracing() {
      finding.skip("kills of a worker: \(obstacle)")
      return finding
    }
    var variant = 0
    while finding.tried < reach.storeKills {
      for scene in Scene.allCases { try await kill(scene, variant, &finding) }
      variant += 1
    }
    try await bite(.twoWrites, in: .group, &finding)
    try await bite(.noTruncating, in: .repair, &finding)
    return finding
  }

  /// Killed at its writes: that is where such a variant errs.
  private func bite(
    _ vice: FaultyFiles.Vice, in scene: Scene, _ finding: inout Finding
  ) async throws {
    let points = try await points(scene, 0, vice).filter { $0.call == "write" }
    var caught = false
    for point in points where !caught {
      caught = try await !complaints(scene, 0, vice, at: point).isEmpty
    }
    finding.bite(vice.rawValue, caught: caught)
  }

  private func kill(_ scene: Scene, _ variant: Int, _ finding: inout Finding) async throws {
    let points = try await points(scene, variant, .none)
    // The first of the sample moves along, so that scenes do not all skip the same calls.
    let start = (scene.rawValue.utf8.count + variant) % reach.storeKillStep
    for index in stride(from: start, to: points.count, by: reach.storeKillStep) {
      let complaints = try await complaints(scene, variant, .none, at: points[index])
      finding.count()
      finding.complain(complaints, about: "\(scene) \(variant), \(points[index])")
    }
  }

  private func points(
    _ scene: Scene, _ variant: Int, _ vice: FaultyFiles.Vice
  ) async throws -> [Trace.Point] {
    let desk = try scene.prepare(variant: variant)
    return try await Trace.points(of: task(scene, variant, vice, desk), at: desk)
  }

  private func complaints(
    _ scene: Scene, _ variant: Int, _ vice: FaultyFiles.Vice, at point: Trace.Point
  ) async throws -> [String] {
    let desk = try scene.prepare(variant: variant)
    let before = try desk.open().recorded.map(\.told)
    let ended = try await Started.work(
      task(scene, variant, vice, desk), by: Trace.killing(at: point))
    if ended.isWell { return ["was not killed"] }
    // Death tears no line: one write is all or nothing.
    let torn = scene == .repair ? [] : try desk.faultCodes()
    return torn + (try desk.complaints(acknowledged: before + desk.acknowledged()))
  }

  private func task(
    _ scene: Scene, _ variant: Int, _ vice: FaultyFiles.Vice, _ desk: Desk
  ) -> Worker.Task {
    var task = Worker.Task(.scene, at: desk)
    (task.scene, task.variant, task.vice) = (scene, variant, vice)
    return task
  }
}
