/// The system calls of a worker, counted with `strace`, so that each of them can be hindered.
enum Trace {
  /// The n-th call of this name in a run.
  struct Point: CustomStringConvertible {
    let call: String
    let number: Int
    var description: String { "\(call) \(number)" }
  }

  /// Calls on files; those that a processor does not have are left out by `strace`.
  private static let calls = [
    "open", "openat", "close", "mkdir", "mkdirat", "read", "pread64", "lseek", "write", "pwrite64",
    "ftruncate", "fdatasync", "fsync", "fstat", "stat", "newfstatat", "fcntl", "getdents64",
    "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "flock",
    "readlink", "readlinkat", "access", "faccessat", "getrandom",
  ]

  /// The calls that a worker makes after its mark, in their order.
  static func points(of task: Worker.Task, at desk: Desk) async throws -> [Point] {
    let log = "\(desk.own.path)/trace"
    let filter = "trace=" + calls.map { "?\($0)" }.joined(separator: ",")
    _ = try await Started.work(task, by: ["strace", "-qq", "-o", log, "-e", filter])
    return points(inLog: String(decoding: try desk.own.bytes(of: "trace"), as: UTF8.self))
  }

  static func points(inLog log: String) -> [Point] {
    var (counts, points, isMarked) = ([String: Int](), [Point](), false)
    for line in log.split(separator: "\n") {
      guard let end = line.firstIndex(of: "(") else { continue }
      let name = String(line[..<end])
      counts[name, default: 0] += 1
      isMarked = isMarked || line.contains(Worker.mark)
      if isMarked { points.append(Point(call: name, number: counts[name] ?? 0)) }
    }
    return points
  }

  /// The words before a command that make the kernel kill it before this call.
  static func killing(at point: Point) -> [String] {
    injecting("signal=SIGKILL:when=\(point.number)", into: point.call)
  }

  /// The words before a command that make a call fail, and those after it when it `lasts`.
  static func failing(_ error: String, at point: Point, lasts: Bool) -> [String] {
    injecting("error=\(error):when=\(point.number)\(lasts ? "+" : "")", into: point.call)
  }

  private static func injecting(_ what: String, into call: String) -> [String] {
    ["strace", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):\(what)"]
  }
}
