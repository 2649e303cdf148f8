/// `vervolg` itself, killed at each of its calls on files, one run a call.
///
/// From its first look at the dossier to its end the kernel kills it before a call; then the
/// program is asked what is there.
struct Kills {
  let reach: Reach

  func prove() async throws -> Finding {
    var finding = Finding()
    if let obstacle = await Machine.obstacleToHindering() {
      finding.skip("kills: \(obstacle)")
      return finding
    }
    let (clock, reach) = (ContinuousClock(), reach)
    let start = clock.now
    var variant = 0
    while finding.tried < reach.kills {
      let round = variant
      finding.add(try await Lanes.work { try await Kills(reach: reach).round(round, $0) })
      variant += 1
    }
    finding.remark(pace: finding.tried, in: clock.now - start)
    try await bite(&finding)
    return finding
  }

  private func round(_ variant: Int, _ lane: Lane) async throws -> Finding {
    var finding = Finding()
    for errand in Errand.allCases {
      let place = try Workplace(errand, variant, on: lane)
      let (points, complaints) = try await place.rehearse()
      finding.complain(complaints, about: "\(errand) \(variant)")
      // The first of the sample moves along, so that errands do not all skip the same calls.
      let start = (errand.rawValue.utf8.count * 7 + variant) % reach.killStep
      for index in lane.share(of: points.count, from: start, by: reach.killStep) {
        let complaints = try await kill(at: points[index], place)
        finding.count()
        finding.complain(complaints, about: "\(errand) \(variant), \(points[index])")
      }
    }
    return finding
  }

  private func kill(at point: Trace.Point, _ place: Workplace) async throws -> [String] {
    let ended = try await place.perform(by: Trace.killing(at: point))
    guard ended.code == 137 else { return ["was not killed: \(ended.code)"] }
    let entries = place.order.entries
    return try await place.complaints(
      about: ended, allowing: ended.saysSaved ? [entries] : [0, entries])
  }
}

/// Calls that answer as if they had done what they were asked.
extension Kills {
  private func bite(_ finding: inout Finding) async throws {
    finding.bite(
      "a write that never reaches the file",
      caught: try await isCaught(.note) { $0.call == "write" && $0.line.contains(#"{\"v\":1"#) })
    finding.bite(
      "no tail repair", caught: try await isCaught(.mending) { $0.call == "ftruncate" })
  }

  /// Only the last of the calls that are meant is left out.
  private func isCaught(
    _ errand: Errand, _ isMeant: (Trace.Point) -> Bool
  ) async throws -> Bool {
    guard let lane = try await Lanes.all().first else { return false }
    let place = try Workplace(errand, 0, on: lane)
    guard let point = try await place.rehearse().points.last(where: isMeant) else { return false }
    let answer = point.line.split(separator: "=").last.flatMap { Int($0.filter(\.isNumber)) }
    let ended = try await place.perform(by: Trace.pretending(answer ?? 0, at: point))
    let complaints = try await place.complaints(about: ended, allowing: [place.order.entries])
    return ended.saysSaved && !complaints.isEmpty
  }
}

extension Started.Ended {
  /// Whether it told that something was saved.
  var saysSaved: Bool { isWell || output.contains("Opgeslagen") }
}
