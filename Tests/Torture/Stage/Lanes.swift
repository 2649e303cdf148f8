/// One processor and its share of the work.
struct Lane: Sendable {
  /// From 0.
  let number: Int
  /// How many there are.
  let count: Int
  /// What the system calls it.
  let processor: Int

  /// The places that are for this one of every `step`-th from `start` on.
  func share(of places: Int, from start: Int, by step: Int) -> StrideTo<Int> {
    stride(from: start + number * step, to: places, by: step * count)
  }

  /// The words before a command that keep it on this processor: then it reads file after file, and
  /// makes the same calls in the same order every time.
  var words: [String] { ["taskset", "-c", "\(processor)"] }
}

/// The processors that this program may use.
enum Lanes {
  /// Does the same on every processor at once, and brings together what it came to.
  static func work(
    _ share: @escaping @Sendable (Lane) async throws -> Finding
  ) async throws -> Finding {
    let lanes = try await all()
    return try await withThrowingTaskGroup(of: Finding.self) { group in
      for lane in lanes { group.addTask { try await share(lane) } }
      return try await group.reduce(into: Finding()) { $0.add($1) }
    }
  }

  static func all() async throws -> [Lane] {
    // "pid 7's current affinity list: 0-3,6": a program that is started may use the same.
    let said = try await Started.run(["sh", "-c", "taskset -cp $$"]).output
    let list = said.split(separator: ":").last ?? "0"
    let found = list.split(separator: ",").flatMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0.filter(\.isNumber)) }
      return ends.isEmpty ? [] : Array(ends[0]...ends[ends.count - 1])
    }
    let processors = found.isEmpty ? [0] : found
    return processors.enumerated().map {
      Lane(number: $0, count: processors.count, processor: $1)
    }
  }
}
