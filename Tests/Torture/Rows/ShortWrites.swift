internal import FollowUp
internal import JSONStore

/// Disks that take a part of a line, and disks that are full.
struct ShortWrites {
  let reach: Reach

  func prove() async throws -> Finding {
    var finding = Finding()
    for scene in [Scene.single, .group] {
      let length = try lineLength(scene)
      for bytes in stride(from: 0, to: length, by: reach.byteStep) {
        finding.count()
        finding.complain(
          try await complaints(scene, taking: bytes), about: "\(scene), \(bytes) bytes taken")
      }
    }
    finding.bite("a short write taken for a whole one", caught: try lyingIsCaught())
    try await fillDisk(&finding)
    return finding
  }

  /// How many bytes the scene adds.
  private func lineLength(_ scene: Scene) throws -> Int {
    let desk = try scene.prepare()
    let before = try desk.bytes(of: desk.lastSegment()).count
    var store = try desk.open()
    _ = scene.act(on: &store, ownFolder: desk.own.path)
    return try desk.bytes(of: desk.lastSegment()).count - before
  }

  /// The kernel takes no more than so many bytes of the line (`RLIMIT_FSIZE`).
  private func complaints(_ scene: Scene, taking bytes: Int) async throws -> [String] {
    let desk = try scene.prepare()
    let before = try desk.open().recorded.map(\.told)
    let segment = try desk.lastSegment()
    let content = try desk.bytes(of: segment)
    var task = Worker.Task(.scene, at: desk)
    (task.scene, task.fileLimit) = (scene, content.count + bytes)
    let ended = try await Started.work(task)
    var complaints = ShortWrites.untold(ended.output)
    if try desk.bytes(of: segment) != content { complaints.append("the file has changed") }
    if !desk.acknowledged().isEmpty { complaints.append("was called saved") }
    return complaints + (try desk.complaints(acknowledged: before))
  }

  private static func untold(_ sentence: String) -> [String] {
    ["Niet opgeslagen", "concept"].filter { !sentence.contains($0) }.map { "not told: \($0)" }
  }

  private func lyingIsCaught() throws -> Bool {
    let desk = try Scene.single.prepare()
    var store = try desk.open(FaultyFiles(vice: .lyingWrite))
    let saving = Scene.single.act(on: &store, ownFolder: desk.own.path)
    return try !desk.complaints(acknowledged: saving.saved.map(\.told)).isEmpty
  }
}

/// A disk of which every byte is taken.
extension ShortWrites {
  private func fillDisk(_ finding: inout Finding) async throws {
    if let obstacle = Machine.obstacleToMounting(["mount", "umount"]) {
      return finding.skip("a full disk: \(obstacle)")
    }
    let own = try RealFolder()
    try own.folder("schijf")
    let disk = "\(own.path)/schijf"
    let mounted = try await Started.run([
      "mount", "-t", "tmpfs", "-o", "size=128k", "vervolg", disk,
    ])
    guard mounted.isWell else { return finding.skip("a full disk: mounting is refused") }
    do {
      finding.complain(try fill(Desk(folder: RealFolder(at: disk), own: own)), about: "full disk")
      finding.count()
    } catch {
      _ = try await Started.run(["umount", disk])
      throw error
    }
    _ = try await Started.run(["umount", disk])
  }

  private func fill(_ desk: Desk) throws -> [String] {
    try desk.writeDossier()
    var (store, acknowledged) = (try desk.open(), [String]())
    let filler = String(repeating: "vol ", count: 500)
    for _ in 0..<1000 {
      let note = Scribe.note(filler, seen: store.newest(of: "R2025-1"))
      let before = acknowledged.isEmpty ? [] : try desk.bytes(of: desk.lastSegment())
      let saving = store.append([note], at: Scribe.moment)
      acknowledged += saving.saved.map(\.told)
      guard case .notSaved(let obstacle, let draft) = saving else { continue }
      return try complaints(obstacle, draft, desk, before)
        + retry(note, &store, desk, acknowledged)
    }
    return ["never full"]
  }

  private func complaints(
    _ obstacle: Obstacle, _ draft: String?, _ desk: Desk, _ before: [UInt8]
  ) throws -> [String] {
    (obstacle.kind == .full ? [] : ["told as \(obstacle.kind)"])
      + (draft == nil ? ["no draft"] : [])
      + (try desk.bytes(of: desk.lastSegment()) == before ? [] : ["the file has changed"])
  }

  private func retry(
    _ note: Submission, _ store: inout JournalStore<SystemFiles>, _ desk: Desk,
    _ acknowledged: [String]
  ) throws -> [String] {
    try desk.folder.delete("parties.json")
    try desk.folder.delete("documents.json")
    let saved = store.append([note], at: Scribe.moment).saved.map(\.told)
    let there = Set(try desk.open().recorded.map(\.told))
    let lost = (acknowledged + saved).filter { !there.contains($0) }
    return lost.map { "lost \($0.prefix(40))" } + (saved.isEmpty ? ["cannot be tried again"] : [])
  }
}
