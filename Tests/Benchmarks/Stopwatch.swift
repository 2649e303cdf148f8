/// Times of the same work done several times over, in milliseconds.
struct Times {
  private let sorted: [Double]

  init(_ times: [Duration]) {
    sorted = times.map { $0 / .milliseconds(1) }.sorted()
  }

  var best: Double { sorted.first ?? 0 }
  /// The time that 99 of 100 stay within.
  var rarely: Double { sorted.isEmpty ? 0 : sorted[sorted.count * 99 / 100] }
  var worst: Double { sorted.last ?? 0 }
  var median: Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }

  /// `12.3`, or `1,234` from a thousand on.
  static func text(_ milliseconds: Double) -> String {
    guard milliseconds < 1000 else { return "\(Int(milliseconds.rounded()))" }
    let parts = Int((milliseconds * 100).rounded())
    return milliseconds < 10
      ? "\(parts / 100).\(parts / 10 % 10)\(parts % 10)" : "\(parts / 100).\(parts / 10 % 10)"
  }
}

/// Does `work` `count` times and keeps how long each took.
func timed(_ count: Int, _ work: () async throws -> Void) async rethrows -> Times {
  var times: [Duration] = []
  for _ in 0..<count {
    let start = ContinuousClock.now
    try await work()
    times.append(ContinuousClock.now - start)
  }
  return Times(times)
}
