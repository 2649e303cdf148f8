internal import FollowUp
internal import JSONStore

/// What git, people and administrators do to a journal while the program runs.
struct Meddling {
  let reach: Reach

  func prove() async throws -> Finding {
    var finding = Finding()
    finding.complain(try replaced(), about: "replaced by the same")
    finding.complain(try replacedByOlder(), about: "replaced by an older one")
    finding.complain(try removed(), about: "removed")
    finding.complain(try moved(), about: "moved")
    finding.count(4)
    try await merge(&finding)
    try await makeReadOnly(&finding)
    return finding
  }

  private func note(_ text: String, _ store: some Store) -> Submission {
    Scribe.note(text, seen: store.newest(of: "R2025-1"))
  }

  /// Git writes a new file and gives it the old name.
  private func replaced() throws -> [String] {
    let desk = try Desk()
    var (store, acknowledged) = (try desk.open(), [String]())
    for number in 1...5 {
      acknowledged += store.append([note("nr. \(number)", store)], at: Scribe.moment)
        .saved.map(\.told)
      let segment = try desk.lastSegment()
      try desk.write(segment + ".new", try desk.bytes(of: segment))
      try desk.folder.rename(segment + ".new", to: segment)
    }
    return (acknowledged.count == 5 ? [] : ["only \(acknowledged.count) saved"])
      + (try desk.complaints(acknowledged: acknowledged))
  }

  private func replacedByOlder() throws -> [String] {
    let desk = try Desk.withNotes(2)
    var store = try desk.open()
    let segment = try desk.lastSegment()
    let older = try desk.bytes(of: segment)
    _ = store.append([note("nu", store)], at: Scribe.moment)
    try desk.write(segment + ".new", older)
    try desk.folder.rename(segment + ".new", to: segment)
    return try refusal(store.append([note("straks", store)], at: Scribe.moment), .damaged)
      + (desk.faultCodes() == ["journalShorter"] ? [] : ["not told when it is opened again"])
  }

  private func removed() throws -> [String] {
    let desk = try Desk.withNotes(2)
    var store = try desk.open()
    try desk.folder.delete(try desk.lastSegment())
    return try refusal(store.append([note("nu", store)], at: Scribe.moment), .damaged)
      + (desk.faultCodes() == ["journalShorter"] ? [] : ["not told when it is opened again"])
  }

  private func moved() throws -> [String] {
    let desk = try Desk.withNotes(2)
    var store = try desk.open()
    let before = store.recorded.map(\.told)
    let (here, there) = (RealFolder(at: "/"), desk.folder.path + "-weg")
    try here.rename(desk.folder.path, to: there)
    let complaints = refusal(store.append([note("nu", store)], at: Scribe.moment), .gone)
    try here.rename(there, to: desk.folder.path)
    return complaints + (try desk.complaints(acknowledged: before))
  }

  private func refusal(_ saving: Saving, _ kind: Obstacle.Kind) -> [String] {
    guard case .notSaved(let obstacle, let draft) = saving else { return ["\(saving)"] }
    return (obstacle.kind == kind ? [] : ["told as \(obstacle.kind)"])
      + (draft == nil ? ["no draft"] : [])
  }
}

/// What needs other programs.
extension Meddling {
  /// Two people, each with a clone, merge what the other recorded while their program runs.
  private func merge(_ finding: inout Finding) async throws {
    guard Machine.has("git") else { return finding.skip("a git merge: git is missing") }
    let (desk, clone) = (try Desk.withNotes(1), try RealFolder())
    try await git("init", "-q", in: desk.folder)
    try await commit(desk.folder)
    try await git("clone", "-q", desk.folder.path, "kloon", in: clone)
    let there = Desk(folder: RealFolder(at: "\(clone.path)/kloon"), own: try RealFolder())
    var (mine, theirs) = (try desk.open(), try there.open())
    let known = mine.recorded.map(\.told)
    let my = mine.append([note("hier", mine)], at: Scribe.moment).saved.map(\.told)
    let their = theirs.append([note("daar", theirs)], at: Scribe.moment).saved.map(\.told)
    try await commit(desk.folder)
    try await commit(there.folder)
    try await git("pull", "-q", "--no-rebase", "--no-edit", clone.path + "/kloon", in: desk.folder)
    let seen = mine.refresh().recorded.map(\.told)
    finding.count()
    finding.complain(seen == their && their.count == 1 ? [] : ["saw \(seen)"], about: "git merge")
    finding.complain(try desk.complaints(acknowledged: known + my + their), about: "git merge")
  }

  private func commit(_ folder: RealFolder) async throws {
    try await git("add", "-A", in: folder)
    try await git("commit", "-q", "-m", "bewaard", in: folder)
  }

  private func git(_ words: String..., in folder: RealFolder) async throws {
    let person = ["-c", "user.name=Proef", "-c", "user.email=proef@example.org"]
    let ended = try await Started.run(["git", "-C", folder.path] + person + words)
    guard ended.isWell else { throw RealFolder.Failure(errno: 5) }
  }

  private func makeReadOnly(_ finding: inout Finding) async throws {
    if let obstacle = Machine.obstacleToMounting(["mount", "umount"]) {
      return finding.skip("a disk that becomes read-only: \(obstacle)")
    }
    let desk = try Desk.withNotes(2)
    let path = desk.folder.path
    guard try await Started.run(["mount", "--bind", path, path]).isWell else {
      return finding.skip("a disk that becomes read-only: mounting is refused")
    }
    var store = try desk.open()
    let before = store.recorded.map(\.told)
    _ = try await Started.run(["mount", "-o", "remount,bind,ro", path])
    let complaints = refusal(store.append([note("nu", store)], at: Scribe.moment), .notAllowed)
    _ = try await Started.run(["umount", path])
    finding.count()
    finding.complain(complaints, about: "read-only")
    finding.complain(try desk.complaints(acknowledged: before), about: "read-only")
  }
}
