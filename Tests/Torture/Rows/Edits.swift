internal import FollowUp
internal import JSONStore

/// Two programs that edit one item: nobody writes over what they have not seen.
struct Edits {
  let reach: Reach

  func prove() async throws -> Finding {
    var finding = Finding()
    let desk = try Desk()
    let refused = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...2 {
        let task = task(number, desk)
        group.addTask { Int((try await Started.work(task)).output.filter(\.isNumber)) ?? -1 }
      }
      return try await group.reduce(0, +)
    }
    finding.count(2 * reach.edits)
    finding.remark("\(refused) savings on what was not seen were refused")
    let acknowledged = (1...2).flatMap { desk.acknowledged("bevestigd-\($0)") }
    if acknowledged.count != 2 * reach.edits { finding.complain("\(acknowledged.count) saved") }
    finding.complain(try Edits.overwrites(desk), about: "two at once")
    finding.complain(try desk.complaints(acknowledged: acknowledged), about: "two at once")
    finding.bite("no look at what was seen", caught: try carelessnessIsCaught())
    return finding
  }

  private func task(_ number: Int, _ desk: Desk) -> Worker.Task {
    var task = Worker.Task(.edit, at: desk)
    task.count = reach.edits
    task.acknowledgements = "\(desk.own.path)/bevestigd-\(number)"
    return task
  }

  /// Events of which the author had not seen the one before.
  private static func overwrites(_ desk: Desk) throws -> [String] {
    let recorded = try desk.open().recorded
    return zip(recorded, recorded.dropFirst()).filter { $1.submission.seen != $0.id }.map {
      "\($1.id) was written without seeing \($0.id)"
    }
  }

  /// Another writer's journal, put there by a program that does not look.
  private func carelessnessIsCaught() throws -> Bool {
    let (desk, other) = (try Desk.withNotes(2), try Desk.withNotes(1))
    let segment = try other.lastSegment()
    try desk.folder.replace(segment, with: try other.bytes(of: segment))
    return try !Edits.overwrites(desk).isEmpty
  }
}
