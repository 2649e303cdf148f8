internal import FollowUp
internal import Glibc
internal import JSONStore
internal import Text

/// Every call of the store that fails, once and from then on, for every reason that a disk or a
/// network drive gives; what `vervolg` itself says then is for ``Errors``.
struct StoreErrors {
  let reach: Reach

  /// Why a call fails, once or from then on.
  private struct Reason {
    let number: Int32
    let name: String
    let lasts: Bool
  }

  private static let reasons = numbers.flatMap { number, name in
    [false, true].map { Reason(number: number, name: name, lasts: $0) }
  }

  private static let numbers: [(number: Int32, name: String)] = [
    (EIO, "EIO"), (ENOSPC, "ENOSPC"), (EDQUOT, "EDQUOT"), (EROFS, "EROFS"), (EACCES, "EACCES"),
    (ENOENT, "ENOENT"), (ESTALE, "ESTALE"), (EMFILE, "EMFILE"), (EINTR, "EINTR"),
  ]

  func prove() async throws -> Finding {
    var finding = Finding()
    for (index, scene) in Scene.allCases.enumerated() {
      let reasons = StoreErrors.reasons.dropFirst(index % reach.reasonStep)
      for place in stride(from: reasons.startIndex, to: reasons.endIndex, by: reach.reasonStep) {
        try fail(scene, reasons[place], &finding)
      }
    }
    let lying = try complaints(.single, FaultyFiles(vice: .lyingWrite))
    finding.bite("a failed write that is called saved", caught: !lying.isEmpty)
    if reach.tracesErrors { try await failForReal(&finding) }
    return finding
  }

  /// Until nothing fails any more.
  private func fail(_ scene: Scene, _ reason: Reason, _ finding: inout Finding) throws {
    var call = 1 + (scene.rawValue.utf8.count * 7 + Int(reason.number)) % reach.errorStep
    while true {
      let plan: FaultyFiles.Plan =
        reason.lasts
        ? .failures(from: call, errno: reason.number) : .failure(at: call, errno: reason.number)
      let files = FaultyFiles(plan)
      let complaints = try complaints(scene, files)
      finding.complain(
        complaints, about: "\(scene) \(reason.name)\(reason.lasts ? "+" : "") at call \(call)")
      guard files.hasHappened else { return }
      finding.count()
      call += reach.errorStep
    }
  }

  private func complaints(_ scene: Scene, _ files: FaultyFiles) throws -> [String] {
    let desk = try scene.prepare()
    let before = try desk.open().recorded.map(\.told)
    var store = try desk.open(files)
    files.arm()
    let saving = scene.act(on: &store, ownFolder: desk.own.path)
    return StoreErrors.silence(saving)
      + (try desk.complaints(acknowledged: before + saving.saved.map(\.told)))
  }

  /// A message that does not say why, or not where the text is.
  private static func silence(_ saving: Saving) -> [String] {
    let sentence = saving.sentence.dutch
    switch saving {
    case .saved, .stale, .refused: return []
    case .busy(let obstacle, let draft), .notSaved(let obstacle, let draft),
      .readOnly(let obstacle, let draft):
      let tellsDraft = draft.map { sentence.contains($0) } ?? sentence.contains("geen concept")
      return (sentence.contains(obstacle.cause.dutch) ? [] : ["no cause: \(sentence)"])
        + (tellsDraft ? [] : ["no draft: \(sentence)"])
    }
  }
}

/// The same at the system calls themselves, in a worker.
extension StoreErrors {
  private func failForReal(_ finding: inout Finding) async throws {
    if let obstacle = await Machine.obstacleToTracing() {
      return finding.skip("errors of real system calls: \(obstacle)")
    }
    for scene in Scene.allCases {
      let desk = try scene.prepare()
      let points = try await Trace.points(of: task(scene, desk), at: desk)
      for (index, point) in points.enumerated() {
        // Every call fails for some reason, and every reason meets every ninth call.
        let (_, name) = StoreErrors.numbers[index % StoreErrors.numbers.count]
        for lasts in [false, true] {
          let complaints = try await complaints(scene, name, point, lasts)
          finding.count()
          finding.complain(complaints, about: "\(scene) \(name) really, \(point), \(lasts)")
        }
      }
    }
  }

  private func complaints(
    _ scene: Scene, _ name: String, _ point: Trace.Point, _ lasts: Bool
  ) async throws -> [String] {
    let desk = try scene.prepare()
    let before = try desk.open().recorded.map(\.told)
    let words = ["timeout", "30"] + Trace.failing(name, at: point, lasts: lasts)
    let ended = try await Started.work(task(scene, desk), by: words)
    // What keeps the worker from telling is no silence of the store.
    let isKeptFromTelling = point.call == "write" && (lasts || point.line.hasPrefix("write(1,"))
    let isMute = ended.output.isEmpty && ended.isWell && !isKeptFromTelling
    return (isMute ? ["said nothing"] : [])
      + (try desk.complaints(acknowledged: before + desk.acknowledged()))
  }

  private func task(_ scene: Scene, _ desk: Desk) -> Worker.Task {
    var task = Worker.Task(.scene, at: desk)
    task.scene = scene
    return task
  }
}
