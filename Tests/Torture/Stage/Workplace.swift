internal import JSON
internal import JSONStore
internal import Subprocess
internal import SystemPackage

/// A desk on one processor, at which `vervolg` does the same errand again and again.
struct Workplace {
  let errand: Errand
  let order: Errand.Order
  /// What was in the journal, as it is told.
  let before: [String]
  private let desk: Desk
  private let lane: Lane
  private let kept: (dossier: Snapshot, own: Snapshot)

  init(_ errand: Errand, _ variant: Int, on lane: Lane) throws {
    let (desk, told) = try errand.prepare(variant: variant)
    self.errand = errand
    self.desk = desk
    self.lane = lane
    order = errand.order(at: desk, variant: variant)
    before = told
    kept = (try Snapshot(of: desk.folder), try Snapshot(of: desk.own))
  }

  /// Everything is again as it was before the errand.
  func restore() throws {
    try kept.dossier.restore(desk.folder)
    try kept.own.restore(desk.own)
  }

  /// Does the errand once, by another program that stops or hinders it when `by` names one.
  func perform(by words: [String] = []) async throws -> Started.Ended {
    try restore()
    return try await run(order.words, as: order.author, by: words)
  }

  /// Does it undisturbed; the calls that it makes from its first look at the dossier.
  func rehearse() async throws -> (points: [Trace.Point], complaints: [String]) {
    let ended = try await perform(by: Trace.listing(at: desk))
    let points = try Trace.points(at: desk, from: desk.folder.path)
    let unwell = ended.isWell ? [] : ["undisturbed: \(ended.code) \(ended.errors)"]
    return (points, try await unwell + complaints(about: ended, allowing: [order.entries]))
  }

  private func run(
    _ words: [String], as author: String = "bos", by others: [String] = []
  ) async throws -> Started.Ended {
    let environment: [Environment.Key: String] = [
      "VERVOLG_DOSSIER": desk.folder.path, "XDG_STATE_HOME": "\(desk.own.path)/state",
      "HOME": desk.own.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
    return try await Started.run(
      lane.words + others + [Started.program.string, "--as", author, "--no-input"] + words,
      in: .custom(environment), reading: "\(desk.own.path)/\(Errand.input)")
  }
}

/// What the program itself says afterwards.
extension Workplace {
  /// What is not right after a run; `allowed` are the numbers of entries that may have come.
  func complaints(
    about ended: Started.Ended, allowing allowed: Set<Int>
  ) async throws -> [String] {
    let repaired = try await repaired(after: ended)
    let check = try await run(["check", "--json"])
    guard check.isWell else { return repaired + ["check: \(Workplace.codes(check))"] }
    let log = try await log()
    let missing = before.filter { !log.contains($0) }
    let more = log.count - before.count
    return repaired + missing.map { "lost \($0)" }
      + (allowed.contains(more) ? [] : ["\(more) of \(order.entries) entries are there"])
      + (try desk.complaints(acknowledged: log))
  }

  /// A torn end is told until it is mended; after a repair that was well nothing more is needed.
  private func repaired(after ended: Started.Ended) async throws -> [String] {
    switch errand {
    case .mending, .repair, .restoring:
      guard errand == .mending || !ended.isWell else { return [] }
      let repair = try await run(["check", "--repair"])
      return repair.isWell ? [] : ["not repaired: \(repair.code)"]
    case .firstMember, .note, .rollover, .claims, .response, .evidence, .undo, .undoTogether:
      return []
    }
  }

  /// The codes of the faults that `check` found; what it said when it found none.
  private static func codes(_ ended: Started.Ended) -> String {
    let value = try? JSONReader.read(Array(ended.output.utf8), profile: .records)
    guard let faults = value?.object?["faults"]?.array else { return ended.errors }
    return faults.compactMap { $0.object?["code"]?.string }.joined(separator: " ")
  }

  /// The entries of the log, as ``Recorded/told`` tells them.
  private func log() async throws -> [String] {
    let ended = try await run(["log", "--json"])
    let value = try JSONReader.read(Array(ended.output.utf8), profile: .records)
    guard let entries = value.object?["log"]?.array else { return [] }
    return entries.map { entry in
      let (id, text) = (entry.object?["id"]?.string, entry.object?["text"]?.string)
      return "\(id ?? "?") \(text ?? "")"
    }
  }
}

/// What the user keeps.
extension Workplace {
  /// Whether a file that a message names is there and holds what was typed.
  func isKept(at path: String) -> Bool {
    guard path.hasPrefix(desk.own.path + "/") else { return false }
    let name = String(path.dropFirst(desk.own.path.utf8.count + 1))
    let bytes = (try? desk.own.bytes(of: name)) ?? []
    return !bytes.isEmpty
      && (!order.isTyped || String(decoding: bytes, as: UTF8.self).contains(Errand.typed))
  }
}

extension Errand.Order {
  /// Whether it reads a text that is lost when it is not kept.
  var isTyped: Bool { words.contains("-") }
}
