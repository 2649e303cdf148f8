internal import Glibc
internal import JSONStore

/// A disk of which the power fails while a program saves.
///
/// The program is killed at some moment; the image of its disk is copied as it then is, without
/// anything that was not synced, and the machine goes on with the copy.
struct PowerCuts {
  let reach: Reach
  private static let tools = ["mount", "umount", "mkfs.ext4", "cp", "timeout"]

  func prove() async throws -> Finding {
    var finding = Finding()
    if let obstacle = Machine.obstacleToMounting(PowerCuts.tools) {
      finding.skip("power cuts: \(obstacle)")
      return finding
    }
    // A fresh disk now and then, so that journals stay small enough to read often.
    while finding.tried < reach.powerCuts, finding.skipped.isEmpty {
      try await cut(min(50, reach.powerCuts - finding.tried), .none, 1, &finding)
    }
    guard finding.skipped.isEmpty else { return finding }
    var trial = Finding()
    // A busy machine may not get to saving before the cut comes: then it comes later.
    for patience in 1...20 where trial.holds {
      try await cut(1, .noDataSync, patience, &trial)
    }
    finding.bite("no fdatasync", caught: !trial.holds)
    return finding
  }

  private func cut(
    _ times: Int, _ vice: FaultyFiles.Vice, _ patience: Int, _ finding: inout Finding
  ) async throws {
    let disk = try Disk()
    guard try await disk.make() else { return finding.skip("power cuts: mounting is refused") }
    do {
      try disk.desk.writeDossier()
      try await disk.sync()
      for number in 0..<times {
        let complaints = try await cut(disk, number, vice, patience)
        finding.count()
        finding.complain(complaints, about: "cut \(number)")
      }
    } catch {
      try await disk.remove()
      throw error
    }
    try await disk.remove()
  }

  private func cut(
    _ disk: Disk, _ number: Int, _ vice: FaultyFiles.Vice, _ patience: Int
  ) async throws -> [String] {
    var task = Worker.Task(.save, at: disk.desk)
    (task.count, task.vice) = (1_000_000, vice)
    let life = "\(Double((130 + number * 37 % 170) * patience) / 1000)"
    _ = try await Started.work(task, by: Started.killed(after: life))
    try await disk.losePower()
    return try disk.desk.complaints(acknowledged: disk.desk.acknowledged())
  }
}

/// A small disk with a dossier and the user's own folder on it, in a file.
final class Disk {
  private let folder: RealFolder
  private var generation = 0
  let desk: Desk

  init() throws {
    folder = try RealFolder()
    try folder.folder("schijf")
    let mounted = "\(folder.path)/schijf"
    // What was confirmed is written down on another disk, which keeps its power.
    desk = Desk(
      folder: RealFolder(at: "\(mounted)/dossier"), own: RealFolder(at: folder.path),
      state: "\(mounted)/state")
  }

  private var image: String { "\(folder.path)/schijf-\(generation).img" }
  private var mounted: String { "\(folder.path)/schijf" }

  /// Returns whether it could be mounted.
  func make() async throws -> Bool {
    try folder.writeSparse("schijf-0.img", size: 32 << 20)
    _ = try await Started.run(["mkfs.ext4", "-q", "-F", image])
    guard try await mount() else { return false }
    try folder.folder("schijf/dossier")
    return true
  }

  /// Whatever was not written out is gone.
  func losePower() async throws {
    let old = image
    generation += 1
    _ = try await Started.run(["cp", "--sparse=always", old, image])
    try await unmount()
    try folder.delete("schijf-\(generation - 1).img")
    guard try await mount() else { throw RealFolder.Failure(errno: 5) }
  }

  func sync() async throws { _ = try await Started.run(["sync", "-f", mounted]) }

  func remove() async throws { try await unmount() }

  /// Others may look at a disk for a moment when it is new: then it is busy.
  private func unmount() async throws {
    for _ in 0..<100 {
      if try await Started.run(["umount", mounted]).isWell { return }
      _ = usleep(20_000)
    }
    throw RealFolder.Failure(errno: EBUSY)
  }

  private func mount() async throws -> Bool {
    try await Started.run(["mount", "-o", "loop", image, mounted]).isWell
  }
}
