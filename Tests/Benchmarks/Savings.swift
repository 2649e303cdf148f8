import FollowUp
import JSONStore
import Subprocess
import Text

/// What one saving costs, beside SQLite inserting one row of the same length on the same disk.
struct Savings {
  let workplace: Workplace
  private static let count = 500

  func show() async throws {
    print("One saving, 500 times                              p50 ms    p99 ms   times vervolg")
    let own = try own()
    row("vervolg", [Times.text(own.median), Times.text(own.rarely), "1.00x"])
    for mode in ["delete", "wal"] {
      guard let found = try await sqlite(mode) else { continue }
      let ratio = Times.text(found.half / max(own.median, 0.001)) + "x"
      row("sqlite3, \(mode), FULL", [Times.text(found.half), Times.text(found.worst), ratio])
    }
    print("")
  }

  /// - Throws: `StoreError` when the dossier cannot be opened, `Errno` when it cannot be written.
  private func own() throws -> Times {
    try workplace.write(GeneratedDossier(count: 100), to: "savings")
    let home = StateHome(path: "\(workplace.path)/state", host: "bench", label: "bench")
    var store = try JSONStore.openToRecord(
      "\(workplace.path)/savings", home: home, files: SystemFiles(), guardedBy: { _, _ in nil }
    ).store
    guard let item = store.dossier.recommendations.first?.id else { return Times([]) }
    var times: [Duration] = []
    for number in 0..<Self.count {
      let note = Submission(
        .happening(.note(promise: false)), by: Author(member: "bos", role: .inspector), on: item,
        seen: store.newest(of: item), text: Phrase("\(Self.text) \(number)", nil))
      let start = ContinuousClock.now
      let saving = store.append([note], at: Moment(seconds: 1_772_615_553))
      times.append(ContinuousClock.now - start)
      guard case .saved = saving else { return Times([]) }
    }
    return Times(times)
  }

  /// In milliseconds, every transaction synced (`synchronous=FULL`); nothing without python3.
  private func sqlite(_ mode: String) async throws -> (half: Double, worst: Double)? {
    let result = try await run(
      .name("python3"),
      arguments: [
        "-c", Savings.script, "\(workplace.path)/\(mode).db", mode, "\(Self.count)", Self.text,
      ],
      output: .string(limit: 1 << 10), error: .discarded)
    let found = result.standardOutput.split(whereSeparator: \.isWhitespace).compactMap {
      Double($0)
    }
    return found.count == 2 ? (found[0], found[1]) : nil
  }

  private static let text = String(repeating: "besproken in het overleg; ", count: 12)

  private static let script = """
    import sqlite3, sys, time
    db = sqlite3.connect(sys.argv[1], isolation_level=None)
    db.execute("pragma journal_mode=" + sys.argv[2])
    db.execute("pragma synchronous=FULL")
    db.execute("create table event (id integer primary key, text text)")
    times = []
    for number in range(int(sys.argv[3])):
        start = time.perf_counter()
        db.execute("insert into event (text) values (?)", (sys.argv[4] + str(number),))
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(times[len(times) // 2], times[len(times) * 99 // 100])
    """
}
