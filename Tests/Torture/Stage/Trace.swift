/// The system calls of a program, counted with `strace`, so that each of them can be hindered.
enum Trace {
  /// The n-th call of this name in a run.
  struct Point: CustomStringConvertible {
    let call: String
    let number: Int
    /// The call with its arguments and its answer, as `strace` writes it.
    let line: String
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
    _ = try await Started.work(task, by: listing(at: desk))
    return try points(at: desk, from: Worker.mark)
  }

  /// The words before a command that write down its calls.
  static func listing(at desk: Desk) -> [String] {
    let filter = "trace=" + calls.map { "?\($0)" }.joined(separator: ",")
    return ["strace", "-qq", "-o", "\(desk.own.path)/trace", "-e", filter]
  }

  /// What was written down, from the first call that names `mark`.
  static func points(at desk: Desk, from mark: String) throws -> [Point] {
    let log = String(decoding: try desk.own.bytes(of: "trace"), as: UTF8.self)
    var (counts, points, isMarked) = ([String: Int](), [Point](), false)
    for line in log.split(separator: "\n") {
      guard let end = line.firstIndex(of: "(") else { continue }
      let name = String(line[..<end])
      counts[name, default: 0] += 1
      isMarked = isMarked || line.contains(mark)
      if isMarked {
        points.append(Point(call: name, number: counts[name] ?? 0, line: String(line)))
      }
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

  /// The words before a command that make a call do nothing and answer as if it had.
  static func pretending(_ answer: Int, at point: Point) -> [String] {
    injecting("retval=\(answer):when=\(point.number)", into: point.call)
  }

  private static func injecting(_ what: String, into call: String) -> [String] {
    ["strace", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):\(what)"]
  }
}
