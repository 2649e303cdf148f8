/// `vervolg` itself, of which each call on a file fails, once and from then on: what does it say?
struct Errors {
  let reach: Reach

  private static let reasons = [
    "EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "ENOENT", "ESTALE", "EMFILE", "EINTR",
  ]

  func prove() async throws -> Finding {
    var finding = Finding()
    if let obstacle = await Machine.obstacleToHindering() {
      finding.skip("errors: \(obstacle)")
      return finding
    }
    let (clock, reach) = (ContinuousClock(), reach)
    let start = clock.now
    var variant = 0
    while finding.tried < reach.failures {
      let round = variant
      finding.add(try await Lanes.work { try await Errors(reach: reach).round(round, $0) })
      variant += 1
    }
    finding.remark(pace: finding.tried, in: clock.now - start)
    return finding
  }

  private func round(_ variant: Int, _ lane: Lane) async throws -> Finding {
    var finding = Finding()
    for errand in Errand.allCases {
      let place = try Workplace(errand, variant, on: lane)
      let (points, complaints) = try await place.rehearse()
      finding.complain(complaints, about: "\(errand) \(variant)")
      let start = (errand.rawValue.utf8.count * 7 + variant) % reach.failStep
      for index in lane.share(of: points.count, from: start, by: reach.failStep)
      where points[index].canFail {
        // Every call fails for another reason in every round.
        let reason = Errors.reasons[(index + variant) % Errors.reasons.count]
        for lasts in [false, true] where points[index].tells(reason) {
          let hitch = Hitch(
            reason: reason, lasts: lasts, point: points[index],
            wasTyped: points[..<index].contains { $0.line.hasPrefix("read(0,") })
          finding.count()
          finding.complain(try await fail(hitch, place), about: "\(errand) \(variant), \(hitch)")
        }
      }
    }
    return finding
  }

  private func fail(_ hitch: Hitch, _ place: Workplace) async throws -> [String] {
    let ended = try await place.perform(by: hitch.words)
    let answer = Answer(ended, to: hitch, at: place)
    let complaints = try await place.complaints(about: ended, allowing: answer.allowed)
    let all = answer.complaints + complaints
    return all.isEmpty ? [] : all + ["it said: \(ended.code) \(ended.output)\(ended.errors)"]
  }
}

/// A call that fails.
private struct Hitch: CustomStringConvertible {
  let reason: String
  let lasts: Bool
  let point: Trace.Point
  /// Whether a text had been read before it.
  let wasTyped: Bool

  var words: [String] {
    ["timeout", "30"] + Trace.failing(reason, at: point, lasts: lasts)
  }

  var description: String { "\(reason)\(lasts ? " from" : " at") \(point): \(point.line)" }

  /// Whether it takes away the means to say anything.
  var silences: Bool {
    point.call == "write" && (lasts || point.line.hasPrefix("write(1,"))
  }
}

extension Trace.Point {
  /// Chance cannot fail on a machine that has started.
  fileprivate var canFail: Bool { call != "getrandom" }

  /// Whether a program hears of it: `readdir` must take ENOENT for the end of the folder.
  fileprivate func tells(_ reason: String) -> Bool {
    !(call == "getdents64" && reason == "ENOENT")
  }
}

/// What a hindered run said, and whether it may say that.
private struct Answer {
  private let ended: Started.Ended
  private let hitch: Hitch
  private let place: Workplace

  init(_ ended: Started.Ended, to hitch: Hitch, at place: Workplace) {
    (self.ended, self.hitch, self.place) = (ended, hitch, place)
  }

  /// In one line, however it was wrapped.
  private var said: String {
    (ended.output + ended.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  /// That only the telling failed.
  private var saysSaved: Bool { ended.saysSaved || said.contains("Opgeslagen. De uitvoer kon") }
  private var isMute: Bool { hitch.silences && ended.errors.isEmpty }

  /// How many entries there may be now.
  var allowed: Set<Int> {
    let entries = place.order.entries
    if saysSaved { return [entries] }
    let isUnsure = said.contains("kan ontbreken") || said.contains("uitvoer") || isMute
    return isUnsure ? [0, entries] : [0]
  }

  var complaints: [String] {
    if ended.code >= 124 { return [ended.code == 124 ? "did not end" : "crashed"] }
    if ended.isWell { return ended.output.isEmpty ? ["done without a word"] : [] }
    if isMute || saysSaved { return [] }
    return cause + draft
  }

  private var cause: [String] {
    Answer.causes.contains(where: said.contains) ? [] : ["no cause"]
  }

  /// What was typed is kept, unless every attempt at that fails as well.
  private var draft: [String] {
    guard said.contains("Niet opgeslagen") || (hitch.wasTyped && place.order.isTyped) else {
      return []
    }
    if hitch.lasts, said.contains("geen concept") { return [] }
    guard let start = said.firstRange(of: "in het concept ")?.upperBound else {
      return ["no draft"]
    }
    let path = said[start...].prefix { !$0.isWhitespace }
    let isKept = place.isKept(at: String(path.hasSuffix(".") ? path.dropLast() : path))
    return isKept ? [] : ["no text in the draft \(path)"]
  }

  private static let causes = [
    "meldt een fout", "schijf is vol", "schijfruimte is op", "alleen-lezen", "mag u niet",
    "u mag", "is er niet", "bestaat niet", "te veel bestanden", "foutnummer", "is geen dossier",
    "kan niet worden gemaakt", "is aan het opslaan", "is beschadigd", "vervangt steeds",
    "uitvoer kon niet worden geschreven",
  ]
}
