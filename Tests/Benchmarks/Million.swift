import FollowUp
import Glibc
import JSONStore
import Subprocess
import SystemPackage

/// What opening a million recorded events costs, the whole chain of checksums verified and every
/// event folded, beside `python3` that only reads the same lines with `json.loads`.
struct Million {
  let workplace: Workplace
  static let count = 1_000_000

  func show() async throws {
    let dossier = GeneratedDossier(count: 10_000)
    try workplace.write(dossier, to: "million")
    let folder = "\(workplace.path)/million"
    let items = try JSONStore.open(folder).dossier.recommendations.map(\.id)
    var journal = GeneratedJournal(count: Self.count, on: items)
    try journal.write(to: "million", in: workplace)
    print(
      "\nOpening 1,000,000 recorded events, best of 3              ms   peak MiB   times vervolg")
    let own = try await best([CommandLine.arguments[0], "open", folder])
    row("vervolg", [Times.text(own.time), "\(own.memory)", "1.00x"])
    let other = try await best(["python3", "-c", Self.script, folder])
    let ratio = Times.text(other.time / max(own.time, 0.001)) + "x"
    row("python3, json.loads of each line", [Times.text(other.time), "\(other.memory)", ratio])
  }

  /// Opens a dossier once and tells how long that took and what it needed.
  static func open(_ folder: String) throws {
    let start = ContinuousClock.now
    let opened = try JSONStore.open(folder)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    print(time, FirstFrame.peakMemory(of: "self") ?? 0)
    guard opened.recorded.count == count, opened.faults.isEmpty, opened.refused.isEmpty else {
      print("\(opened.recorded.count) \(opened.faults.count) \(opened.refused.count)")
      exit(1)
    }
  }

  private func best(_ command: [String]) async throws -> (time: Double, memory: Int) {
    var found: [(time: Double, memory: Int)] = []
    let program =
      command[0].contains("/") ? Executable.path(FilePath(command[0])) : .name(command[0])
    for _ in 0..<3 {
      let result = try await run(
        program, arguments: Arguments(Array(command.dropFirst())),
        output: .string(limit: 1 << 10), error: .discarded)
      let figures = result.standardOutput.split(whereSeparator: \.isWhitespace).compactMap {
        Double($0)
      }
      guard figures.count == 2 else { continue }
      found.append((figures[0], Int(figures[1])))
    }
    return found.min { $0.time < $1.time } ?? (0, 0)
  }

  private static let script = """
    import glob, json, resource, sys, time
    start = time.perf_counter()
    count = 0
    for name in sorted(glob.glob(sys.argv[1] + "/journal/*/*.jsonl")):
        with open(name) as lines:
            for line in lines:
                json.loads(line)
                count += 1
    spent = (time.perf_counter() - start) * 1000
    print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    """
}
