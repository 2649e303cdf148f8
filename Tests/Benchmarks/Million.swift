import FollowUp
import Glibc
import JSONStore
import Subprocess
import SystemPackage
import Text

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
    print("\nOpening 1,000,000 recorded events, best of 3        ms    CPU ms  peak MiB")
    try await show("vervolg", [CommandLine.arguments[0], "open", folder])
    try await show("python3, json.loads of each line", ["python3", "-c", Self.script, folder])
  }

  /// Opens a dossier once and tells how long that took and what it needed.
  static func open(_ folder: String) throws {
    let (start, before) = (ContinuousClock.now, clock())
    let opened = try JSONStore.open(folder)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    guard opened.recorded.count == count, opened.faults.isEmpty, opened.refused.isEmpty else {
      print(
        "\(opened.recorded.count) events, \(opened.faults.count) faults,",
        "\(opened.refused.count) refused, for example:", opened.refused.first?.reason.dutch ?? "")
      exit(1)
    }
    print(time, Double(clock() - before) / 1000, FirstFrame.peakMemory(of: "self") ?? 0)
  }

  private func show(_ name: String, _ command: [String]) async throws {
    var found: [[Double]] = []
    let program =
      command[0].contains("/") ? Executable.path(FilePath(command[0])) : .name(command[0])
    for _ in 0..<3 {
      let result = try await run(
        program, arguments: Arguments(Array(command.dropFirst())),
        output: .string(limit: 1 << 10), error: .discarded)
      let told = result.standardOutput
      let figures = told.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
      guard figures.count == 3 else { return row(name, ["failed: \(told)"]) }
      found.append(figures)
    }
    guard let best = found.min(by: { $0[0] < $1[0] }) else { return }
    row(name, [Times.text(best[0]), Times.text(best[1]), "\(Int(best[2]))"])
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
    print(spent, time.process_time() * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    """
}
